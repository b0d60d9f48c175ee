import { expect, test } from 'vitest';
import { formatOf } from '../../../lib/engine/classify/format';
import { unitsOf } from '../../../lib/engine/classify/units';
import { headingFeatures, passageFeatures, unitFeatures } from '../../../training/feature-names';

const entries = (counts: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries(counts);

test('a passage is its words, pairs, beginning, end and length', () =>
  expect(entries(passageFeatures('We sell. We sell nothing'))).toEqual({
    we: 2,
    sell: 2,
    nothing: 1,
    'we sell': 2,
    'sell we': 1,
    'sell nothing': 1,
    '^we': 2,
    '^sell': 2,
    '^nothing': 1,
    $we: 2,
    $sell: 2,
    $nothing: 1,
    '#5': 1,
    '#startA': 1,
    '#end_': 1,
    '#capitals0': 1,
    '#titlec': 1,
  }));

test.each([
  ['We keep it.', ['#startA', '#end.', '#capitals0']],
  ['Your Privacy Rights', ['#startA', '#end_', '#capitals4', '#titleC']],
  ['What do we share?', ['#startA', '#end?', '#capitals2', '#titlec?']],
  ['We may share with:', ['#startA', '#end:', '#capitals0', '#titlec:']],
  ['| Names | Contact |', ['#start|', '#end_', '#capitals4', '#titleC']],
  ['- with our partners;', ['#start-', '#end;', '#capitals0']],
  ['PLEASE READ THIS.', ['#startA', '#end.', '#capitals4', '#upper']],
  ['We take: - names - ages.', ['#startA', '#end.', '#capitals0', '#list']],
  ['_Important._', ['#startA', '#end.', '#capitals4', '#emphasis']],
  ['', ['#startA', '#end_', '#capitals0', '#titlec']],
])('%j looks like %j', (text, features) => expect(formatOf(text)).toEqual(features));

test.each([
  ['Californians', '@us'],
  ["Virginia's", '@us'],
  ['GDPR', '@eu'],
  ['Brazilian', '@other'],
  ['kids', '@young'],
])('%s is counted as %s too', (word, place) => expect(unitFeatures(`For ${word}`).get(place)).toBe(1));

test('only the first and the last eight words are edges', () => {
  const features = passageFeatures('a b c d e f g h i j k l m n o p q');
  expect(features.has('^h')).toBe(true);
  expect(features.has('^i')).toBe(false);
  expect(features.has('$i')).toBe(false);
  expect(features.has('$j')).toBe(true);
});

test('a unit has no edges', () =>
  expect(entries(unitFeatures('We share'))).toEqual({ we: 1, share: 1, 'we share': 1, '#3': 1 }));

test('a heading keeps to itself', () =>
  expect(entries(headingFeatures('Your Choices'))).toEqual({
    'h:your': 1,
    'h:choices': 1,
    'h:your choices': 1,
  }));

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['We collect: - your name - your age', ['We collect:', 'We collect: your name', 'We collect: your age']],
  ['No 1.5 break', ['No 1.5 break']],
  ['first; second', ['first;', 'second']],
  ['', []],
])('units of %j', (text, units) => expect(unitsOf(text)).toEqual(units));

test('a long lead-in leads nothing in', () => {
  const leadIn = `${'word '.repeat(60)}follows:`;
  expect(unitsOf(`${leadIn} - an item`)).toEqual([leadIn, 'an item']);
});
