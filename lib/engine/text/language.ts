import { FUNCTION_WORDS, TELLING_LETTERS } from './language-profiles';
import type { Block } from './policy-text';

/** Windows a long text is read through, spread evenly, so that the time does not grow with the text. */
const WINDOWS = 12;
/** Characters a window: twelve of them tell the main language of a mixed text and cost under a millisecond. */
const WINDOW_LENGTH = 1200;
/** Words without which nothing is said: a name or a heading has no language worth acting on. */
const LEAST_WORDS = 4;
/** Share of a text's words that must be function words of its language; English prose has 0.4, lists of data 0.15. */
const LEAST_SHARE = 0.12;
/** Share of letters from which another script than the Latin decides. */
const SCRIPT_SHARE = 0.3;

/** Characters of Latin text under which a block is never called foreign: addresses and lists of names mislead. */
const LEAST_FOREIGN_LENGTH = 100;
/** Weighted share of function words from which a block is called foreign; on English policies none passes it wrongly. */
const LEAST_FOREIGN_SHARE = 0.15;
/** Different function words that a block must have of a language: prose has six in a hundred characters, a line of a server's log two by chance. */
const LEAST_FOREIGN_WORDS = 4;

/** What each function word weighs for each language: a word that n languages share weighs 1/n for each. */
const WEIGHTS: ReadonlyMap<string, readonly { language: string; weight: number }[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return new Map(
    [...languages].map(([word, of]) => [word, of.map((language) => ({ language, weight: 1 / of.length }))]),
  );
})();

const SCRIPTS = {
  cyrillic: /\p{Script=Cyrillic}/gu,
  greek: /\p{Script=Greek}/gu,
  arabic: /\p{Script=Arabic}/gu,
  hebrew: /\p{Script=Hebrew}/gu,
  thai: /\p{Script=Thai}/gu,
  hangul: /\p{Script=Hangul}/gu,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  han: /\p{Script=Han}/gu,
  devanagari: /\p{Script=Devanagari}/gu,
  bengali: /\p{Script=Bengali}/gu,
  georgian: /\p{Script=Georgian}/gu,
  armenian: /\p{Script=Armenian}/gu,
} as const;

/** The language taken for a script unless telling letters or kana say another. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<keyof typeof SCRIPTS, string>> = {
  cyrillic: 'ru',
  greek: 'el',
  arabic: 'ar',
  hebrew: 'he',
  thai: 'th',
  hangul: 'ko',
  kana: 'ja',
  han: 'zh',
  devanagari: 'hi',
  bengali: 'bn',
  georgian: 'ka',
  armenian: 'hy',
};

/** Web addresses, whose parts look like words of some language. */
const ADDRESS = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

/** Text whose only letters are those of ASCII, as nearly all English is: punctuation and signs are no letters. */
const ASCII_LETTERED = /^[\0-\x7f\xa0-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\u2000-\u206f]*$/;

/** The words of a lower-case text. To tell all the world's letters takes longer than all the rest of judging a text. */
const wordsOf = (text: string): readonly string[] =>
  text.match(ASCII_LETTERED.test(text) ? /[a-z]+/g : /\p{L}[\p{L}\p{M}]*/gu) ?? [];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sampleOf = (text: string): string => {
  if (text.length <= WINDOWS * WINDOW_LENGTH) return text;
  const step = (text.length - WINDOW_LENGTH) / (WINDOWS - 1);
  return Array.from({ length: WINDOWS }, (_, i) =>
    text.slice(Math.floor(i * step), Math.floor(i * step) + WINDOW_LENGTH),
  ).join(' ');
};

const languageOfOtherScript = (sample: string): string | null => {
  // Nearly every passage ends here: nothing beyond Latin letters and general punctuation.
  if (!/[\u0370-\u1dff\u2e80-\udfff]/.test(sample)) return null;
  const counts = Object.entries(SCRIPTS).map(
    ([script, pattern]) => [script as keyof typeof SCRIPTS, count(sample, pattern)] as const,
  );
  const foreign = counts.reduce((sum, [, n]) => sum + n, 0);
  const latin = count(sample, /\p{Script=Latin}/gu);
  // A character of Chinese or Korean stands for several Latin letters.
  const dense = counts.reduce(
    (sum, [script, n]) => sum + (/^(han|kana|hangul)$/.test(script) ? 2 * n : 0),
    0,
  );
  if (foreign < 2 || foreign + dense < SCRIPT_SHARE * (latin + foreign + dense)) return null;
  const [script] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (script === 'han' && counts.some(([other, n]) => other === 'kana' && n > 0.05 * foreign)) return 'ja';
  const telling = TELLING_LETTERS.filter((entry) => entry.script === script)
    .map(({ language, letters }) => ({ language, n: count(sample, letters) }))
    .filter(({ n }) => n > 0.008 * foreign)
    .sort((a, b) => b.n - a.n)[0];
  return telling?.language ?? LANGUAGE_OF_SCRIPT[script];
};

/** A language, the weighted share of its function words in the text, and the text's words. */
interface Judgement {
  language: string;
  share: number;
  /** Null where the script alone told. */
  words: readonly string[] | null;
}

const NO_LANGUAGE: Judgement = { language: 'und', share: 0, words: [] };

const judge = (text: string): Judgement => {
  const sample = sampleOf(text);
  const other = languageOfOtherScript(sample);
  if (other !== null) return { language: other, share: 1, words: null };
  const words = wordsOf(sample.toLowerCase().replace(ADDRESS, ' '));
  if (words.length < LEAST_WORDS) return NO_LANGUAGE;
  const scores = new Map<string, number>();
  let known = 0;
  for (const word of words) {
    const weights = WEIGHTS.get(word);
    if (weights === undefined) continue;
    known += 1;
    for (const { language, weight } of weights) scores.set(language, (scores.get(language) ?? 0) + weight);
  }
  const best = [...scores].reduce<[string, number]>((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  const enough = known >= 2 && known >= LEAST_SHARE * words.length;
  if (!enough) return NO_LANGUAGE;
  const [language, score] = best;
  return { language, share: score / words.length, words };
};

/** How many different function words of its language a judged text has. */
const differentWords = ({ language, words }: Judgement): number =>
  words === null
    ? Number.POSITIVE_INFINITY
    : [...new Set(words)].filter((word) => WEIGHTS.get(word)?.some((weight) => weight.language === language))
        .length;

/**
 * The main language of a text, by its script and its function words. Pure; constant time above 14,400 characters.
 * @param text Any string.
 * @returns A BCP 47 tag ('en', 'de', 'zh', …), or 'und' where the text is too short or has too few known words.
 */
export function detectLanguage(text: string): string {
  return judge(text).language;
}

/**
 * The blocks that are surely written in another language than the policy's main one: a translated section, or an
 * appendix for one country.
 * @param blocks The policy's blocks, in order.
 * @param main The policy's main language; 'und' gives no blocks.
 * @returns Indices into `blocks`, ascending, with the language of each.
 */
export function otherLanguageBlocks(
  blocks: readonly Block[],
  main: string,
): { block: number; language: string }[] {
  if (main === 'und') return [];
  const found: { block: number; language: string }[] = [];
  blocks.forEach(({ text }, block) => {
    if (text.length < LEAST_FOREIGN_LENGTH && !/[\u0370-\u1dff\u2e80-\udfff]/.test(text)) return;
    const judged = judge(text);
    const { language, share } = judged;
    if (language === 'und' || language === main) return;
    if (share < LEAST_FOREIGN_SHARE || differentWords(judged) < LEAST_FOREIGN_WORDS) return;
    found.push({ block, language });
  });
  return found;
}
