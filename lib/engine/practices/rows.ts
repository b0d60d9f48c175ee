/** What every row may say besides its own values; `not-found` is never a "no". */
export const STATES = ['not-found', 'unclear', 'conflicting', 'not-assessed'] as const;
export type State = (typeof STATES)[number];

/** The types of data of the `data` row, in the order of the label. */
export const DATA_TYPES = [
  'contact',
  'account',
  'financial',
  'purchases',
  'government-id',
  'demographic',
  'employment-education',
  'health',
  'biometric',
  'location',
  'precise-location',
  'network-identifiers',
  'device-info',
  'cookies-trackers',
  'online-activity',
  'user-content',
  'contacts-social',
  'inferences',
  'sensitive-other',
] as const;
export type DataType = (typeof DATA_TYPES)[number];

export type Group = 'collects' | 'uses' | 'shares' | 'control' | 'care';

/** A row's shape: one value, a set of members, or the checklist of data types. */
export interface RowSpec {
  id: string;
  group: Group;
  kind: 'single' | 'set' | 'data';
  /** The values or members the row may have besides the states; for `data`, the types. */
  values: readonly string[];
  /** Shown without a click. */
  key: boolean;
}

/** Every row, in the order of the label (LABEL, version 1). Ids are a contract: stable, lower-case, hyphenated. */
export const ROWS = [
  { id: 'data', group: 'collects', kind: 'data', values: DATA_TYPES, key: true },
  { id: 'from-others', group: 'collects', kind: 'single', values: ['yes', 'no'], key: false },
  { id: 'advertising', group: 'uses', kind: 'single', values: ['yes', 'opt-out', 'opt-in', 'no'], key: true },
  { id: 'profiling', group: 'uses', kind: 'single', values: ['yes', 'opt-out', 'opt-in', 'no'], key: false },
  {
    id: 'ai-training',
    group: 'uses',
    kind: 'single',
    values: ['yes', 'opt-out', 'opt-in', 'no'],
    key: false,
  },
  { id: 'sale', group: 'shares', kind: 'single', values: ['yes', 'opt-out', 'opt-in', 'no'], key: true },
  {
    id: 'recipients',
    group: 'shares',
    kind: 'set',
    values: ['service-providers', 'affiliates', 'partners', 'advertisers', 'public', 'authorities', 'nobody'],
    key: true,
  },
  {
    id: 'shared-for-ads',
    group: 'shares',
    kind: 'single',
    values: ['yes', 'opt-out', 'opt-in', 'no'],
    key: true,
  },
  {
    id: 'third-party-tracking',
    group: 'shares',
    kind: 'single',
    values: ['yes', 'opt-out', 'opt-in', 'no'],
    key: true,
  },
  {
    id: 'cross-site-tracking',
    group: 'shares',
    kind: 'single',
    values: ['yes', 'opt-out', 'no'],
    key: false,
  },
  {
    id: 'authorities',
    group: 'shares',
    kind: 'single',
    values: ['court-order', 'legal-process', 'broad', 'no'],
    key: false,
  },
  {
    id: 'merger',
    group: 'shares',
    kind: 'single',
    values: ['transferred', 'with-notice', 'with-choice', 'no'],
    key: false,
  },
  { id: 'transfers', group: 'shares', kind: 'single', values: ['yes', 'with-safeguards', 'no'], key: false },
  {
    id: 'marketing-choice',
    group: 'control',
    kind: 'single',
    values: ['opt-in', 'opt-out', 'none', 'not-sent'],
    key: true,
  },
  {
    id: 'tracking-choice',
    group: 'control',
    kind: 'single',
    values: ['opt-in', 'opt-out', 'browser-only', 'none'],
    key: false,
  },
  {
    id: 'access',
    group: 'control',
    kind: 'single',
    values: ['self-service', 'by-request', 'none'],
    key: false,
  },
  {
    id: 'export',
    group: 'control',
    kind: 'single',
    values: ['self-service', 'by-request', 'none'],
    key: false,
  },
  {
    id: 'deletion',
    group: 'control',
    kind: 'single',
    values: ['self-service', 'by-request', 'partial', 'none'],
    key: true,
  },
  { id: 'signals', group: 'control', kind: 'single', values: ['honoured', 'partly', 'ignored'], key: false },
  {
    id: 'retention',
    group: 'care',
    kind: 'single',
    values: ['stated-period', 'as-needed', 'indefinite'],
    key: true,
  },
  { id: 'security', group: 'care', kind: 'single', values: ['specific', 'generic'], key: false },
  { id: 'breach-notice', group: 'care', kind: 'single', values: ['yes', 'no'], key: false },
  {
    id: 'children',
    group: 'care',
    kind: 'single',
    values: ['not-for-children', 'with-parental-consent', 'collected'],
    key: false,
  },
  {
    id: 'changes',
    group: 'care',
    kind: 'single',
    values: ['personal-notice', 'site-notice', 'posted-only', 'no-notice'],
    key: true,
  },
  { id: 'contact', group: 'care', kind: 'single', values: ['dpo', 'stated'], key: false },
  {
    id: 'regions',
    group: 'care',
    kind: 'set',
    values: ['california', 'us-states', 'eu-uk', 'brazil', 'canada', 'australia', 'other'],
    key: false,
  },
] as const satisfies readonly RowSpec[];

export type RowId = (typeof ROWS)[number]['id'];
