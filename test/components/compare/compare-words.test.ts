import { expect, test } from 'vitest';
import { sortPlace, standingOut, standingWords } from '../../../components/compare/compare-words';
import { loadMessages } from '../../../components/text/load-messages';
import type { Row, RowValue } from '../../../lib/engine/label/label';

const en = await loadMessages('en');
const cell = (value: RowValue, row: Row['row'] = 'recipients'): Row => ({
  row,
  value,
  evidence: [],
  scopes: { regions: [], audiences: [] },
  confidence: 1,
});

test('members that not all list stand out', () => {
  const out = standingOut([cell(['partners', 'public']), cell(['partners']), null]);
  expect([...out]).toEqual(['public']);
});

test('a single value lists nothing', () => {
  expect(standingOut([cell('yes', 'sale'), cell('no', 'sale')]).size).toBe(0);
});

test.each([
  [7, null],
  [8, 'rarer than 8 in 10 of the 8 sites you have read'],
  [41, 'rarer than 9 in 10 of the 41 sites you have read'],
])('among %i sites one of its kind: %s', (sites, words) => {
  const all: RowValue[] = ['yes', ...Array<RowValue>(sites - 1).fill('no')];
  expect(standingWords(cell('yes', 'sale'), all, en)).toBe(words);
});

test('a common value says how many share it; what was not found says nothing', () => {
  const all: RowValue[] = Array<RowValue>(9).fill('no');
  expect(standingWords(cell('no', 'sale'), all, en)).toBe('like 9 of the 9 sites you have read');
  expect(standingWords(cell('not-found', 'sale'), all, en)).toBeNull();
});

test('sets and data stand by how much they name', () => {
  const all: RowValue[] = [['partners', 'public'], ...Array<RowValue>(8).fill(['partners'])];
  expect(standingWords(cell(['partners', 'public']), all, en)).toBe(
    'names more than 8 of the 9 sites you have read',
  );
  expect(standingWords(cell({ health: 'collected' }, 'data'), Array(9).fill('not-found'), en)).toBe(
    'names more types than 9 of the 9 sites you have read',
  );
  expect(standingWords(cell(['partners']), all, en)).toBeNull();
});

test('policies sort by a row’s values in the label’s order, states last', () => {
  const places = ['no', 'yes', 'not-found', 'opt-out'].map((value) => sortPlace('sale', cell(value, 'sale')));
  expect(places).toEqual([3, 0, 4, 1]);
  expect(sortPlace('sale', null)).toBe(Number.POSITIVE_INFINITY);
});
