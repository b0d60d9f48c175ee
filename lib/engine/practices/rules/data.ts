import { dataMentionsIn } from '../data-types/mentions';
import { dataPhrasesIn } from '../data-types/phrases';
import type { DataType } from '../rows';
import { type Finder, type Finding, findingAt, type Rule } from '../rule';

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
      /\b(?:you (?:can|may|might|could|should) (?:\w+ ){0,3}(?:set|refuse|delete|block|disable|control|manage|opt|reject|choose|adjust|change|remove|turn|find|learn|also)|your browser (?:settings|to)|cookie (?:policy|notice|statement|settings|preferences)(?! [^.]*\buse)|how to (?:delete|disable|control|manage)|most (?:web )?browsers|other (?:websites|sites|companies) (?:may|use)|do not track)\b/,
    ],
    weight: 0.75,
  },
];

/** Others' requests and data out of the company's hands: no statement of what it collects. */
const DISCLAIMS =
  /^\W*(?:please |always )?(?:use|choose|keep|change|protect|never share|do not share|avoid)\b|\b(?:(?:does|do|shall|will|can|are|is) not (?:be )?(?:\w+ )?(?:control|responsible|liable)|no control over|not responsible|(?:strongly )?(?:recommend|advise|encourage|urge) (?:that )?you (?:avoid|not|do not))\b/;

/** How often a mention that the sentence says is collected is one for a careful reader too, on the labelled passages. */
const COLLECTED_WEIGHT = 0.75;
/** The same for data that is said not to be collected. */
const DENIED_WEIGHT = 0.5;

/**
 * The types of data that a sentence says are collected, used or shared by this company, and those that it says are
 * not. What others collect, and data named without its type, give nothing.
 */
export const findData: Finder = (statement) => {
  if (statement.isHeading || DISCLAIMS.test(statement.plain)) return [];
  // Most sentences name no type of data: reading their verbs would cost five times as much as finding that out.
  if (dataPhrasesIn(statement.plain).every(({ type }) => type === 'personal-information')) return [];
  const found = new Map<string, Finding>();
  for (const { start, end, type, practices, denied, others } of dataMentionsIn(
    statement.text,
    statement.plain,
    true,
  )) {
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
      }),
    );
  }
  return [...found.values()];
};
