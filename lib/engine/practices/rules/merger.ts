import type { Rule } from '../rule';

const ANY = ['company', 'unknown', 'others', 'customers', 'you'] as const;
const EVENT =
  '(?:merg(?:ers?|ed|es|ing)|acqui(?:sitions?|red?|res|ring)|bankruptcy|insolvency|reorgani[sz]ation|restructuring|(?:sale|sell|transfer|buy|purchase|disposition|divestiture)s? (?:of )?(?:all |some |any |a |or |part |portion |substantially |of |our |its |the |other |business |company )*(?:assets|business(?:es)?|company|stock|shares|entity|subsidiar\\w+|division|ownership|line of business)|change (?:of|in) (?:control|ownership)|corporate (?:transaction|sale|transactions|event|restructuring|change)|business (?:transfers?|transactions?|sale)|asset sale|successor(?: entity| organi[sz]ation| company)?|divestiture|dissolution|liquidation|joint venture|sold to|new owners?|takeover|is acquired|are acquired)';

/** What becomes of the data when the business changes hands. */
export const MERGER_RULES: readonly Rule[] = [
  {
    id: 'merger/transferred',
    row: 'merger',
    reason: 'Data goes along when the business is sold or merged.',
    cue: new RegExp(`\\b${EVENT}\\b`, 'g'),
    says: { affirmed: 'transferred', consent: 'transferred', 'opt-out': 'transferred' },
    actors: ANY,
    anyForm: true,
    also: [
      /\b(?:transfer|shar|disclos|provid|pass|assign|sold|sell|includ|part of|made available|assets?|acquir|process|us(?:e|ed)|receiv|convey|access)\w*\b/,
      /\b(?:information|data|it|records|list)\b/,
    ],
    unless: [
      /\b(?:publicly available mergers|merge (?:your )?(?:account|data|information|it)|bankruptcy history)\b/,
    ],
    weight: 0.85,
  },
  {
    id: 'merger/notice',
    row: 'merger',
    reason: 'People are told before or when their data changes hands.',
    cue: /\b(?:notif(?:y|ied|ication)|notice|inform(?: you|ed)|let you know|tell you|advise you|announce)\b/g,
    says: { affirmed: 'with-notice', consent: 'with-notice', 'opt-out': 'with-choice' },
    actors: ANY,
    anyForm: true,
    also: [
      new RegExp(`\\b(?:${EVENT}|transfer(?:red)?|acquir\\w+|successor|transaction)\\b`),
      /\b(?:merger|acqui|sale|sold|control|ownership|successor|assets|transaction|reorgani|bankrupt|becomes? subject to a different)\w*\b/,
    ],
    unless: [
      /\b(?:changes? to this|privacy (?:policy|notice) changes|standard contractual|as described in this (?:privacy )?(?:policy|notice))\b/,
    ],
    weight: 0.7,
  },
];
