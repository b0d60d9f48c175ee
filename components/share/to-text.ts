import { type Share, shareWords } from './share-label';

/** The label as plain text, one line a row; a warning is marked "(!)". */
export const labelToText = (share: Share): string => {
  const words = shareWords(share);
  const lines = [
    `${words.title}: ${words.site}`,
    words.facts.join(' · '),
    ...words.cautions.map((caution) => `* ${caution}`),
    ...words.sections.flatMap(({ title, rows }) => [
      '',
      title.toUpperCase(),
      ...rows.map(({ title: name, sentence, warns, notes }) => {
        const more = notes.length > 0 ? ` [${notes.join('; ')}]` : '';
        return `${warns ? '(!) ' : ''}${name}: ${sentence}${more}`;
      }),
    ]),
    '',
    words.about,
    ...(words.source === null ? [] : [words.source]),
    words.made,
  ];
  return `${lines.join('\n')}\n`;
};
