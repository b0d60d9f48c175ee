import { expect, test } from 'vitest';
import { filterPolicies, NO_FILTER, warningsOf } from '../../../components/policies/filter-policies';
import { markWords } from '../../../components/policies/mark-words';
import { WARNING_PRESETS } from '../../../lib/engine/label/warnings';
import type { PolicyRecord } from '../../../lib/platform/history/records';

const policy = (
  site: string,
  values: PolicyRecord['values'],
  more: Partial<PolicyRecord> = {},
): PolicyRecord => ({
  id: site,
  site,
  key: site,
  url: `https://${site}/privacy`,
  title: `Privacy at ${site}`,
  language: 'en',
  firstSeen: 1,
  lastSeen: 1,
  lastUpdated: null,
  words: 100,
  coverage: 0.8,
  values,
  latest: 'v',
  acknowledged: 'v',
  versions: 1,
  removedAt: null,
  ...more,
});
const ALL = [
  policy('alpha.example', { sale: 'no', data: { health: 'collected' } }, { lastSeen: 3 }),
  policy(
    'beta.example',
    { sale: 'yes', recipients: ['partners'] },
    { lastSeen: 2, lastUpdated: '2026-01-02' },
  ),
  policy('gamma.example', { sale: 'not-found', data: {} }, { lastSeen: 5, title: 'Façade notice' }),
];
const sites = (filter: Partial<typeof NO_FILTER>, inText?: Set<string>) =>
  filterPolicies(ALL, { ...NO_FILTER, ...filter }, WARNING_PRESETS.default, inText)
    .map(({ site }) => site[0])
    .join('');

test.each([
  [{}, 'gab'],
  [{ sort: 'site' }, 'abg'],
  [{ sort: 'warnings' }, 'abg'],
  [{ sort: 'updated' }, 'bag'],
  [{ query: 'BETA' }, 'b'],
  [{ query: 'facade' }, 'g'],
  [{ query: 'privacy at' }, 'ab'],
  [{ query: 'nothing like it' }, ''],
  [{ row: 'sale', value: 'no' }, 'a'],
  [{ row: 'sale', value: 'not-found' }, 'g'],
  [{ row: 'sale' }, 'gab'],
  [{ row: 'recipients', value: 'partners' }, 'b'],
  [{ row: 'data', value: 'health' }, 'a'],
  [{ row: 'data', value: 'not-found' }, 'g'],
] as const)('%o leaves %s', (filter, left) => expect(sites(filter)).toBe(left));

test('a policy whose text matches stays, whatever its name', () => {
  expect(sites({ query: 'facial recognition' }, new Set(['beta.example']))).toBe('b');
});

test('counts warnings from the stored values', () => {
  expect(ALL.map((one) => warningsOf(one, WARNING_PRESETS.default))).toEqual([1, 1, 0]);
});

test('marks the words searched for, and gives every character back', () => {
  const parts = markWords('We sell; selling is what sellers do.', 'sell');
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
    'sell',
    'selling',
    'sellers',
  ]);
  expect(parts.map(({ text }) => text).join('')).toBe('We sell; selling is what sellers do.');
});
