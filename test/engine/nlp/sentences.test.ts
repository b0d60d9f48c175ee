import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainOf } from '../../../lib/engine/nlp/plain';
import { sentencesOf } from '../../../lib/engine/nlp/sentences';

const texts = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['We share it. You may object.', ['We share it.', 'You may object.']],
  [
    'See www.example.com/privacy for more. Thank you!',
    ['See www.example.com/privacy for more.', 'Thank you!'],
  ],
  ['Example Inc. collects data. We keep it.', ['Example Inc. collects data.', 'We keep it.']],
  ['• We collect data, e.g. names. • We keep it.', ['• We collect data, e.g. names.', '• We keep it.']],
  ['  Spaces around.  ', ['Spaces around.']],
  ['', []],
])('sentences of %s', (text, expected) => expect(texts(text)).toEqual(expected));

test('sentences lie in their text in order, without overlap, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let at = 0;
      for (const { start, end } of sentencesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('the plain form has the length of its text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainOf(text).length === text.length));
  expect(plainOf('“We don’t SELL”—İstanbul')).toHaveLength('“We don’t SELL”—İstanbul'.length);
});

test('a text that is nothing but abbreviations does not hold the reader up, and loses nothing', () => {
  const text = 'We keep logs, e.g. '.repeat(12_000).trim();
  const spans = sentencesOf(text);
  expect(spans[0]?.start).toBe(0);
  expect(spans.at(-1)?.end).toBe(text.length);
  expect(spans.every(({ start }, index) => index === 0 || start === (spans[index - 1]?.end ?? 0) + 1)).toBe(
    true,
  );
});
