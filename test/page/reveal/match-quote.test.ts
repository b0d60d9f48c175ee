import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchQuote } from '../../../lib/page/reveal/match-quote';
import { joinedText, revealTarget } from '../../../lib/page/reveal/reveal-target';

const TEXT =
  'We collect your name. We share it with couriers.\nWe collect your address. We share it with couriers.\nWe never sell it.';
const at = (quote: string, context: { prefix?: string; suffix?: string } = {}, around = 0): string | null => {
  const match = matchQuote(TEXT, { quote, prefix: '', suffix: '', ...context }, around);
  return match && `${match.start} ${TEXT.slice(match.start, match.end)}`;
};

test('a quote that stands once is found wherever it was expected', () => {
  expect(at('We never sell it.', {}, 0)).toBe(`${TEXT.indexOf('We never')} We never sell it.`);
});

test('of two alike, the one with the right surroundings is taken', () => {
  const second = TEXT.lastIndexOf('We share it');
  expect(at('We share it with couriers.', { prefix: 'your address. ' })).toBe(
    `${second} We share it with couriers.`,
  );
  expect(at('We share it with couriers.', { suffix: '\nWe never' })).toBe(
    `${second} We share it with couriers.`,
  );
});

test('of two alike in like surroundings, the nearer is taken', () => {
  const second = TEXT.lastIndexOf('We share it');
  expect(at('We share it with couriers.', {}, 5)).toMatch(/^22 /);
  expect(at('We share it with couriers.', {}, second + 3)).toBe(`${second} We share it with couriers.`);
});

test.each([
  ['a word more', 'We collect your home address.', 'We collect your address'],
  ['a word changed', 'We collect your addresses. We share it with carriers.', 'We collect your address'],
  [
    'punctuation changed',
    'We collect your name – we share it with couriers',
    'We collect your name. We share it with couriers',
  ],
])('a passage that changed a little is found: %s', (_, quote, found) => {
  const match = matchQuote(TEXT, { quote, prefix: '', suffix: '' }, 0);
  expect(match?.exact).toBe(false);
  expect(TEXT.slice(match?.start, match?.end)).toContain(found.slice(0, 18));
});

test.each(['', 'We delete everything after thirty days, without exception.', 'We ask'])(
  'what is not there is not found: %j',
  (quote) => expect(matchQuote(TEXT, { quote, prefix: '', suffix: '' }, 0)).toBeNull(),
);

test('every passage of any text leads back to itself', () => {
  const blocks = fc.array(fc.string({ minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(blocks, fc.nat(), fc.nat(), fc.nat(), (texts, which, from, length) => {
      const block = which % texts.length;
      const text = texts[block] as string;
      const start = from % text.length;
      const end = Math.min(text.length, start + 1 + (length % text.length));
      const read = texts.map((each) => ({ text: each }));
      const target = revealTarget(read, { block, start, end, quote: text.slice(start, end) });
      const joined = joinedText(read);
      const around = texts.slice(0, block).join('\n').length + (block > 0 ? 1 : 0) + start;
      const match = matchQuote(joined, target, around);
      expect(match && joined.slice(match.start, match.end)).toBe(target.quote);
    }),
    { numRuns: 200 },
  );
});
