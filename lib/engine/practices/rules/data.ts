import { isNoStatement } from '../../nlp/conditions';
import { isOutright } from '../../nlp/outright';
import { dataMentionsIn } from '../data-types/mentions';
import { dataPhrasesIn } from '../data-types/phrases';
import type { DataType } from '../rows';
import { type Finder, type Finding, findingAt, type Rule } from '../rule';

const TRACKERS =
  '(?:cookies?|web ?beacons?|pixels?(?: tags?)?|tracking (?:technologies|tools|scripts|pixels)|trackers|(?:device |browser )?fingerprinting)';
/** "We do not use cookies", "we use no cookies": with the object right after the verb, so that no purpose limits it. */
const NO_TRACKERS = new RegExp(
  `(?:\\b(?:not|never|without)|n't) (?:[a-z]+ly )?(?:us(?:e|es|ing)|set(?:s|ting)?|plac(?:e|es|ing)|employ|deploy|store|contain|rely on)(?: or [a-z]+)? (?:any |any kind of |any form of |[a-z]+ )?${TRACKERS}|\\b(?:us(?:e|es|ing)|sets?|places?) no (?:[a-z]+ )?${TRACKERS}`,
);
/** One kind of cookie denied is not all. */
const KIND_OF_TRACKERS =
  /\b(?:third[- ]party|advertising|ad|marketing|persistent|session|analytics|analytical|targeting|tracking|performance|flash|permanent|social|profiling|non-essential|optional|unnecessary|own) (?:cookies?|pixels?)\b/;

/** Cookies and their kin are named as tools, not as data, so that their verbs are others than those of data. */
export const DATA_RULES: readonly Rule[] = [
  {
    id: 'data/uses-cookies',
    row: 'data',
    reason: 'The company, or who works for it, uses cookies, pixels or the like.',
    cue: /\b(?:us(?:e[sd]?|ing|e of)|plac(?:e[sd]?|ing)|set(?:s|ting)?|stor(?:e[sd]?|ing)|employ(?:s|ed|ing)?|deploy(?:s|ed|ing)?|through|via|from|by|with|contain(?:s|ed|ing)?|includ(?:e[sd]?|ing)|such as|like|transfer|send(?:s|ing)?|access|read|implement|receive|collect(?:s|ed)?|utili[sz](?:e[sd]?|ing)|our|these|the|of|install(?:ed)?|drop|based on|called|rely on|place)\b[^.;]{0,90}?\b(?:cookies?|web ?beacons?|pixels?(?: tags?)?|clear gifs?|web bugs|local (?:shared objects?|storage)|tracking technologies|trackers|(?:device|browser) fingerprints?|fingerprinting|sdks?)\b|^\W*cookies?(?: and (?:similar|other|related) [a-z ]+)? (?:are|is|allow|enable|help|let|permit|may|can|store|contain|do)\b/g,
    says: {
      affirmed: 'cookies-trackers',
      consent: 'cookies-trackers',
      'opt-out': 'cookies-trackers',
      limited: 'cookies-trackers',
    },
    actors: ['company', 'unknown', 'others', 'you'],
    unless: [
      NO_TRACKERS,
      /\b(?:you (?:can|may|might|could|should) (?:\w+ ){0,3}(?:set|refuse|delete|block|disable|control|manage|opt|reject|choose|adjust|change|remove|turn|find|learn|also)|your browser (?:settings|to)|cookie (?:policy|notice|statement|settings|preferences)(?! [^.]*\buse)|how to (?:delete|disable|control|manage)|most (?:web )?browsers|other (?:websites|sites|companies) (?:may|use)|do not track)\b/,
    ],
    weight: 0.75,
  },
];

/** The company itself collects, and the data is named right after it says so. */
const TAKEN =
  /\bwe (?:(?:may|also|will|can|might|automatically|only|then) )*(?:collect|gather|record|log|ask (?:you )?for)\b[^.;:]{0,60}$/;

/** Verbs whose denial says that data does not come to the company at all; not keeping or not using it says less. */
const NOT_TAKEN =
  /(?:\b(?:not|never|neither)|n't)\b (?:[a-z]+ ){0,2}?(?:collect|gather|obtain|receive|record|track|request|ask (?:you )?for|access|process|log|capture|require|monitor)\b|\b(?:collect|gather|record|log|request|track)s? (?:neither|no|none)\b|\bbut (?:not|never) /;

/** Others' requests and data out of the company's hands: no statement of what it collects. */
const DISCLAIMS =
  /^\W*(?:please |always )?(?:use|choose|keep|change|protect|never share|do not share|avoid)\b|\b(?:(?:does|do|shall|will|can|are|is) not (?:be )?(?:\w+ )?(?:control|responsible|liable)|no control over|not responsible|(?:strongly )?(?:recommend|advise|encourage|urge) (?:that )?you (?:avoid|not|do not))\b/;

/** The denial of all cookies and trackers, which are tools: their verbs are not those of data. */
export const findNoTrackers: Finder = (statement) => {
  const { plain, isHeading } = statement;
  if (isHeading || !NO_TRACKERS.test(plain) || KIND_OF_TRACKERS.test(plain)) return [];
  if (isNoStatement(plain) || !isOutright(plain)) return [];
  const [row, value, rule] = ['data', 'cookies-trackers', 'data/no-trackers'] as const;
  return [findingAt(statement, { row, value, denied: true, outright: true, rule, weight: DENIED_WEIGHT })];
};

/** How often a mention that the sentence says is collected is one for a careful reader too, on the labelled passages. */
const COLLECTED_WEIGHT = 0.75;
/** The same for data that is said not to be collected. */
const DENIED_WEIGHT = 0.5;

/**
 * The types of data that a sentence says are collected, used or shared by this company, and those that it says are
 * not. What others collect, and data named without its type, give nothing.
 */
export const findData: Finder = (statement) => {
  const { plain } = statement;
  if (statement.isHeading || DISCLAIMS.test(plain) || isNoStatement(plain)) return [];
  // Most sentences name no type of data: reading their verbs would cost five times as much as finding that out.
  if (dataPhrasesIn(plain).every(({ type }) => type === 'personal-information')) return [];
  const outright = NOT_TAKEN.test(plain) && isOutright(plain);
  const found = new Map<string, Finding>();
  for (const { start, end, type, practices, denied, others } of dataMentionsIn(statement.text, plain, true)) {
    if (type === 'personal-information' || others || end <= statement.own) continue;
    if (denied ? !practices.has('collect') : !practices.has('collect') && !practices.has('share')) continue;
    const value: DataType = type;
    const key = `${value} ${denied}`;
    if (found.has(key) || start < 0) continue;
    found.set(
      key,
      findingAt(statement, {
        row: 'data',
        value,
        rule: denied ? 'data/said-not-collected' : 'data/said-collected',
        weight: denied ? DENIED_WEIGHT : COLLECTED_WEIGHT,
        denied,
        ...((denied ? outright : TAKEN.test(plain.slice(0, start))) ? { outright: true } : {}),
      }),
    );
  }
  return [...found.values()];
};
