import { ROWS, type RowId } from '../../lib/engine/label/rows';
import type { Translate } from '../text/translate';
import { rowTitle } from '../wording/row-words';
import { EVERYWHERE, STOP_WORDS } from './stop-words';
import { TERMS, type Term, WEIGHTS } from './terms';
import { isTypoOf, sameWord, wordsOf } from './words';

/** A row is shown if it scores at least this share of the best row's score: below, rows share only common words. */
const NEAR_BEST = 0.55;

const isTopic = (word: string): boolean => !STOP_WORDS.has(word) && !EVERYWHERE.has(word);

const titleWords = (t: Translate): Term[] =>
  ROWS.flatMap(({ id }) =>
    wordsOf(rowTitle(id, t))
      .filter(isTopic)
      .map((word) => ({ row: id, words: [word], weight: WEIGHTS.title })),
  );

/** Best weight of each row among what was hit. */
const bestByRow = (hits: readonly Term[]): Map<RowId, number> => {
  const best = new Map<RowId, number>();
  for (const { row, weight } of hits) best.set(row, Math.max(weight, best.get(row) ?? 0));
  return best;
};

/** Where a phrase begins among the words of a question; -1 where it does not occur. */
const placeOf = (phrase: readonly string[], asked: readonly string[]): number =>
  asked.findIndex((_, at) => phrase.every((word, next) => sameWord(asked[at + next] ?? '', word)));

/** Rows that a question means, best first; words that many rows share weigh little. Empty where none is meant. */
export const rowsMeant = (question: string, t: Translate): RowId[] => {
  const asked = wordsOf(question);
  const scores = new Map<RowId, number>();
  const score = (hits: readonly Term[]): void => {
    const best = bestByRow(hits);
    const rarity = Math.log(1 + ROWS.length / Math.max(1, best.size)) ** 2;
    for (const [row, weight] of best) scores.set(row, (scores.get(row) ?? 0) + weight * rarity);
  };

  const phrases = TERMS.filter(({ words }) => words.length > 1 && placeOf(words, asked) >= 0);
  // "Third party" and "third parties" are one phrase of the question, whichever of them the vocabulary has.
  const places = new Set(phrases.map(({ words }) => placeOf(words, asked)));
  for (const place of places) score(phrases.filter(({ words }) => placeOf(words, asked) === place));
  const said = new Set(phrases.flatMap(({ words }) => words));

  // A title's word counts where the vocabulary does not know it, a mistyped word where nothing else does.
  const single = TERMS.filter(({ words }) => words.length === 1);
  const titles = titleWords(t);
  for (const word of new Set(asked.filter(isTopic))) {
    if ([...said].some((part) => sameWord(part, word))) continue;
    const known = single.filter(({ words }) => sameWord(word, words[0] ?? ''));
    const titled = known.length > 0 ? [] : titles.filter(({ words }) => sameWord(word, words[0] ?? ''));
    const typos =
      known.length + titled.length > 0
        ? []
        : [...single, ...titles].filter(({ words }) => isTypoOf(word, words[0] ?? ''));
    score([...known, ...titled, ...typos.map((typo) => ({ ...typo, weight: WEIGHTS.typo }))]);
  }

  if (scores.size === 0) return asked.some((word) => EVERYWHERE.has(word)) ? ['data'] : [];
  const best = Math.max(...scores.values());
  const order = ROWS.map(({ id }) => id);
  return [...scores]
    .filter(([, points]) => points >= best * NEAR_BEST)
    .sort(([a, more], [b, less]) => less - more || order.indexOf(a) - order.indexOf(b))
    .map(([row]) => row);
};
