import type { RowId } from './rows';

/**
 * How a row's value follows from what passages say. `order`: the first value with enough behind it wins ("worst
 * general truth", or the value that another one rests on: an opt-out is offered only by who advertises).
 * `choiceFrom`: rows whose opt-out is this row's too, as LABEL reads it ("an opt-out by an industry page or a cookie
 * setting makes it opt-out"); it turns a `yes` into `opt-out`.
 */
export interface Decision {
  order: readonly string[];
  /** The value is the general one even where only a region's clause names it. */
  scopedToo?: readonly string[];
  choiceFrom?: readonly RowId[];
  /** Rules that count only where nothing else is said: a qualified denial beside an opt-out is no denial. */
  lastResort?: readonly string[];
  /** Another value whose passages are shown beside this one's. */
  beside?: Readonly<Record<string, string>>;
  /** Two values that contradict each other: read outright in clauses of the same scope, the row is `conflicting`. */
  disagree?: readonly [string, string];
  /** Values that together give another: `honoured` for one signal and `ignored` for the other are `partly`. */
  together?: readonly [string, string, string];
}

export const DECISIONS: Partial<Record<RowId, Decision>> = {
  'from-others': { order: ['yes', 'no'] },
  advertising: {
    order: ['opt-out', 'opt-in', 'yes', 'no'],
    choiceFrom: ['profiling', 'cross-site-tracking'],
  },
  profiling: { order: ['opt-out', 'opt-in', 'yes', 'no'], choiceFrom: ['advertising'] },
  'ai-training': { order: ['opt-out', 'opt-in', 'yes', 'no'] },
  sale: {
    order: ['opt-in', 'no', 'opt-out', 'yes', 'unclear'],
    lastResort: ['sale/qualified'],
    disagree: ['yes', 'no'],
  },
  'shared-for-ads': { order: ['opt-out', 'opt-in', 'yes', 'no'], choiceFrom: ['advertising'] },
  'third-party-tracking': {
    order: ['opt-out', 'opt-in', 'yes', 'no'],
    choiceFrom: ['tracking-choice', 'advertising'],
  },
  'cross-site-tracking': {
    order: ['opt-out', 'yes', 'no'],
    choiceFrom: ['advertising'],
    disagree: ['yes', 'no'],
  },
  authorities: { order: ['broad', 'legal-process', 'court-order', 'no'] },
  merger: { order: ['with-choice', 'with-notice', 'transferred', 'no'] },
  transfers: { order: ['with-safeguards', 'yes', 'no'], scopedToo: ['with-safeguards'] },
  'marketing-choice': { order: ['opt-out', 'opt-in', 'none', 'not-sent'] },
  'tracking-choice': { order: ['opt-in', 'opt-out', 'browser-only', 'none'] },
  access: { order: ['self-service', 'by-request', 'none'], scopedToo: ['self-service'] },
  export: { order: ['self-service', 'by-request', 'none'], scopedToo: ['self-service'] },
  deletion: { order: ['partial', 'self-service', 'by-request', 'none'] },
  signals: {
    order: ['partly', 'honoured', 'ignored'],
    together: ['honoured', 'ignored', 'partly'],
    scopedToo: ['partly'],
  },
  retention: { order: ['as-needed', 'stated-period', 'indefinite'] },
  security: { order: ['specific', 'generic'] },
  'breach-notice': { order: ['yes', 'no'] },
  children: { order: ['collected', 'with-parental-consent', 'not-for-children'] },
  changes: {
    order: ['personal-notice', 'site-notice', 'posted-only', 'no-notice'],
    beside: { 'posted-only': 'no-notice' },
  },
  contact: { order: ['dpo', 'stated'], scopedToo: ['dpo'] },
};
