import type { Rule } from '../rule';
import { always } from './anyone';

const CANNOT =
  "(?:cannot|can not|can't|may not|unable to|not able to|not possible(?: for you)? to|no way(?: for you)? to|no (?:option|possibility|ability) to|(?:does|do) not (?:let|allow|permit|enable) (?:you|users) to)";
const OWN_DATA = '(?:your|their|the) (?:[a-z]+ ){0,3}(?:data|information|profile|account|details)';
/** Only now and then, or only a part, or only somebody else. */
const IN_CASES =
  /\b(?:scenarios?|circumstances|situations|instances|cases|such as|where|some|certain|unless|until|except|if|because|legal|law|third|other users|others?'?|without)\b/;

/** That people cannot see, take along or refuse something: a denial on a choice of theirs, so that it is `none`. */
export const NO_WAY_RULES: readonly Rule[] = [
  {
    id: 'access/none',
    row: 'access',
    reason: 'It says that people cannot see or correct their data.',
    cue: new RegExp(
      `\\b${CANNOT} (?:[a-z]+ ){0,2}?(?:access|see|view|review|correct|change|update|edit)\\b(?:,? (?:or|and) [a-z]+)* ${OWN_DATA}`,
      'g',
    ),
    says: always('none'),
    actors: ['you', 'company', 'unknown'],
    unless: [IN_CASES],
    weight: 0.6,
  },
  {
    id: 'export/none',
    row: 'export',
    reason: 'It says that people cannot take their data along.',
    cue: new RegExp(
      `\\b${CANNOT} (?:[a-z]+ ){0,2}?(?:export|download|port|take)\\b(?:,? (?:or|and) [a-z]+)* ${OWN_DATA}`,
      'g',
    ),
    says: always('none'),
    actors: ['you', 'company', 'unknown'],
    unless: [IN_CASES],
    weight: 0.6,
  },
  {
    id: 'tracking-choice/none',
    row: 'tracking-choice',
    reason: 'It says that cookies or tracking cannot be refused.',
    cue: new RegExp(
      `\\b${CANNOT} (?:[a-z]+ ){0,2}?(?:opt[- ]out of|refuse|reject|decline|disable|turn off|switch off|block)\\b (?:[a-z]+ ){0,2}?(?:cookies|tracking|trackers)\\b`,
      'g',
    ),
    says: always('none'),
    actors: ['you', 'company', 'unknown'],
    unless: [
      IN_CASES,
      /\b(?:essential|necessary|required|strictly|functional|these|those|session|technical)\b/,
    ],
    weight: 0.6,
  },
];
