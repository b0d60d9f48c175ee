import { expect, test } from 'vitest';
import { orderLabel } from '../../../components/wording/label-order';
import { ROWS } from '../../../lib/engine/label/rows';
import { sampleLabel } from '../sample-label';

const ids = (rows: { row: string }[]) => rows.map(({ row }) => row);

test('rows that warn lead, every row stands once', () => {
  const order = orderLabel(sampleLabel(), ['merger', 'sale']);
  expect(ids(order.warned)).toEqual(['sale', 'merger']);
  const all = [...order.warned, ...order.key, ...order.groups.flatMap(({ rows }) => rows)];
  expect(ids(all).sort()).toEqual(ROWS.map(({ id }) => id).sort());
});

test('key rows need no click: without warnings they come first, data at their head', () => {
  const order = orderLabel(sampleLabel(), []);
  expect(order.warned).toEqual([]);
  expect(ids(order.key)).toEqual(ROWS.filter(({ key }) => key).map(({ id }) => id));
});

test('data stays the big figure even when it warns', () => {
  const order = orderLabel(sampleLabel(), ['data']);
  expect(order.warned).toEqual([]);
  expect(order.key[0]?.row).toBe('data');
});

test('a row that this version does not know is left out', () => {
  const label = sampleLabel();
  label.rows.push({ ...label.rows[0], row: 'telepathy' } as never);
  const order = orderLabel(label, []);
  expect(order.groups.flatMap(({ rows }) => ids(rows))).not.toContain('telepathy');
});
