import approxSearch from 'approx-string-match';

/** Lower-case words of two letters or more, accents folded. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** Lower case, accents folded. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Below this, what is left after cutting an ending is no stem. */
const SHORTEST_STEM = 3;

/**
 * The stem of an English word's forms ("share", "shares", "sharing"), for comparing only. Endings in -y, -ie and -ies
 * keep their vowel, so that "policies" stays apart from "police".
 */
export const stemOf = (word: string): string => {
  const vowel = word.replace(/(?:ies|ie|y)$/, 'i');
  if (vowel !== word) return vowel;
  const stem = word.replace(/(?:ing|ed|es|e|s)$/, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
};

/** Whether two words are forms of one ("sell", "selling"). */
export const sameWord = (a: string, b: string): boolean => a === b || stemOf(a) === stemOf(b);

/** Shorter words have too many neighbours: "sale" is one letter from "safe". */
const SHORTEST_TYPO = 5;

/** Whether one is the other with one letter wrong, missing or too many. */
export const isTypoOf = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SHORTEST_TYPO || Math.abs(a.length - b.length) > 1) return false;
  return approxSearch(b, a, 1).some(({ start, end }) => start === 0 && end === b.length);
};
