import type { Rule } from '../rule';
import { SHARE } from '../words';

const ANY = ['company', 'unknown', 'others', 'customers', 'you'] as const;
const GIVE = `(?:${SHARE}|report(?:ed|ing)?|reveal|respond(?:ing)?|comply(?:ing)?|cooperat(?:e|ing)|hand over|turn over)`;

/** A court's order leaves no choice; the words of law beside it are not another way. */
const ONLY_BY_COURT =
  /\bonly (?:[a-z]+ ){0,4}?(?:if|when|where|with|upon|after|under|in response to|by)\b[^.;,]{0,50}?\b(?:court order|warrant|order of a court|by a court|judge)\b(?![^.;]*\b(?:subpoenas?|lawful requests?|law enforcement requests?|required by law)\b)/;

/** Giving data to courts, police and other authorities. */
export const AUTHORITIES_RULES: readonly Rule[] = [
  {
    id: 'authorities/own-judgement',
    row: 'authorities',
    reason:
      "Disclosure also rests on the company's own judgement: good faith, or to protect rights, safety or property.",
    cue: new RegExp(
      `\\b(?:${SHARE}|turn over)\\b[^.]{0,300}?\\b(?:good[- ]faith|(?:in our|at our|our) (?:sole |own )?(?:discretion|judge?ment)|(?:we|it|they) (?:reasonably )?(?:believes?|thinks?|determines?|deems?|consider)|when we believe|(?:protect|defend|enforc|safeguard|preserv|secur)(?:e|ing|ion of|ement of)?[^.;]{0,60}?\\b(?:rights|property|safety|security|interests)|(?:rights|property|safety),? (?:and|or|property|safety))`,
      'g',
    ),
    says: { affirmed: 'broad', consent: 'broad', 'opt-out': 'broad', denied: 'broad' },
    actors: ANY,
    also: [
      /\b(?:law|legal|court|subpoena|government|authorit(?:y|ies)|police|judicial|regulat\w+|rights|fraud|illegal|investigat\w+)\b/,
    ],
    unless: [/\bbusiness transfers?\b/],
    weight: 0.7,
  },
  {
    id: 'authorities/as-it-sees-fit',
    row: 'authorities',
    reason:
      'A list of recipients or reasons names the protection of rights, safety or property, or good faith.',
    cue: /\b(?:good[- ]faith (?:belief|basis)|(?:protect|defend|enforc|establish)(?:e|ing)? (?:[a-z,']+ ){0,6}?(?:rights|property|safety)|(?:rights, property,?|property, rights,?|safety, rights,?) (?:and|or) [a-z]+)\b/g,
    says: { affirmed: 'broad', consent: 'broad', 'opt-out': 'broad', denied: 'broad', limited: 'broad' },
    actors: ANY,
    under:
      /\b(?:shar|disclos|recipient|transfer|who|third part|legal reasons|law enforcement|authorit|release)/,
    unless: [/\b(?:your rights|rights of data subjects|retain|retention|keep)\b/],
    weight: 0.6,
  },
  {
    id: 'authorities/disclosed-by-law',
    row: 'authorities',
    reason: 'Disclosure and the law, court or authority that asks for it stand close together.',
    cue: /\b(?:disclos(?:e[sd]?|ing)|shar(?:e[sd]?|ing)|provide[ds]?|releas(?:e[sd]?|ing)|hand(?:ed)? over|transfer(?:red)?|pass(?:ed)? on)\b[^.;]{0,70}?\b(?:required (?:to do so )?by (?:applicable )?(?:law|court)|legally (?:required|obliged|compelled)|(?:to|with|by|of) (?:the )?(?:law enforcement|police|courts?|(?:governmental?|public|judicial|competent|regulatory) (?:authorit(?:y|ies)|agenc(?:y|ies)|officials|bodies))|court orders?|subpoenas?|legal (?:obligations?|process|requests?))\b/g,
    says: { affirmed: 'legal-process', 'opt-out': 'legal-process', limited: 'legal-process' },
    actors: ANY,
    unless: [
      ONLY_BY_COURT,
      /\b(?:consent|opt[- ]?out|retain|collect your|complaint|privacy rights|notice of)\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'authorities/legal-process',
    row: 'authorities',
    reason: 'Disclosure on the strength of law, subpoena or a lawful request.',
    cue: new RegExp(
      `\\b${GIVE}\\b[^.]{0,200}?\\b(?:subpoenas?|court orders?|(?:required|compelled|obliged|obligated|permitted|authori[sz]ed|requested) (?:to (?:do so )?)?(?:by|under) (?:[a-z]+ ){0,3}?(?:laws?|court|regulation|authorit)|legal(?:ly)? (?:process|obligations?|requests?|proceedings?|require(?:d|ments?)|duty|orders?|demands?)|legally forced|lawful orders?|law enforcement|lawful requests?|requests? (?:by|from|of) (?:[a-z]+ ){0,2}?(?:authorit|government|police|official)\\w*|(?:government(?:al)?|public|regulatory|judicial|competent|tax|state|legal|supervisory) (?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials|entit(?:y|ies))|regulators|the police|courts)\\b`,
      'g',
    ),
    says: {
      affirmed: 'legal-process',
      consent: 'legal-process',
      'opt-out': 'legal-process',
      limited: 'legal-process',
    },
    actors: ANY,
    unless: [
      ONLY_BY_COURT,
      /\b(?:lodge|complain\w*|file a complaint|retain\w*|keep|supervisory authority|store your)\b/,
    ],
    weight: 0.55,
  },
  {
    id: 'authorities/only-compelled',
    row: 'authorities',
    reason: 'Disclosure only where a court order or a legal compulsion leaves no choice.',
    cue: /\b(?:only (?:[a-z]+ ){0,6}?(?:court order|warrant|compelled|legally (?:required|obliged|compelled|binding|forced)|required by law|subpoena)|only [^.;]{0,120}?\b(?:if|when|where) (?:we are )?(?:legally (?:forced|compelled|obliged|required)|compelled|forced by law|ordered by a court)|(?:valid|lawful|binding) (?:court )?orders? (?:from|by|of) (?:an? |the )?(?:[a-z]+ )?court|(?:court orders?|warrant|compelled|legally (?:required|obliged|compelled)|required by law)[^.;]{0,30}? only\b|unless (?:[a-z]+ ){0,6}?(?:court order|warrant|compelled|legally (?:required|obliged|compelled)|required by law|court)|except (?:[a-z]+ ){0,6}?(?:court order|compelled|legally (?:required|obliged|compelled)|required by law))\b/g,
    says: {
      affirmed: 'court-order',
      denied: 'court-order',
      limited: 'court-order',
      consent: 'court-order',
      'opt-out': 'court-order',
    },
    actors: ANY,
    also: [new RegExp(`\\b${SHARE}\\b`)],
    unless: [/\b(?:retain|delete|deletion|children|parental|consent|keep)\b/],
    weight: 0.4,
  },
  {
    id: 'authorities/never',
    row: 'authorities',
    reason: 'The company says that it gives, or has given, nothing to authorities.',
    cue: new RegExp(
      `\\b(?:${SHARE}|hand(?:s|ed)? over)\\b[^.;]{0,60}?\\b(?:to|with) (?:any |the |a )?(?:[a-z]+ ){0,2}?(?:governments?|authorit(?:y|ies)|law enforcement|police)\\b`,
      'g',
    ),
    says: { denied: 'no' },
    unless: [/\b(?:unless|except|without|only|if|voluntarily)\b/],
    weight: 0.5,
  },
];
