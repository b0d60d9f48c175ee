import type { Calling } from './calling';
import type { PageNames } from './page-names';
import type { Signals } from './signals';
import { type Reading, readText, type TextModel } from './text-model';

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

/** Windows in a row, some 400 words, that are no mere section on privacy. */
const LEAST_RUN = 3;

/**
 * Whether a policy is on the page beside something else, so that the rest says nothing against it: named by the title
 * and the first heading (long menus), or in full by a heading between others (terms).
 */
const standsAmongOthers = (
  { title, heading, named }: PageNames,
  calling: Calling,
  { run }: Reading,
): boolean =>
  title === 'policy' && heading === 'policy'
    ? run.windows > 0
    : (calling === 'embedded' || calling === 'torn') && named && run.windows >= LEAST_RUN;

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/**
 * How likely a page in English is a policy, 0–1: what it is called, how its text reads, what it says it does.
 * @param model the model of the text; the shipped one unless measuring.
 */
export const scoreOfEnglish = (
  calling: Calling,
  { names, text, linkDensity }: Signals,
  model?: TextModel,
): number => {
  const reading = readText(text, model);
  const { policyWords, words } = reading;
  const { mean, windows } = standsAmongOthers(names, calling, reading) ? reading.run : reading;
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
