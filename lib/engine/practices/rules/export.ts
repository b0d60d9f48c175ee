import type { Rule } from '../rule';
import { ANYONE, said } from './anyone';

/** Taking one's data along. */
export const EXPORT_RULES: readonly Rule[] = [
  {
    id: 'export/right-to-portability',
    row: 'export',
    reason: 'A right to take data along, or data in a portable format, on request.',
    cue: /\b(?:data )?portab(?:ility|le)\b|\bmachine[- ]readable\b|\b(?:commonly|generally) used(?:,| and)? (?:\w+[- ])*format\b|\btransmit (?:those|that|the|your|this) (?:personal )?(?:data|information) to (?:another|other|a different)|\btransfer(?:red)? (?:your|the|those|of your) (?:personal )?(?:data|information) to (?:another|a different|other|any other|a third)/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [/\bwe (?:may|will|might) transfer\b|health insurance|merger/],
    weight: 0.75,
  },
  {
    id: 'export/copy-on-request',
    row: 'export',
    reason: 'A copy of the data is given on request.',
    cue: /\b(?:request|obtain|receive|get|ask (?:us )?for|provide you with|send you|have|be provided with|right to) (?:\w+ ){0,5}(?:copy|copies|an? export) of (?:\w+ ){0,5}(?:data|information|pieces)\b|\bexport (?:of )?(?:your|the|any) (?:\w+ )?(?:data|information)\b/g,
    says: said('by-request'),
    actors: ANYONE,
    unless: [
      /\b(?:standard contractual|safeguards|clauses|agreement|identification|identity|download|settings|in your account|children|log(?:ging)? in)\b/,
    ],
    weight: 0.5,
  },
  {
    id: 'export/download',
    row: 'export',
    reason: 'People download their data themselves.',
    cue: /\b(?:download(?:ing)?|export(?:ing)?)(?:,? (?:and |or )?\w+){0,2}? (?:a |an |the )?(?:copy of |copies of |archive of |all (?:of )?|some of )*(?:your|own|personal|account) (?:[\w-]+ ){0,4}?(?:data|information|archive|content|projects?|photos|videos|posts|history|files|messages|copy)\b|\btakeout\b|\b(?:data|information|account) (?:download|export|archive)s?\b|\b(?:export|download) (?:tools?|functions?|functionality|features?|options?|buttons?)\b/g,
    says: said('self-service'),
    actors: ANYONE,
    also: [/\b(?:you|your|users?)\b/],
    unless: [
      /\b(?:right to|who can|by contacting|contact(?:ing)? us|request(?:s|ing)? that|when you (?:\w+ ){0,2}download|you download (?:our|the|an?|any)|download(?:ing)? (?:our|the|and install|an?) (?:\w+ )?(?:app|software|application|game)|files you download|downloads? (?:and|or) (?:installs?|purchases|errors)|third[- ]part|opt-?out|add-?on|we (?:may )?collect|we (?:also )?process|control laws|export controls?|clicks?)\b/,
    ],
    weight: 0.6,
  },
];
