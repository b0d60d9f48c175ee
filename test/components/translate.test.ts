import { expect, test } from 'vitest';
import { loadMessages } from '../../components/text/load-messages';
import { makeTranslate } from '../../components/text/translate';

const [en, de, fr] = await Promise.all([loadMessages('en'), loadMessages('de'), loadMessages('fr')]);

test('fills placeholders, numbers in the language’s own writing', () => {
  expect(en('evidenceAt', 2, 1234)).toBe('Passage 2 of 1,234');
  expect(de('evidenceAt', 2, 1234)).toBe('Stelle 2 von 1.234');
});

test('leaves a placeholder without a value, and takes a value as it is', () => {
  expect(en('evidenceAt', 1)).toBe('Passage 1 of $2');
  expect(en('searchNone', '$1 <b>')).toContain('“$1 <b>”');
});

test.each([
  [en, 0, '0 words'],
  [en, 1, '1 word'],
  [fr, 0, '0 mot'],
  [fr, 2, '2 mots'],
  [de, 1, '1 Wort'],
])('chooses the plural of the language (%#)', (t, count, expected) => {
  expect(t.plural('labelWords', count)).toBe(expected);
});

test.each([
  ['2026-03-14', 'Mar 14, 2026'],
  ['2026-03', 'March 2026'],
  ['soon', 'soon'],
])('writes the date %s', (iso, expected) => expect(en.date(iso)).toBe(expected));

test('a stated date stays the same day in every time zone', () => {
  expect(de.date('2026-01-01')).toBe('1. Jan. 2026');
});

test('names languages, and gives a code it does not know back', () => {
  expect(en.languageName('pt')).toBe('Portuguese');
  expect(en.languageName('not a code')).toBe('not a code');
});

test('a missing message shows its name rather than nothing', () => {
  expect(makeTranslate({})('labelKeyTitle')).toBe('labelKeyTitle');
});

test.each([
  [999, '1 kB'],
  [435_500, '435.5 kB'],
  [12_340_000, '12.3 MB'],
])('%d bytes', (bytes, expected) => expect(en.bytes(bytes)).toBe(expected));
