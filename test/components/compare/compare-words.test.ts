import { expect, test } from 'vitest';
import { sortPlace, standingOut, standingWords } from '../../../components/compare/compare-words';
import { loadMessages } from '../../../components/text/load-messages';
import { standing } from '../../../lib/engine/compare/standing';
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
  [8, 'rarer than 8 in 10 of 8 sites'],
  [41, 'rarer than 9 in 10 of 41 sites'],
])('among %i sites one of its kind: %s', (sites, words) => {
  const all: RowValue[] = ['yes', ...Array<RowValue>(sites - 1).fill('no')];
  expect(standingWords(standing('yes', all), en)).toBe(words);
});

test('a common value says how many share it; what was not found says nothing', () => {
  const all: RowValue[] = Array<RowValue>(9).fill('no');
  expect(standingWords(standing('no', all), en)).toBe('as 9 of 9 sites');
  expect(standingWords(standing('not-found', all), en)).toBeNull();
});

test('policies sort by a row’s values in the label’s order, states last', () => {
  const places = ['no', 'yes', 'not-found', 'opt-out'].map((value) => sortPlace('sale', cell(value, 'sale')));
  expect(places).toEqual([3, 0, 4, 1]);
  expect(sortPlace('sale', null)).toBe(Number.POSITIVE_INFINITY);
});
