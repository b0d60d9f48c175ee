/**
 * Features of a passage. Words and word pairs stand for themselves; a sign before the word says where it stood: `^`
 * among the first {@link EDGE} words, `$` among the last, `h:` in the heading. `@us` and the like say whom it names;
 * `#` goes before what it looks like, and `#n` is its length.
 */
import { tokensOf } from './tokens';

/** Words at either end that count as its beginning and end. */
export const EDGE = 8;
const LONGEST_BUCKET = 16;

/** The signs of the places a word can stand at, in the order of {@link ANYWHERE} and so on. */
export const SIGNS = ['', '^', '$', 'h:'] as const;
export const ANYWHERE = 0;
export const AT_START = 1;
export const AT_END = 2;
export const IN_HEADING = 3;
export type Sign = typeof ANYWHERE | typeof AT_START | typeof AT_END | typeof IN_HEADING;

/** What counts features: by name where a vocabulary is being made, by place where one is there. */
export interface FeatureCounter<Word> {
  /** A token as this counter knows it. */
  wordOf(token: string): Word;
  countWord(sign: Sign, word: Word): void;
  /** The class of whom the word names, if it names anybody. */
  countNamed(sign: Sign, word: Word): void;
  countPair(sign: Sign, first: Word, second: Word): void;
  /** A feature of the whole text, by its name. */
  count(feature: string): void;
}

/** `#0` for no words, then two buckets for each doubling. */
const lengthFeature = (words: number): string =>
  `#${Math.min(LONGEST_BUCKET, Math.floor(2 * Math.log2(words + 1)))}`;

const countWordsAndPairs = <Word>(counter: FeatureCounter<Word>, sign: Sign, text: string): Word[] => {
  const words = tokensOf(text).map((token) => counter.wordOf(token));
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    counter.countWord(sign, word);
    counter.countNamed(sign, word);
    if (at > 0) counter.countPair(sign, words[at - 1] as Word, word);
  }
  return words;
};

/** Counts the features of a whole passage's text; `formats` are those of `formatOf`. */
export const countPassage = <Word>(
  counter: FeatureCounter<Word>,
  text: string,
  formats: readonly string[],
): void => {
  const words = countWordsAndPairs(counter, ANYWHERE, text);
  for (const word of words.slice(0, EDGE)) counter.countWord(AT_START, word);
  for (const word of words.slice(-EDGE)) counter.countWord(AT_END, word);
  counter.count(lengthFeature(words.length));
  for (const format of formats) counter.count(format);
};

/** Counts the features of one sentence-like unit: words, pairs and length. */
export const countUnit = <Word>(counter: FeatureCounter<Word>, text: string): void => {
  const words = countWordsAndPairs(counter, ANYWHERE, text);
  counter.count(lengthFeature(words.length));
};

/** Counts the features of the heading a passage stands under. */
export const countHeading = <Word>(counter: FeatureCounter<Word>, heading: string): void => {
  countWordsAndPairs(counter, IN_HEADING, heading);
};
