import type { Evidence, Label } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import type { MessageKey, Translate } from '../text/translate';
import { rowTitle } from '../wording/row-words';

/** What a question finds: rows by their meaning, best first, and passages of the text by their words. */
export interface LabelHits {
  rows: RowId[];
  passages: Evidence[];
}

/** Passages shown for a question; more would bury the rows that answer it. */
const PASSAGES = 12;
/** Characters of a block shown on either side of the first word that matches. */
const AROUND = 110;
/** A row is shown if it scores at least this share of the best row's score: below, rows share only common words. */
const NEAR_BEST = 0.55;

/** Lower-case words of two letters or more, accents folded. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Whether two words are forms of one ("sell", "selling"): one begins with the other, the rest is an ending. */
export const sameWord = (a: string, b: string): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === long) return true;
  const stem = short.length > 4 ? short.replace(/(?:e|s|en|er)$/, '') : short;
  return stem.length >= 4 && long.startsWith(stem) && long.length - stem.length <= 4;
};

/** Shorter words of a title ("is", "it", "you") mean nothing alone. */
const TITLE_LETTERS = 4;
const TITLE_WEIGHT = 1;
const ASK_WEIGHT = 1.4;

/** Per row, the words that lead to it and their weight: its title, and what people ask with. */
const vocabulary = (t: Translate): Map<RowId, Map<string, number>> =>
  new Map(
    ROWS.map(({ id }) => {
      const words = new Map<string, number>();
      for (const word of wordsOf(rowTitle(id, t)))
        if (word.length >= TITLE_LETTERS) words.set(word, TITLE_WEIGHT);
      for (const word of wordsOf(t(`ask_${id.replaceAll('-', '_')}` as MessageKey)))
        words.set(word, ASK_WEIGHT);
      return [id, words];
    }),
  );

/** Rows that a question means, best first; words that many rows share weigh little. Empty where none is meant. */
export const rowsMeant = (question: string, t: Translate): RowId[] => {
  const asked = [...new Set(wordsOf(question))];
  const rows = vocabulary(t);
  const scores = new Map<RowId, number>();
  for (const word of asked) {
    const hits = [...rows].flatMap(([id, words]) => {
      const weights = [...words].filter(([known]) => sameWord(word, known)).map(([, weight]) => weight);
      return weights.length === 0 ? [] : [{ id, weight: Math.max(...weights) }];
    });
    const rarity = Math.log(1 + rows.size / Math.max(1, hits.length));
    for (const { id, weight } of hits) scores.set(id, (scores.get(id) ?? 0) + weight * rarity * rarity);
  }
  const best = Math.max(0, ...scores.values());
  return [...scores]
    .filter(([, score]) => score >= best * NEAR_BEST)
    .sort(([, a], [, b]) => b - a)
    .map(([id]) => id);
};

/** The words of a question that can be looked for in English text: the longest say most. */
const contentWords = (question: string): string[] => wordsOf(question).filter((word) => word.length >= 4);

/** The text around `at`, cut at spaces, as evidence that can be revealed. */
const passageAt = (text: string, block: number, at: number, length: number): Evidence => {
  const from = text.lastIndexOf(' ', Math.max(0, at - AROUND));
  const to = text.indexOf(' ', Math.min(text.length, at + length + AROUND));
  const start = at <= AROUND ? 0 : from + 1;
  const end = to === -1 ? text.length : to;
  return { block, start, end, quote: text.slice(start, end), rule: 'search' };
};

/** Blocks in which every content word of the question occurs, in the policy's order. */
const passagesWith = (question: string, policy: PolicyText): Evidence[] => {
  const asked = contentWords(question);
  if (asked.length === 0) return [];
  const found: Evidence[] = [];
  for (const [at, { text }] of policy.blocks.entries()) {
    const words = [...text.matchAll(/[\p{L}\p{N}]{2,}/gu)];
    const places = asked.map((word) => words.find((match) => sameWord(word, match[0].toLowerCase())));
    const first = places[0];
    if (first === undefined || places.includes(undefined)) continue;
    found.push(passageAt(text, at, first.index, first[0].length));
    if (found.length === PASSAGES) break;
  }
  return found;
};

/** Answers a question about one policy, on the device: `policy` may be null where its text is gone. */
export const searchLabel = (
  question: string,
  label: Label,
  policy: PolicyText | null,
  t: Translate,
): LabelHits => {
  const known = new Set(label.rows.map(({ row }) => row));
  return {
    rows: rowsMeant(question, t).filter((row) => known.has(row)),
    passages: policy === null ? [] : passagesWith(question, policy),
  };
};

/** Every passage of the label in the order of its rows, each place once: what "next" and "previous" walk through. */
export const stepsOf = (label: Label): { row: RowId; evidence: Evidence }[] => {
  const seen = new Set<string>();
  return label.rows.flatMap(({ row, evidence }) =>
    evidence
      .filter(({ block, start, end }) => {
        const place = `${block}:${start}:${end}`;
        const fresh = !seen.has(place);
        seen.add(place);
        return fresh;
      })
      .map((passage) => ({ row, evidence: passage })),
  );
};
