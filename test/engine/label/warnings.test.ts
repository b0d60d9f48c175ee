import { expect, test } from 'vitest';
import type { RowValue } from '../../../lib/engine/label/label';
import { ROWS, type RowId, STATES } from '../../../lib/engine/label/rows';
import { rowsThatWarn, WARNING_PRESETS, warningValues } from '../../../lib/engine/label/warnings';

const label = (values: Partial<Record<RowId, RowValue>>) => ({
  rows: ROWS.map(({ id }) => ({ row: id, value: values[id] ?? 'not-found' })),
});

test.each([
  [{ sale: 'yes' }, ['sale']],
  [{ sale: 'opt-out', 'shared-for-ads': 'yes' }, ['sale', 'shared-for-ads']],
  [{ sale: 'no', 'third-party-tracking': 'opt-out', authorities: 'broad' }, []],
  [{ 'ai-training': 'yes', 'cross-site-tracking': 'yes' }, ['ai-training', 'cross-site-tracking']],
  [{ data: { health: 'collected', contact: 'collected' } }, ['data']],
  [{ data: { health: 'denied', contact: 'collected' } }, []],
  [{ deletion: 'none', changes: 'no-notice' }, ['deletion', 'changes']],
] as const)('%o warns of %o by default', (values, rows) => {
  expect(rowsThatWarn(label(values as never), WARNING_PRESETS.default)).toEqual(rows);
});

test('a set warns by its members', () => {
  const row = { row: 'recipients', value: ['partners', 'service-providers'] } as const;
  expect(warningValues({ ...row, value: [...row.value] }, WARNING_PRESETS.strict)).toEqual(['partners']);
});

test.each(Object.entries(WARNING_PRESETS))(
  '%s: every value exists, and no state warns',
  (_name, warnings) => {
    for (const [row, values] of Object.entries(warnings)) {
      const known = ROWS.find(({ id }) => id === row)?.values as readonly string[] | undefined;
      for (const value of values) expect(known).toContain(value);
      for (const state of STATES) expect(values).not.toContain(state);
    }
  },
);

test('a label on which nothing was found warns of nothing, even strictly', () => {
  expect(rowsThatWarn(label({}), WARNING_PRESETS.strict)).toEqual([]);
});
