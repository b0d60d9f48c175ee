import type { Row } from './label';
import { ROWS, type RowId } from './rows';

/** What a person asked to be warned of: per row the values, members, or data types that warn. */
export type Warnings = Partial<Record<RowId, readonly string[]>>;

export type WarningPreset = 'default' | 'strict' | 'quiet';

/** Types of data that hurt most when they leak or are sold. */
const SENSITIVE_TYPES = [
  'government-id',
  'health',
  'biometric',
  'precise-location',
  'sensitive-other',
] as const;

/**
 * Ready choices. `default` holds what tells policies apart: the broad `authorities`, which two policies of three
 * state, is only in `strict`. States (`not-found`, …) never warn: what was not found is no finding.
 */
export const WARNING_PRESETS: Record<WarningPreset, Warnings> = {
  default: {
    data: SENSITIVE_TYPES,
    'ai-training': ['yes'],
    sale: ['yes', 'opt-out'],
    'shared-for-ads': ['yes', 'opt-out'],
    'third-party-tracking': ['yes'],
    'cross-site-tracking': ['yes'],
    deletion: ['none'],
    changes: ['no-notice'],
  },
  strict: {
    data: [...SENSITIVE_TYPES, 'location', 'contacts-social', 'inferences'],
    'from-others': ['yes'],
    advertising: ['yes', 'opt-out'],
    profiling: ['yes'],
    'ai-training': ['yes', 'opt-out'],
    sale: ['yes', 'opt-out', 'opt-in'],
    recipients: ['advertisers', 'partners', 'public'],
    'shared-for-ads': ['yes', 'opt-out', 'opt-in'],
    'third-party-tracking': ['yes', 'opt-out'],
    'cross-site-tracking': ['yes', 'opt-out'],
    authorities: ['broad'],
    merger: ['transferred'],
    'marketing-choice': ['none'],
    'tracking-choice': ['none', 'browser-only'],
    access: ['none'],
    export: ['none'],
    deletion: ['none', 'partial'],
    signals: ['ignored'],
    retention: ['indefinite'],
    'breach-notice': ['no'],
    children: ['collected'],
    changes: ['no-notice', 'posted-only'],
  },
  quiet: {
    'ai-training': ['yes'],
    sale: ['yes', 'opt-out'],
    'shared-for-ads': ['yes'],
    deletion: ['none'],
  },
};

/** The values, members or collected types of a row, as a list; states and denied types are no members. */
const membersOf = ({ value }: Pick<Row, 'value'>): string[] =>
  typeof value === 'string'
    ? [value]
    : Array.isArray(value)
      ? value
      : Object.keys(value).filter((type) => value[type] === 'collected');

/** What of one row warns: the values, members or types asked for that the row states; empty where nothing does. */
export const warningValues = (row: Pick<Row, 'row' | 'value'>, warnings: Warnings): string[] => {
  const asked = warnings[row.row] ?? [];
  return membersOf(row).filter((value) => asked.includes(value));
};

/** The rows of a label (or of its stored values) that warn, in the label's order; the badge shows how many. */
export const rowsThatWarn = (
  label: { rows: readonly Pick<Row, 'row' | 'value'>[] },
  warnings: Warnings,
): RowId[] => {
  const firing = new Set(
    label.rows.filter((row) => warningValues(row, warnings).length > 0).map((row) => row.row),
  );
  return ROWS.map(({ id }) => id).filter((id) => firing.has(id));
};
