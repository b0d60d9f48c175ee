import type { Rule } from '../rule';
import { ANYONE } from './anyone';

/** Telling people of a breach. */
export const BREACH_NOTICE_RULES: readonly Rule[] = [
  {
    id: 'breach-notice/will-tell',
    row: 'breach-notice',
    reason: 'People are told when their data was exposed.',
    cue: /\b(?:notif(?:y|ied|ying|ication)|inform(?:ed|ing)?|alert(?:ed|ing)?|tell|told|let you know|communicat(?:e|ed)|contact you|(?:disclosures?|notices?|notifications?) (?:\w+ ){0,3}(?:of|about) (?:\w+ )?breach(?:es)?)\b/g,
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'yes', denied: 'no' },
    actors: ANYONE,
    also: [
      /\b(?:breach(?:es|ed)?|security incidents?|incidents?|compromis(?:e[sd]?|ing)|data leaks?|unauthori[sz]ed (?:access|disclosure|acquisition)|suspicious activity|hacked)\b/,
      /\b(?:you|users?|customers?|individuals?|affected|members|data subjects?|people|persons)\b/,
    ],
    unless: [
      /\bif you (?:believe|suspect|become|have|think)\b/,
      /\b(?:notify|inform|contact|tell|let) us\b|breach of (?:contract|these|this|our|the (?:terms|agreement|contract|rules|law)|your) |you (?:must|should|agree|are responsible)|children|your password/,
    ],
    weight: 0.7,
  },
];
