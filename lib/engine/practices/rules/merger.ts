import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'others', 'customers', 'you'] as const;
const WHOLE =
  '(?:all |some |any |a |or |and |part |parts |portions? |substantially |of |our |its |the |other |such |that |relevant |business |company |corporate )*';
const EVENT = `(?:mergers?|merged?(?: with| into| or)|bankruptcy|insolvency|reorgani[sz]ations?|restructuring|(?:sale|sell|selling|transfer(?:ring)?|buy(?:s|ing)?|purchas(?:e|es|ing|ed)|disposition|acquir(?:e|es|ed|ing)|acquisition|divestiture|disposal) (?:or [a-z]+ )?(?:of )?${WHOLE}(?:assets|business(?:es)?|company|stock|shares|entity|subsidiar\\w+|division|ownership|platform|website|site|operations)|change (?:of|in) (?:[a-z]+ )?(?:control|ownership)|corporate (?:transaction|sale|event|restructuring|change|acquisition)s?|business (?:transfers?|transactions?|sale|combination)|asset sale|successor(?: entity| organi[sz]ation| company| in interest)?s?|divestiture|dissolution|liquidation|new (?:owners?|company)|change (?:happens )?to our business|takeover|(?:is|are|were|be|been|being|gets?) acquired|acquisition|third[- ]party acquirers?|acquirers|organi[sz]ations? that buys?|(?:prospective|potential|future) (?:buyers?|purchasers?|acquirers?))`;
const HINT =
  /\b(?:merg|acqui|bankrupt|insolv|reorgani|restructur|asset|business|company|stock|shares|owner|control|corporate|successor|divest|dissol|liquidat|takeover|buyer|purchaser|subsidiar|division|platform|site|operations)/;
const DATA = '(?:information|data|details|it|records|lists?)';

/** Data that does not change hands with the business. */
const STAYS =
  /\b(?:information|data|details|records?)\b[^.;]{0,40}?\b(?:(?:will|shall|is|are|would) (?:not|never)|won't|isn't|aren't) be (?:[a-z]+ly )?(?:transferred|shared|disclosed|sold|assigned|passed|included|among)|\b(?:will|shall|do|would) (?:not|never) (?:[a-z]+ly )?(?:transfer|share|disclose|sell|assign|pass)\b[^.;]{0,60}?\b(?:information|data|details|records?)\b/;

/** What becomes of the data when the business changes hands. */
export const MERGER_RULES: readonly Rule[] = [
  {
    id: 'merger/goes-along',
    row: 'merger',
    reason: 'Data is said to be transferred, shared or sold when the business changes hands.',
    hint: HINT,
    cue: new RegExp(
      `\\b${EVENT}\\b[^.]{0,220}?\\b${DATA}\\b[^.]{0,60}?\\b(?:transferred|shared|disclosed|assigned|sold|included|passed|acquired|provided|assets?|part of|conveyed|used by)|\\b(?:transfer|shar|disclos|provid|pass|assign|sell|convey|giv)(?:e|s|es|ing|red)?\\b[^.]{0,60}?\\b${DATA}\\b[^.]{0,220}?\\b${EVENT}\\b|\\b${DATA}\\b[^.]{0,60}?\\b(?:transferred|shared|disclosed|assigned|sold|one of|asset|passed)\\b[^.]{0,140}?\\b${EVENT}\\b`,
      'g',
    ),
    says: {
      affirmed: 'transferred',
      consent: 'transferred',
      'opt-out': 'transferred',
      limited: 'transferred',
    },
    actors: ANY,
    anyForm: true,
    unless: [
      STAYS,
      /\b(?:organi[sz]ations that we acquire|publicly available|companies (?:that )?we acquire|we may receive)\b/,
    ],
    weight: 0.85,
  },
  {
    id: 'merger/named',
    row: 'merger',
    reason: 'A merger or sale of the business is named among the occasions or recipients of disclosure.',
    hint: HINT,
    cue: new RegExp(`\\b${EVENT}\\b`, 'g'),
    says: {
      affirmed: 'transferred',
      consent: 'transferred',
      'opt-out': 'transferred',
      limited: 'transferred',
    },
    actors: ANY,
    anyForm: true,
    unless: [
      STAYS,
      /\b(?:organi[sz]ations that we acquire|publicly available|companies (?:that )?we acquire|credit card|customer acquisition|user acquisition|changes? (?:of|to|in) (?:this|the|our) (?:privacy )?(?:policy|notice))\b/,
    ],
    weight: 0.55,
  },
  {
    id: 'merger/stays',
    row: 'merger',
    reason: 'Data is said to stay behind, or to go along only with consent, when the business changes hands.',
    hint: HINT,
    cue: new RegExp(STAYS.source, 'g'),
    says: {
      affirmed: 'no',
      denied: 'no',
      consent: 'with-choice',
      'opt-out': 'with-choice',
      limited: 'transferred',
    },
    actors: ANY,
    anyForm: true,
    also: [new RegExp(`\\b${EVENT}\\b`)],
    unless: [/\b(?:other than|except|apart from|aside from|outside|not limited)\b/],
    weight: 0.6,
  },
  {
    id: 'merger/notice',
    row: 'merger',
    reason: 'People are told when their data changes hands.',
    cue: /\b(?:notif(?:y|ied|ication)|notice|inform(?: you|ed)|let you know|tell you|advise you|announce)\b/g,
    says: { affirmed: 'with-notice', consent: 'with-notice', 'opt-out': 'with-notice' },
    actors: ANY,
    anyForm: true,
    withPrevious: true,
    also: [
      /\b(?:merger|acqui|sale|control|ownership|successor|assets|transaction|reorgani|bankrupt|becomes? subject to a different|(?:before|if|when) (?:your |any |such |the |personal )*(?:information|data|transfer)[a-z ]* (?:transferred|of your|becomes))\w*\b/,
    ],
    unless: [
      /\b(?:changes? to this|privacy (?:policy|notice) changes|standard contractual|as described in this|in accordance with this|set forth in this)\b/,
    ],
    weight: 0.6,
  },
  {
    id: 'merger/tells-you',
    row: 'merger',
    reason: 'The sentence that names the sale of the business promises to tell people of it.',
    cue: /\b(?:we|you) (?:will|shall)(?: also| first| then| be)? (?:notify|notified|inform|informed|tell|told|let you know|give you (?:[a-z]+ )?notice|receive (?:a |[a-z]+ )*notice|provide (?:you (?:with )?)?(?:[a-z]+ )?notice)\b/g,
    says: { affirmed: 'with-notice', consent: 'with-notice', 'opt-out': 'with-notice' },
    actors: ANY,
    anyForm: true,
    hint: HINT,
    also: [new RegExp(`\\b${EVENT}\\b`)],
    unless: [/\bchanges? to (?:this|our|the)\b/],
    weight: 0.8,
  },
  {
    id: 'merger/choice',
    row: 'merger',
    reason: 'People may refuse that their data changes hands.',
    cue: /\b(?:opt[- ]?out|object|choose|choices?|delete your|consent)\b/g,
    says: { affirmed: 'with-choice', consent: 'with-choice', 'opt-out': 'with-choice' },
    actors: ANY,
    hint: HINT,
    withPrevious: true,
    also: [
      new RegExp(`\\b${EVENT}\\b`),
      /\b(?:before|prior to|opportunity to|right to|may opt|can opt|choice|unless you|without your consent|your choices)\b/,
    ],
    unless: [/\bchoices (?:you )?(?:may )?have\b/],
    weight: 0.4,
  },
];
