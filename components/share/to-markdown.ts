import { type Share, shareWords } from './share-label';

/** Text of a page as Markdown that shows as that text: characters with a meaning are escaped, line breaks folded. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&]/g, (mark) => (mark === '&' ? '&amp;' : `\\${mark}`));

/** The label as Markdown: a table a section, quotes below the rows they support. */
export const labelToMarkdown = (share: Share): string => {
  const words = shareWords(share);
  const lines = [
    `# ${escapeMarkdown(words.title)}: ${escapeMarkdown(words.site)}`,
    '',
    escapeMarkdown(words.facts.join(' · ')),
    ...words.cautions.flatMap((caution) => ['', `**${escapeMarkdown(caution)}**`]),
    ...words.sections.flatMap(({ title, rows }) => [
      '',
      `## ${escapeMarkdown(title)}`,
      '',
      ...rows.flatMap(({ title: name, sentence, warns, notes, quote }) => [
        `- ${warns ? '⚠ ' : ''}**${escapeMarkdown(name)}:** ${escapeMarkdown([sentence, ...notes].join('; '))}`,
        ...(quote === null ? [] : [`  > ${escapeMarkdown(quote)}`]),
      ]),
    ]),
    '',
    escapeMarkdown(words.about),
    '',
    ...(words.source === null ? [] : [escapeMarkdown(words.source), '']),
    escapeMarkdown(words.made),
  ];
  return `${lines.join('\n')}\n`;
};
