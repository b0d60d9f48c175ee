import { expect, test } from 'vitest';
import { compareLabels, compareRows } from '../../../lib/engine/compare/labels';
import { countStanding, standing } from '../../../lib/engine/compare/standing';
import { sameValue } from '../../../lib/engine/compare/values';
import type { Label, RowValue } from '../../../lib/engine/label/label';
import { ROWS, type RowId } from '../../../lib/engine/label/rows';

const labelOf = (values: Partial<Record<RowId, RowValue>>, regions: string[] = []): Label => ({
  labelVersion: 1,
  engineVersion: '0',
  title: null,
  url: null,
  language: 'en',
  lastUpdated: null,
  words: 1,
  readingMinutes: 1,
  readingGrade: 1,
  coverage: 1,
  omitted: [],
  rows: ROWS.map(({ id }) => ({
    row: id,
    value: values[id] ?? 'not-found',
    evidence: [],
    scopes: { regions: id in values ? regions : [], audiences: [] },
    confidence: 1,
  })),
  actions: [],
  reassurances: [],
});

test.each<[string, RowValue, RowValue, boolean]>([
  ['equal values', 'yes', 'yes', true],
  ['other values', 'yes', 'opt-out', false],
  ['sets in another order', ['partners', 'affiliates'], ['affiliates', 'partners'], true],
  ['a set with one member more', ['affiliates'], ['affiliates', 'partners'], false],
  [
    'types in another order',
    { health: 'denied', contact: 'collected' },
    { contact: 'collected', health: 'denied' },
    true,
  ],
  ['a type denied is not collected', { health: 'denied' }, { health: 'collected' }, false],
  ['a state is no set', 'not-found', [], false],
])('same value: %s', (_name, a, b, same) => {
  expect(sameValue(a, b)).toBe(same);
});

test('differences come in the order of the label, with what is gone and what came', () => {
  const before = labelOf({ retention: 'stated-period', data: { contact: 'collected' }, sale: 'no' });
  const after = labelOf({ sale: 'opt-out', data: { contact: 'collected', health: 'collected' } });
  expect(compareLabels(before, after).map(({ row, gone, come }) => [row, gone, come])).toEqual([
    ['data', [], ['health']],
    ['sale', ['no'], ['opt-out']],
    ['retention', ['stated-period'], ['not-found']],
  ]);
});

test('a value that now holds for some people only is a difference of scope', () => {
  const [difference] = compareLabels(
    labelOf({ sale: 'opt-out' }),
    labelOf({ sale: 'opt-out' }, ['california']),
  );
  expect(difference).toMatchObject({ row: 'sale', gone: [], come: [], scope: true });
});

test('what an engine did not assess is no difference of the policies', () => {
  expect(compareLabels(labelOf({ sale: 'not-assessed' }), labelOf({ sale: 'yes' }))).toEqual([]);
});

test.each<[string, RowValue[], boolean]>([
  ['all alike', ['yes', 'yes', 'yes'], false],
  ['one of three other', ['yes', 'yes', 'no'], true],
  ['found against not found', ['yes', 'not-found'], true],
  ['nobody says anything definite', ['not-found', 'unclear'], false],
  ['one not assessed', ['yes', 'not-assessed', 'yes'], false],
])('side by side: %s', (_name, values, differs) => {
  const rows = compareRows(values.map((value) => labelOf({ sale: value })));
  expect(rows.find(({ row }) => row === 'sale')?.differs).toBe(differs);
});

const sites = (...counts: [RowValue, number][]): RowValue[] =>
  counts.flatMap(([value, times]) => Array.from({ length: times }, () => value));

test('side by side: the same answer for other people differs', () => {
  const labels = [labelOf({ sale: 'opt-out' }), labelOf({ sale: 'opt-out' }, ['california'])];
  expect(compareRows(labels).find(({ row }) => row === 'sale')?.differs).toBe(true);
});

test.each<[string, RowValue, RowValue[], unknown]>([
  ['seven sites are too few', ['partners'], sites(['not-found', 6], [['partners'], 1]), null],
  [
    'members are counted, whoever they are',
    ['partners', 'public'],
    sites([['partners', 'public'], 1], [['affiliates'], 5], [['affiliates', 'authorities'], 2]),
    { sites: 8, fewer: 5 },
  ],
  ['nobody is no recipient', ['partners'], sites([['partners'], 1], [['nobody'], 7]), { sites: 8, fewer: 7 }],
  [
    'of data the types collected are counted, silence is none',
    { contact: 'collected', health: 'denied' },
    sites([{ contact: 'collected', health: 'denied' }, 1], ['not-found', 4], [{ health: 'collected' }, 4]),
    { sites: 9, fewer: 4 },
  ],
  ['rows not assessed do not count', ['partners'], sites([['partners'], 1], ['not-assessed', 20]), null],
  ['what was not found has no standing', 'not-found', sites(['not-found', 20]), null],
])('standing by count: %s', (_name, value, all, expected) => {
  expect(countStanding(value, all)).toEqual(expected);
});

test.each<[string, RowValue, RowValue[], unknown]>([
  ['seven sites are too few', 'yes', sites(['yes', 1], ['no', 6]), null],
  ['eight will do', 'yes', sites(['yes', 1], ['no', 7]), { sites: 8, same: 1, tenths: 8, kind: 'rare' }],
  ['one in 41', 'yes', sites(['yes', 1], ['no', 40]), { sites: 41, same: 1, tenths: 9, kind: 'rare' }],
  ['most say it', 'yes', sites(['yes', 9], ['no', 1]), { sites: 10, same: 9, tenths: 1, kind: 'common' }],
  ['half say it', 'yes', sites(['yes', 5], ['no', 5]), { sites: 10, same: 5, tenths: 5, kind: 'usual' }],
  [
    'silence of others counts as another answer',
    'yes',
    sites(['yes', 2], ['not-found', 8]),
    { sites: 10, same: 2, tenths: 8, kind: 'rare' },
  ],
  ['rows not assessed do not count', 'yes', sites(['yes', 1], ['not-assessed', 20]), null],
  ['what was not found has no standing', 'not-found', sites(['not-found', 1], ['yes', 20]), null],
])('standing: %s', (_name, value, all, expected) => {
  expect(standing(value, all)).toEqual(expected);
});
