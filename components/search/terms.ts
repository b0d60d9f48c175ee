import type { RowId } from '../../lib/engine/label/rows';
import { VOCABULARY } from './vocabulary';
import { wordsOf } from './words';

/** A word or phrase that leads to a row. */
export interface Term {
  row: RowId;
  /** More than one: a phrase, which has to occur as it stands. */
  words: string[];
  weight: number;
}

/** How much a hit counts: what people ask with more than a title's word, a mistyped word or a mere hint. */
export const WEIGHTS = { asked: 1.4, title: 1, typo: 0.8, hint: 0.7 } as const;

/** Question words that point to recipients where nothing else is asked. */
const HINTS = ['who', 'whom', 'wer', 'wem', 'qui', 'quien', 'quienes'];

/** Every word and phrase of the vocabulary. */
export const TERMS: readonly Term[] = [
  ...Object.entries(VOCABULARY).flatMap(([row, terms]) =>
    terms
      .split(',')
      .map((term) => ({ row: row as RowId, words: wordsOf(term), weight: WEIGHTS.asked as number })),
  ),
  ...HINTS.map((word) => ({ row: 'recipients' as const, words: [word], weight: WEIGHTS.hint })),
];

const SINGLE = new Set(TERMS.flatMap(({ words }) => words));

/** Whether a word is one of the vocabulary's as it stands: then it is no mistyped other word. */
export const isTerm = (word: string): boolean => SINGLE.has(word);
