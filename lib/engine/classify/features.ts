/**
 * Features of a passage, by name. Words and word pairs stand for themselves; a sign before the word says where it
 * stood: `^` among the first {@link EDGE} words, `$` among the last, `h:` in the heading. `@us` and the like say whom
 * it names; `#` goes before what it looks like, and `#n` is its length.
 */
import { formatOf } from './format';
import { placeOf } from './places';
import { tokensOf } from './tokens';

/** Words at either end that count as its beginning and end. */
export const EDGE = 8;
const LONGEST_BUCKET = 16;

/** How often each feature occurs. */
export type FeatureCounts = Map<string, number>;

const count = (counts: FeatureCounts, feature: string): void => {
  counts.set(feature, (counts.get(feature) ?? 0) + 1);
};

/** `#0` for no words, then two buckets for each doubling. */
const lengthFeature = (words: number): string =>
  `#${Math.min(LONGEST_BUCKET, Math.floor(2 * Math.log2(words + 1)))}`;

const countWordsAndPairs = (counts: FeatureCounts, words: readonly string[], sign: string): void => {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    count(counts, sign + word);
    const place = placeOf(word);
    if (place !== undefined) count(counts, sign + place);
    if (at > 0) count(counts, `${sign}${words[at - 1]} ${word}`);
  }
};

/** Features of a whole passage's text. */
export const passageFeatures = (text: string): FeatureCounts => {
  const words = tokensOf(text);
  const counts: FeatureCounts = new Map();
  countWordsAndPairs(counts, words, '');
  for (const word of words.slice(0, EDGE)) count(counts, `^${word}`);
  for (const word of words.slice(-EDGE)) count(counts, `$${word}`);
  count(counts, lengthFeature(words.length));
  for (const format of formatOf(text)) count(counts, format);
  return counts;
};

/** Features of one sentence-like unit: words, pairs and length. */
export const unitFeatures = (text: string): FeatureCounts => {
  const words = tokensOf(text);
  const counts: FeatureCounts = new Map();
  countWordsAndPairs(counts, words, '');
  count(counts, lengthFeature(words.length));
  return counts;
};

/** Features of the heading a passage stands under. */
export const headingFeatures = (heading: string): FeatureCounts => {
  const counts: FeatureCounts = new Map();
  countWordsAndPairs(counts, tokensOf(heading), 'h:');
  return counts;
};
