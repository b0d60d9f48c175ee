import type { Rule } from '../rule';
import { ANYONE, always } from './anyone';

const KEEP =
  '(?:retain(?:s|ed|ing)?|retention|keep(?:s|ing)?|kept|stor(?:e[sd]?|ing|age)|hold(?:s|ing)?|held|maintain(?:s|ed|ing)?|preserv(?:e[sd]?|ing)|sav(?:e[sd]?|ing)|archiv(?:e[sd]?|ing)|delet(?:e[sd]?|ing|ion)|eras(?:e[sd]?|ed)|destroy(?:ed)?|remov(?:e[sd]?|ing)|purg(?:e[sd]?|ing)|anonymi[sz](?:e[sd]?|ing)|overwritten|expire[sd]?|discard(?:ed)?)';
const NUMBER =
  '(?:\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|eighteen|twenty(?:-four)?|thirty(?:-six)?|sixty|ninety|a few|several)';
const PERIOD = `${NUMBER}(?:\\)| \\(\\d+\\))?[- ](?:full |calendar |business |working |additional |consecutive )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)`;

/** How long data is kept. */
export const RETENTION_RULES: readonly Rule[] = [
  {
    id: 'retention/as-long-as-needed',
    row: 'retention',
    reason: 'Kept as long as it serves, without a number.',
    cue: /\b(?:as|so) long (?:as\b|they|it is|we)[^.;]{0,90}|\bonly if\b[^.;]{0,50}\bnecessary\b|\breasonable (?:period|time|amount of time)\b|\b(?:deleted|erased|removed|destroyed) (?:when|once|after|as soon as|if) (?:you|your account|the account|it is no longer)|\b(?:only )?for (?:the|a|such|no longer|whatever) (?:\w+ ){0,4}(?:period|time|duration|length|term|than)\b[^.;]{0,60}?\b(?:necessary|needed|required|reasonabl\w+|appropriate|fulfill?|achieve|purposes?|permitted|serve)\b|\b(?:no |not (?:be )?(?:\w+ )?(?:kept |retained |stored |keep |retain |store )?(?:\w+ ){0,4})longer than (?:is |it is |we |reasonably |strictly )*(?:necessary|needed|need|required|reasonabl\w+)|\b(?:until|once|when|after|if)\b[^.;]{0,80}\bno longer (?:\w+ ){0,3}(?:necessary|needed|need|required|require|relevant|serve|useful)|\buntil (?:you (?:delete|close|deactivate|cancel|withdraw|unsubscribe|ask|request|tell|remove|revoke)|your account|the (?:purpose|account|contract)|deleted)|\b(?:as|if|unless) (?:is |it is |we |reasonably |strictly |may be |absolutely )*(?:necessary|needed|need it)\b|\b(?:necessary|needed) (?:to|for) (?:\w+ ){0,3}(?:fulfill?|achieve|purposes?|carry out|accomplish|satisfy)|\b(?:while|during the time|throughout the (?:period|term|duration)) (?:\w+ ){0,3}(?:account|customer|relationship|member|user|subscription|contract)\b|\bfor the (?:duration|term|lifetime|life) of\b|\b(?:duration of|until) (?:the |your |such |these |this |our |any )?(?:\w+ ){0,3}(?:relationship|contract|claims?|cases?|purposes?|matter|investigation|account|dispute|consent)\b|\b(?:after|once|when|as soon as)\b[^.;]{0,90}\b(?:ended|completed?|achieved|fulfilled|over|finished|expired?|resolved|closed|withdrawn|processed)\b|\b(?:retain|keep)s?\b[^.;]{0,80}\bfor (?:\w+ ){0,4}purposes\b/g,
    says: always('as-needed'),
    actors: ANYONE,
    also: [
      new RegExp(`\\b${KEEP}\\b`),
      /\b(?:information|data|pii|pi|records?|account|details|it|them|these|content|retention|kept|stored|logs?)\b/,
    ],
    unless: [
      /\b(?:(?:aggregated?|de-?identified|anonymi[sz]ed|anonymous) (?:or \w+ )?(?:data|information)|use cookies|cookies to|processing is necessary|legitimate interests? such|short codes?|child(?:ren)?|cookies? (?:are|is|remain|will|stay|expire)|session cookies|persistent cookies|legal basis|provid(?:ed|ing) (?:that )?you with services|as long as (?:you|we|they|it) (?:do not|comply|agree|are not)|as long as (?:they|the third|such|our (?:partners|service providers)) )/,
    ],
    weight: 0.75,
  },
  {
    id: 'retention/period',
    row: 'retention',
    reason: 'A number says how long.',
    cue: new RegExp(`\\b${PERIOD}\\b`, 'g'),
    says: always('stated-period'),
    actors: ANYONE,
    also: [new RegExp(`\\b${KEEP}\\b`)],
    unless: [
      /\b(?:respond|reply|respon(?:se|d) to|answer|within (?:\w+ ){0,4}of (?:receiv|receipt|your request|the request|a request)|(?:preceding|past|last|previous|prior) (?:\d+|twelve|six|few|year|month|calendar|\(12\))|twice|per|every|extend|additional \d+|under the age|years? (?:of age|old)|aged?|at least (?:once|1[368])|older than|younger|advance|before (?:the|any|such)|notice|effective|once (?:in|every|a)|free of charge|requests?|verify|child(?:ren)?|copyright|arbitration|dispute|experience|24 hours a day)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'retention/indefinite',
    row: 'retention',
    reason: 'Kept without an end.',
    cue: /\b(?:indefinite(?:ly)?|in perpetuity|perpetual(?:ly)?|permanent(?:ly)? (?:stor|retain|kept|keep|record|archiv)\w*|(?:stor|retain|kept|keep|maintain)\w* (?:it |them |your \w+ |this \w+ )?(?:permanently|forever)|no (?:fixed |specific )?(?:end|expir\w+) date|unlimited (?:period|time))\b/g,
    says: { affirmed: 'indefinite', consent: 'indefinite', 'opt-out': 'indefinite' },
    actors: ANYONE,
    also: [new RegExp(`\\b${KEEP}\\b`)],
    unless: [
      /\b(?:licen[sc]e|anonymi[sz]ed|aggregat\w+|de-identified|suppression|opt[- ]out (?:list|request))\b/,
    ],
    weight: 0.6,
  },
];
