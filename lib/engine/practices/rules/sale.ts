import type { Rule } from '../rule';
import { DATA, RIGHT_TO_KNOW } from '../words';

/** A denial by a narrow meaning of the word. */
const QUALIFIED =
  /\b(?:traditional|traditionally|conventional|ordinary|ordinarily|commonly|generally|most people|technically)\b|\b(?:for|in exchange for) (?:money|monetary|cash|payment|profit)\b(?! or (?:any|other))|\b(?:as (?:those|that|such|these|the) terms? (?:is|are)|as defined)\b/;
/** A right to tell the company not to sell, or the name of a list, is no denial. */
const OF_OTHERS =
  /\b(?:directing|direct|ask|asking|instruct|tell|telling|request|require)(?:ing)? (?:us|that we|a business|businesses) (?:not to|to not|to stop|do not|not)\b|["']do not sell|\bdo not sell(?: or share)?(?: my[a-z ]*)?["']? (?:list|link|page|button)\b/;
/** What changes hands when a business is sold is the merger row's matter. */
const OF_BUSINESS =
  /\b(?:mergers?|acquisitions?|bankruptcy|insolvency|reorgani[sz]ations?|divestitures?|change of control|sale of (?:all|our|any|some|the|assets|substantially)[a-z ]*)\b/;
/** What limits a denial to some data, people or uses. */
const PARTIAL =
  /\b(?:sensitive|special categor(?:y|ies)|affirmative authori[sz]ation|large language|for the purpose of training|previously|once you|exercis(?:e|ed|ing)|if you (?:have )?opt|aggregated?)\b/;

const SELL = '(?:re)?(?:sell(?:s|ing)?|sold)';
const ALONGSIDE =
  '(?:["\',]* ?(?:or|and|nor|and/or|/|,)? ?"?(?:otherwise |to |directly |be |have not |not |never |do not )*(?:share[ds]?|sharing|rent(?:s|ed|ing|al)?|trade[ds]?|trading|lease[ds]?|leasing|license|loan|disclose[ds]?|disclosing|transfer(?:red|ring)?|exchange[ds]?|distribute[ds]?|barter|swap|give(?: away)?|monetize|process|use|sell|sold|market|make available|release|(?:profit|benefit|earn money)(?: [a-z]+ly)? from)"?)*["\',]*';

/** Selling, with what may be said in the same breath, and data as its object. */
const SELL_DATA = new RegExp(
  `\\b${SELL}["']?${ALONGSIDE} (?:(?:to|with) (?:any )?[a-z -]{2,40}? )?(?:(?:or|and|nor) [a-z]+ )?${DATA}\\b|\\b(?:rent|trade)s?,? (?:or|and) (?:otherwise )?${SELL} ${DATA}`,
  'g',
);

/** A denial for one kind of contact data alone is no general one (LABEL, close calls). */
const ONE_KIND =
  /\bs(?:ell|old)\w*\b(?:(?!information|data|details)[^.;]){0,40}\b(?:e-?mail|phone|mobile|telephone|fax) (?:address(?:es)?|numbers?|lists?)\b/;

/** Selling data. "Rent" and "trade" are said in the same breath and mean the same here. */
export const SALE_RULES: readonly Rule[] = [
  {
    id: 'sale/sell-data',
    row: 'sale',
    reason: 'The company says that it sells, or does not sell, data about people.',
    cue: SELL_DATA,
    says: { denied: 'no', consent: 'opt-in', 'opt-out': 'opt-out', limited: 'unclear' },
    actors: ['company', 'unknown'],
    unless: [
      RIGHT_TO_KNOW,
      PARTIAL,
      QUALIFIED,
      ONE_KIND,
      OF_OTHERS,
      /\b(?:some|many|certain|these|third[- ]party) (?:data brokers?|companies|parties) sell\b|\b(?:sell(?:ing)? or buy|buy(?:ing)? or sell(?:ing)?|brokers who|sell (?:your|their|our) (?:items?|products?|business|goods|services))\b/,
      /\b(?:may be|could be|might be|are|is|be) (?:considered|deemed|construed|interpreted|treated|regarded|characteri[sz]ed|classified)\b/,
    ],
    weight: 0.75,
  },
  {
    id: 'sale/we-sell',
    row: 'sale',
    reason:
      'The company itself says that it sells data; a name of a table or a right without a subject does not.',
    cue: SELL_DATA,
    says: { affirmed: 'yes' },
    actors: ['company'],
    unless: [
      RIGHT_TO_KNOW,
      PARTIAL,
      OF_OTHERS,
      OF_BUSINESS,
      /\b(?:categories|with whom|whether|if we|actual knowledge|brokers who)\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'sale/qualified',
    row: 'sale',
    reason:
      'A denial by a narrow meaning of the word ("for money", "as traditionally understood") says less than no.',
    cue: /\b["']?(?:sell(?:s|ing)?|sold)["']?/g,
    says: { denied: 'no' },
    actors: ['company', 'unknown'],
    also: [QUALIFIED, /\b(?:information|data|details)\b/],
    unless: [RIGHT_TO_KNOW, PARTIAL],
    weight: 0.4,
  },
  {
    id: 'sale/is-not-sold',
    row: 'sale',
    reason: 'The passive form: data that is, or is not, sold.',
    cue: /\bsold\b/g,
    also: [
      /\b(?:information|data|details|addresses|pii|numbers|lists?)(?: [a-z,]+){0,6}? (?:is|are|be|been|being|isn't|aren't)(?: [a-z,]+){0,8}? sold\b/,
    ],
    says: { denied: 'no', consent: 'opt-in', limited: 'unclear' },
    actors: ['company', 'unknown', 'you', 'others', 'customers'],
    unless: [
      RIGHT_TO_KNOW,
      /\b(?:such (?:information|data)|this way|assets?|business|company|merger|acquisition|subsidiary|opt)\b/,
    ],
    weight: 0.7,
  },
  {
    id: 'sale/no-sale-noun',
    row: 'sale',
    reason: 'A denial with the noun: no sale of data takes place.',
    cue: /\b(?:business of selling|engage(?:s|d)? in(?: (?:any )?activities (?:that are )?considered)?|conduct|perform|make|carry out|there is|participate in|consider|constitute)(?: [a-z]+){0,3} (?:the |any |a |")*(?:sales?|selling)"?(?: or sharing)?(?: of)?(?: [a-z']+){0,4} (?:information|data|details)\b|\bbusiness of (?:selling|trading)\b/g,
    says: { denied: 'no' },
    unless: [RIGHT_TO_KNOW],
    weight: 0.6,
  },
  {
    id: 'sale/not-our-way',
    row: 'sale',
    reason: 'Selling is named first and then said not to be done.',
    cue: new RegExp(
      `\\b(?:selling|(?:the )?sale of) ${DATA} is (?:(?:something|a thing|a practice) (?:that |which )?we (?:do not|don't|never|will not|will never)|not (?:something|a thing|what|how|a practice)\\b)`,
      'g',
    ),
    says: { affirmed: 'no', denied: 'no' },
    weight: 0.8,
  },
  {
    id: 'sale/right-to-opt-out',
    row: 'sale',
    reason: 'A choice against sale is offered; LABEL reads that as opt-out even where no sale is stated.',
    cue: /\b(?:opt(?:ing|ed)?[- ]?out|right to (?:object|refuse|limit|stop|prevent)|direct us (?:to )?not|instruct us not|direct (?:a business|us) (?:to )?(?:not|stop)|request that we (?:do not|not|stop))\b[^.;]{0,80}?\b(?:sales?|sell(?:ing)?|sold)\b|\bdo not sell(?: or share)?(?: my| your)? (?:personal )?(?:info|information|data)\b(?=[^.]{0,60}(?:link|page|button|form|click|here|request|choices|footer|setting|website))|\b(?:click|clicking|visit(?:ing)?|select(?:ing)?|using|follow|via|through|submit(?:ting)?|click the|link|titled|labeled|on) (?:[a-z]+ ){0,5}["']?do not sell\b/g,
    says: {
      affirmed: 'opt-out',
      denied: 'opt-out',
      consent: 'opt-out',
      'opt-out': 'opt-out',
      limited: 'opt-out',
    },
    actors: ['company', 'unknown', 'you', 'others', 'customers'],
    unless: [
      /\b(?:we|they|it|and|inc\.?|company) (?:do|does) not (?:sell|share|offer)\b|\bnot currently (?:sell|sold)\b/,
    ],
    weight: 0.8,
  },
  {
    id: 'sale/considered-sale',
    row: 'sale',
    reason: 'A practice that the law may call a sale is admitted.',
    cue: /\b(?:may|might|could|can|would|is|are|be)(?: also)? (?:be )?(?:considered|deemed|construed as|interpreted as|treated as|regarded as|viewed as|characteri[sz]ed as|classified as|constitute|qualify as|fall within|amount to)(?: [a-z-]+){0,3} ["']?(?:sales?|selling|sold)\b/g,
    says: { affirmed: 'yes', 'opt-out': 'opt-out', consent: 'opt-in' },
    actors: ['company', 'unknown', 'you', 'others', 'customers'],
    unless: [/\bnot (?:be )?(?:considered|deemed|constitute)/],
    weight: 0.6,
  },
];
