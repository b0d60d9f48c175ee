import { expect, test } from 'vitest';
import { LEXICON } from '../../../../lib/engine/practices/data-types/lexicon';
import { openingOf, openingsOf } from '../../../../lib/engine/practices/data-types/openings';

test.each([
  ['names?', ['nam']],
  ['ips?_(?:a|b)', ['ip', 'ips']],
  ['e_?mails?', ['e', 'ema']],
  ['(?:full|first)_names?', ['fir', 'ful']],
  ['(?:unique_|mobile_)*(?:device|ad)_ids?', ['ad', 'dev', 'mob', 'uni']],
  ['(?:(?:a|b)_)?cat', ['a', 'b', 'cat']],
  ['r[eé]sum[eé]s?', ['res', 'rés']],
  ['i\\.p\\.', ['i']],
])('%s begins with %j', (phrase, openings) => expect(openingsOf(phrase).sort()).toEqual(openings));

test('a word is looked up by its first letters', () =>
  expect(['id', 'ip', 'name', 'address'].map(openingOf)).toEqual(['id', 'ip', 'nam', 'add']));

test('every phrase of the lexicon can be reached', () => {
  for (const phrase of LEXICON.flatMap(({ phrases }) => phrases))
    expect(openingsOf(phrase), phrase).not.toContain('');
});
