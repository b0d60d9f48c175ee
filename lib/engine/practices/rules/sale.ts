import type { Rule } from '../rule';

const DATA =
  "(?:(?:personal(?:ly)?|identif(?:iable|ying)|private|sensitive|user|customer|your|their|our users?'?s?'?|any|the|this|that|such|these|or|and|of|all|individual|contact|email|e-mail|consumer|collected|mobile|phone|covered|non-personal|anonymous) )*(?:information|data|details|addresses|address|pii|numbers?|lists?|it|them|profiles?|records|content|files|location)";

/** Selling data. "Rent" and "trade" are said in the same breath and mean the same here. */
export const SALE_RULES: readonly Rule[] = [
  {
    id: 'sale/sell-data',
    row: 'sale',
    reason: 'The company says that it sells, or does not sell, data about people.',
    cue: new RegExp(
      `\\b(?:sell(?:s|ing)?|sold)(?:,? (?:or|and|nor|/)? ?(?:otherwise )?(?:share[ds]?|sharing|rent(?:s|ed|ing)?|trade[ds]?|trading|lease[ds]?|leasing|license|loan|disclose[ds]?|transfer(?:red)?|exchange[ds]?|distribute|barter|swap|give(?: away)?|monetize),?)* (?:to [a-z ]{2,40} )?${DATA}\\b`,
      'g',
    ),
    says: { affirmed: 'yes', denied: 'no', consent: 'opt-in', 'opt-out': 'opt-out', limited: 'unclear' },
    unless: [
      /\b(?:sell(?:ing)? or buy|buy(?:ing)? or sell(?:ing)?|sell (?:your|their|our) (?:items?|products?|business|goods|services))\b/,
    ],
    weight: 0.8,
  },
];
