import { expect, test } from 'vitest';
import { SAMPLE_POLICY } from '../../../components/welcome/sample-policy';
import type { RowValue } from '../../../lib/engine/label/label';
import { ROWS, type RowId } from '../../../lib/engine/label/rows';
import { readSample } from '../read-sample';

/**
 * What a careful reader finds in the sample policy, by the rules of the label. `tracking-choice` is left open: whether
 * an opt-out of sharing with advertising partners is a choice about tracking, careful readers answer both ways.
 */
const CAREFUL_READER: Record<Exclude<RowId, 'tracking-choice'>, RowValue> = {
  data: {
    contact: 'collected',
    financial: 'collected',
    purchases: 'collected',
    health: 'denied',
    'network-identifiers': 'collected',
    'device-info': 'collected',
    'cookies-trackers': 'collected',
    'online-activity': 'collected',
  },
  'from-others': 'not-found',
  advertising: 'opt-out',
  // Recommendations count, and nothing is said against them.
  profiling: 'yes',
  'ai-training': 'not-found',
  sale: 'no',
  recipients: ['service-providers', 'advertisers', 'authorities'],
  'shared-for-ads': 'opt-out',
  // The opt-out is of sharing with advertising partners; the analytics companies have none.
  'third-party-tracking': 'yes',
  // Advertisements shown elsewhere are no tracking there.
  'cross-site-tracking': 'not-found',
  authorities: 'broad',
  merger: 'transferred',
  transfers: 'not-found',
  'marketing-choice': 'opt-out',
  access: 'self-service',
  export: 'not-found',
  deletion: 'by-request',
  signals: 'ignored',
  retention: 'stated-period',
  security: 'specific',
  'breach-notice': 'not-found',
  children: 'not-found',
  changes: 'posted-only',
  contact: 'stated',
  regions: ['california'],
};

/** Other values that a careful reader could defend: an opt-out of advertising is one of what it rests on, or is not. */
const DEFENSIBLE: Partial<Record<RowId, readonly RowValue[]>> = {
  profiling: ['opt-out'],
  'third-party-tracking': ['opt-out'],
  'cross-site-tracking': ['yes', 'opt-out'],
};

const label = await readSample();
const readValue = (row: RowId): RowValue | undefined => label.rows.find((one) => one.row === row)?.value;
/** Values of which the order says nothing, in one order. */
const inOrder = (value: RowValue | undefined): unknown =>
  Array.isArray(value)
    ? [...value].sort()
    : typeof value === 'object'
      ? Object.entries(value).sort(([one], [other]) => one.localeCompare(other))
      : value;

test('the engine reads the sample policy as a careful reader does', () => {
  const same = (one: RowValue | undefined, other: RowValue | undefined): boolean =>
    JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
  const misread = ROWS.map(({ id }) => id).filter(
    (id) =>
      id !== 'tracking-choice' &&
      ![CAREFUL_READER[id], ...(DEFENSIBLE[id] ?? [])].some((value) => same(readValue(id), value)),
  );
  expect(misread).toEqual([]);
});

test('every passage of the label stands in the sample', () => {
  const passages = label.rows.flatMap(({ evidence }) => evidence);
  expect(passages.length).toBeGreaterThan(20);
  for (const { block, start, end, quote } of passages)
    expect(SAMPLE_POLICY.blocks[block]?.text.slice(start, end)).toBe(quote);
});
