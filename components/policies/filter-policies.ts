import type { RowValue } from '../../lib/engine/label/label';
import { ROWS, type RowId } from '../../lib/engine/label/rows';
import { rowsThatWarn, type Warnings } from '../../lib/engine/label/warnings';
import type { PolicyRecord } from '../../lib/platform/history/records';
import { wordsOf } from '../search/words';

export type PolicySort = 'recent' | 'site' | 'warnings' | 'updated';

/** What the list of policies is narrowed to. Empty strings narrow nothing. */
export interface PolicyFilter {
  query: string;
  row: RowId | '';
  value: string;
  sort: PolicySort;
}

export const NO_FILTER: PolicyFilter = { query: '', row: '', value: '', sort: 'recent' };

/** How many rows of a stored policy warn. */
export const warningsOf = ({ values }: Pick<PolicyRecord, 'values'>, warnings: Warnings): number =>
  rowsThatWarn(
    { rows: ROWS.flatMap(({ id }) => (values[id] === undefined ? [] : [{ row: id, value: values[id] }])) },
    warnings,
  ).length;

/** Whether a row says `wanted`: a value or state, a member of a set, or a type of data collected. */
const says = (value: RowValue | undefined, wanted: string): boolean =>
  value === undefined
    ? false
    : typeof value === 'string'
      ? value === wanted
      : Array.isArray(value)
        ? value.includes(wanted)
        : wanted === 'not-found'
          ? Object.keys(value).length === 0
          : value[wanted] === 'collected';

const matches = (
  policy: PolicyRecord,
  { query, row, value }: PolicyFilter,
  inText: ReadonlySet<string>,
): boolean => {
  const named = `${policy.site} ${policy.title}`.toLowerCase();
  const known = wordsOf(named);
  const asked = wordsOf(query);
  const found =
    inText.has(policy.id) ||
    named.includes(query.trim().toLowerCase()) ||
    (asked.length > 0 && asked.every((word) => known.some((other) => other.startsWith(word))));
  return found && (row === '' || value === '' || says(policy.values[row], value));
};

/**
 * The policies whose site or title matches (or whose text does: `inText` holds their ids) and whose row says what is
 * asked for, sorted.
 */
export const filterPolicies = (
  policies: readonly PolicyRecord[],
  filter: PolicyFilter,
  warnings: Warnings,
  inText: ReadonlySet<string> = new Set(),
): PolicyRecord[] => {
  const kept = policies.filter((policy) => matches(policy, filter, inText));
  const count = new Map(kept.map((policy) => [policy.id, warningsOf(policy, warnings)]));
  const order: Record<PolicySort, (a: PolicyRecord, b: PolicyRecord) => number> = {
    recent: (a, b) => b.lastSeen - a.lastSeen,
    site: (a, b) => a.site.localeCompare(b.site),
    warnings: (a, b) => (count.get(b.id) ?? 0) - (count.get(a.id) ?? 0),
    updated: (a, b) => (b.lastUpdated ?? '').localeCompare(a.lastUpdated ?? ''),
  };
  return kept.sort((a, b) => order[filter.sort](a, b) || a.site.localeCompare(b.site));
};
