import type { Rule } from '../rule';
import { ANYONE } from './anyone';

const SOURCE =
  '(?:(?:third|3rd)[- ]part(?:y|ies)|other (?:sources?|companies|users?|people|members|services|websites|organi[sz]ations|parties|third|businesses|customers)|(?:our |certain |these |those |trusted |selected |business |advertising |marketing |data |affiliate |social media |analytics )*(?:partners?|affiliates|vendors|suppliers|service providers|advertisers|clients|customers|merchants|publishers)|data (?:brokers?|providers?|vendors|aggregators|compan(?:y|ies)|suppliers)|social (?:media|network(?:s|ing)?)(?: \\w+){0,2}|public(?:ly)? (?:\\w+ )?(?:sources?|databases?|records?|available|accessible)\\b|credit (?:bureaus?|reference|reporting|agenc)\\w*|marketing (?:companies|agencies)|facebook|google|apple|twitter|linkedin|government (?:agencies|sources|databases|authorities)|employers?|friends|family members|referr(?:al|er)s?|someone else|others|outside sources|external sources|subsidiaries|fraud prevention|background check|identity verification|payment (?:processors|providers)|carriers|research(?:ers| companies)|universit\\w+|schools?|recruiters|list (?:brokers|vendors))';

/** Data about people that comes from somebody else. */
export const FROM_OTHERS_RULES: readonly Rule[] = [
  {
    id: 'from-others/received',
    row: 'from-others',
    reason: 'Data about people is received from somebody else.',
    cue: new RegExp(
      `\\b(?:receiv(?:e[sd]?|ing)|obtain(?:s|ed|ing)?|collect(?:s|ed|ing)?|get(?:s|ting)?|acquir(?:e[sd]?|ing)|gather(?:s|ed|ing)?|sourc(?:e[sd]?|ing)|purchas(?:e[sd]?|ing)|buy|licens(?:e|ing)|import|combin(?:e[sd]?|ing)|supplement(?:s|ed|ing)?|enrich|append|merg(?:e[sd]?|ing)|learn(?:ed)?|come[s]? from|provided (?:to us )?by|supplied (?:to us )?by|shared (?:with us )?by|given (?:to us )?by|sent (?:to us )?by)\\b(?:[^.;]{0,170}?\\b(?:from|through|via|by))?(?: [a-z,/'-]+){0,5}? ${SOURCE}\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'yes', limited: 'yes' },
    actors: ['company', 'unknown', 'others', 'customers'],
    also: [
      /\b(?:information|data|details|profile|records?|e-?mail|name|addresses?|pii|it)\b/,
      /\bfrom\b|\bby\b|\bthrough\b|\bvia\b|\bwith\b/,
    ],
    unless: [
      /\b(?:third[- ]part(?:y|ies)|partners|providers|they|advertisers|networks) (?:may|can|will|might|could|also|also may)?\s*(?:\w+ )?(?:collect|receive|obtain|gather|access)\b/,
      /\b(?:rights? to|revoke|categories of sources|protect|opt[- ]out|legal process|subpoena|law enforcement|requests? (?:from|by)|we (?:do not|are not) (?:control|responsible)|cookies (?:from|set|placed|provided)|governed by|collected by (?:the )?(?:third|these|those|such|other)|(?:services?|hosted|websites?|software|operated) (?:that )?(?:\w+ ){0,6}(?:provided|offered|supplied|hosted|operated) by|explicitly choose to give|receive (?:\w+ ){0,3}(?:e-?mails|marketing|communications|offers|newsletters|messages|promotions))\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'from-others/they-share-with-us',
    row: 'from-others',
    reason: 'Somebody else gives the company data about people.',
    hint: /\bus\b|our company/,
    cue: new RegExp(
      `\\b${SOURCE}(?: [a-z,'()-]+){0,10}? (?:may |will |can |might |also |sometimes |that |who |which |to )*(?:provid(?:e[sd]?|ing)|shar(?:e[sd]?|ing)|giv(?:e[sn]?|ing)|send(?:s|ing)?|suppl(?:y|ies)|disclos(?:e[sd]?|ing)|transmit|pass)\\b[^.;]{0,60}?\\b(?:us|with us|to us|our company)\\b`,
      'g',
    ),
    says: { affirmed: 'yes', consent: 'yes', 'opt-out': 'yes', limited: 'yes' },
    actors: ANYONE,
    also: [/\b(?:information|data|details|profile|records?|e-?mail|name)\b/],
    unless: [
      /\b(?:you (?:\w+ ){0,2}(?:choose|give|provide|share|send)|services? (?:to|for) us|provide (?:us|services)(?: with)? (?:services|support|hosting|analytics)|right to)\b/,
    ],
    weight: 0.65,
  },
  {
    id: 'from-others/no',
    row: 'from-others',
    reason: 'It says that it gets no data from others.',
    cue: /\b(?:collect|receive|obtain|buy|purchase|acquire|get)s?\b[^.;]{0,60}?\b(?:information|data)\b[^.;]{0,40}\bfrom (?:any )?(?:third[- ]part(?:y|ies)|other sources|data brokers|others)\b/g,
    says: { denied: 'no' },
    actors: ['company', 'unknown'],
    also: [
      /\b(?:do not|don't|never|does not|doesn't|will not|no longer) (?:\w+ ){0,3}(?:collect|receive|obtain|buy|purchase|acquire|get)\b/,
    ],
    unless: [/\b(?:unless|except|children|without|minors)\b/],
    weight: 0.6,
  },
  {
    id: 'from-others/indirectly',
    row: 'from-others',
    reason: 'Data that does not come from the person is named as such.',
    cue: /\b(?:obtain|collect|receive|acquire|gather)(?:s|ed)?\b(?: [a-z]+){0,6} indirectly\b|\bindirectly (?:obtain|collect|receive|from)\w*|\b(?:data|information) (?:that )?(?:we|was|is|are)?(?: [a-z]+){0,3} not (?:been )?(?:obtained|collected) (?:directly )?from (?:you|the data subject)/g,
    says: { affirmed: 'yes', denied: 'yes', consent: 'yes', 'opt-out': 'yes', limited: 'yes' },
    actors: ANYONE,
    unless: [/\b(?:identif(?:y|ied|iable|ies)|directly or indirectly (?:identif|relat|link))/],
    weight: 0.6,
  },
];
