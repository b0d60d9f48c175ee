import type { GateVerdict } from './gate-verdict';
import { fold, type Name, PRIVACY, PROCESSING_WORDS } from './names';
import type { PageNames } from './page-names';
import { readText, type TextModel } from './text-model';

/** What the gate knows of a page or text when it decides. */
export interface Signals {
  names: PageNames;
  text: string;
  language: string;
  linkDensity: number;
}

/**
 * How the names of a page, taken together, speak for a policy:
 * `policy` it is called one; `torn` it is called one and something else; `embedded` a lower heading names one;
 * then the near misses, and `none`.
 */
export type Calling =
  | 'policy'
  | 'torn'
  | 'embedded'
  | 'about-privacy'
  | 'terms'
  | 'cookies'
  | 'processing'
  | 'none';

/**
 * The score from which a page is taken for a policy. Out of fold, of 331 pages, those rightly rejected score up to
 * 0.17 and the policies that have their text from 0.57 on: the middle of that gap, in log odds, is 0.35.
 */
export const POLICY_THRESHOLD = 0.4;
/** Characters below which a page has its name and nothing to read: its text has not come, or is elsewhere. */
export const LEAST_CHARACTERS = 60;

/** Weight of the windows' mean log odds. */
const MEAN = 1.2;
/** Weight of the amount of text that reads like a policy (log₁₀ of words), counted from {@link USUAL}. */
const AMOUNT = 2.5;
/** Words added before the logarithm: a short policy of which no window was sure is not yet none. */
const DISTRUST = 40;
/** log₁₀ of 200 words: the shortest policies met have about as many. */
const USUAL = 2.3;
/** Windows that halve a mean's weight: one paragraph may say anything. */
const DOUBT = 1;
/**
 * A policy says what we do with data: "we collect", "we may share". Articles, hubs and help pages rarely do; of 283
 * English policies seen, 19 in 20 do so at least twice in 1,000 words. What each statement is worth, counted from the
 * number expected and up to a most: a page that does not call itself a policy has to say more.
 */
const STATEMENTS = {
  called: { worth: 0.8, expected: 2, most: 3 },
  uncalled: { worth: 1.4, expected: 3, most: 3 },
};
const STATED =
  /\b(?:we|us)\b(?:\W+\w+){0,4}?\W+(?:collect|use|share|process|disclose|store|retain|keep|receive|obtain|gather|sell|transfer|protect|provide)\b/gi;
/** Characters searched for statements: they are there from the start or not at all. */
const STATED_WITHIN = 40_000;
/**
 * The most that a text can score that states nothing: a stub ("this page has moved") of fewer words than STUB, or one
 * of more words than LONG with less than SPARSE statements a word (an encyclopedia's article, a law firm's).
 */
const NOTHING_STATED = 0.1;
const STUB = 80;
const LONG = 800;
const SPARSE = 0.25 / 1000;
/** Link density beyond which a page is a list of links, and what the excess costs. */
const LINKED = 0.4;
const LINK_COST = 6;

/** What each further place (title, heading, address) that calls it a policy adds. */
const AGREED = 0.5;

/** What a calling is worth beside the text, in log odds. A page called a cookie policy is one, however it reads. */
const CALLING: Record<Calling, number> = {
  policy: 2,
  torn: 0,
  embedded: -0.5,
  none: -1.5,
  terms: -2,
  'about-privacy': -2.2,
  cookies: -8,
  processing: -8,
};

/**
 * In languages that the model does not know: mentions of privacy per 1,000 characters that make an even chance, by
 * calling. French, German and Chinese policies seen have 0.5–10, terms up to 0.7, cookie policies up to 3.2.
 */
const EVEN_DENSITY: Record<Calling, number> = {
  policy: 0.3,
  torn: 0.8,
  embedded: 0.6,
  none: 1.1,
  'about-privacy': 0.7,
  terms: 3,
  cookies: 10,
  processing: 10,
};
/** Chinese, Japanese and Korean say in one character what takes three letters elsewhere. */
const DENSE = /^(zh|ja|ko)$/;
const DENSE_FACTOR = 2.5;
/** What a word on processing counts beside one on privacy. */
const BESIDE = 0.5;
/** Fewer mentions than this are a notice under a form. */
const LEAST_MENTIONS = 4;
/** Characters of a foreign text that are searched for mentions. */
const FOREIGN_CHARACTERS = 60_000;

const NEAR_MISSES: Name[] = ['processing', 'cookies', 'terms', 'about-privacy'];

/** Weighs the names of a page against each other: title and first heading first, then the address. */
export const callingOf = ({ title, heading, path, embedded }: PageNames): Calling => {
  const said = [title, heading];
  const other = NEAR_MISSES.find((name) => said.includes(name));
  if (said.includes('policy')) return other && other !== 'about-privacy' ? 'torn' : 'policy';
  if (!other || other === 'about-privacy') {
    if (path === 'policy') return other ? 'embedded' : 'policy';
    if (embedded) return 'embedded';
    if (path === 'cookies' || path === 'processing') return path;
    return other ?? (path === 'terms' ? 'terms' : 'none');
  }
  return embedded && other === 'terms' ? 'embedded' : (other as Calling);
};

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const scoreOfEnglish = (
  calling: Calling,
  { names, text, linkDensity }: Signals,
  model?: TextModel,
): number => {
  const { mean, policyWords, windows, words } = readText(text, model);
  const stated = text.slice(0, STATED_WITHIN).match(STATED)?.length ?? 0;
  const { worth, expected, most } = STATEMENTS[calling === 'policy' ? 'called' : 'uncalled'];
  const places = [names.title, names.heading, names.path].filter((name) => name === 'policy').length;
  const odds =
    MEAN * mean * (windows / (windows + DOUBT)) +
    AMOUNT * (Math.log10(DISTRUST + policyWords) - USUAL) +
    worth * (Math.min(stated, most) - expected) +
    CALLING[calling] +
    AGREED * Math.max(0, places - 1) -
    LINK_COST * Math.max(0, linkDensity - LINKED);
  const searched = words * Math.min(1, STATED_WITHIN / text.length);
  const silent = (words < STUB && stated === 0) || (words > LONG && stated < SPARSE * searched);
  return silent ? Math.min(chance(odds), NOTHING_STATED) : chance(odds);
};

const countOf = (text: string, pattern: RegExp): number => text.match(new RegExp(pattern, 'g'))?.length ?? 0;

const scoreOfForeign = (calling: Calling, { text, language }: Signals): number => {
  const folded = fold(text.slice(0, FOREIGN_CHARACTERS));
  const mentions = countOf(folded, PRIVACY);
  const all = mentions + BESIDE * countOf(folded, PROCESSING_WORDS);
  if (all < LEAST_MENTIONS) return 0;
  const density = (1000 * all) / folded.length;
  const even = EVEN_DENSITY[calling] * (DENSE.test(language) ? DENSE_FACTOR : 1);
  return density ** 2 / (density ** 2 + even ** 2);
};

/**
 * Decides from what was seen.
 * @param model the model of English text; the shipped one unless measuring.
 */
export const decide = (signals: Signals, model?: TextModel): GateVerdict => {
  const { text, language } = signals;
  const calling = callingOf(signals.names);
  if (text.length < LEAST_CHARACTERS) {
    return { policy: false, score: 0, language, reason: calling === 'policy' ? 'empty' : 'not-a-policy' };
  }
  const english = language === 'en' || language === 'und';
  const score = english ? scoreOfEnglish(calling, signals, model) : scoreOfForeign(calling, signals);
  const policy = score >= POLICY_THRESHOLD;
  return { policy, score, language, reason: !policy ? 'not-a-policy' : english ? 'policy' : 'not-english' };
};
