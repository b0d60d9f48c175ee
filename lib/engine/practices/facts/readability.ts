import { sentencesOf } from '../../nlp/sentences';
import type { PolicyText } from '../../text/policy-text';

/** Words a minute of silent reading of non-fiction (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;
/** Words under which a block is a label, not prose, and says nothing of how hard the text is to read. */
const LEAST_PROSE = 5;
/** Characters the grade is taken from; policies are even, and a fifth of the longest settles the first decimal. */
const GRADED_LENGTH = 150_000;
/** Words above which a "sentence" is a list without full stops; it then counts as several of this length. */
const LONGEST_SENTENCE = 60;

/** What reading a policy takes. */
export interface Readability {
  words: number;
  /** At 238 words a minute, rounded to the nearest, at least 1. */
  readingMinutes: number;
  /** Flesch–Kincaid grade, one decimal, from 0; 0 where there is no prose. */
  readingGrade: number;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’._-]*/gu) ?? [];

/**
 * Syllables of an English word, by its vowel groups less silent endings; right for about nine words in ten, which
 * is what the formula was made with. 1 for anything without vowels.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(/(?<=[^aeiouyl]|[aeiouy]l)e$/, '')
    .replace(/(?<=[^aeiouytd])ed$/, '')
    .replace(/(?<=[^aeiouysxzcgh])es$/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 0;
  const split = trimmed.match(/(?<![tscg])i[ao](?!u)|(?<!q)u[ao]|eo(?!u)|[aeo]ing/g)?.length ?? 0;
  return Math.max(1, groups + split);
}

/**
 * Words, reading time and grade of a policy. Headings, table cells and other fragments count as words but not
 * towards the grade; list items count as sentences of their own. Linear; the grade reads at most 150,000 characters.
 */
export function readabilityOf(policy: PolicyText): Readability {
  let words = 0;
  let graded = 0;
  let prose = 0;
  let sentences = 0;
  let syllables = 0;
  for (const { kind, text } of policy.blocks) {
    const own = wordsOf(text);
    words += own.length;
    if (kind === 'heading' || own.length < LEAST_PROSE || graded > GRADED_LENGTH) continue;
    const read = text.slice(0, GRADED_LENGTH);
    graded += read.length;
    for (const { start, end } of sentencesOf(read)) {
      const spoken = wordsOf(read.slice(start, end));
      if (spoken.length === 0) continue;
      prose += spoken.length;
      sentences += Math.ceil(spoken.length / LONGEST_SENTENCE);
      for (const word of spoken) syllables += syllablesOf(word);
    }
  }
  const grade = prose === 0 ? 0 : 0.39 * (prose / sentences) + 11.8 * (syllables / prose) - 15.59;
  return {
    words,
    readingMinutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    readingGrade: Math.max(0, Math.round(grade * 10) / 10),
  };
}
