import { expect, test } from 'vitest';
import { evidenceAt, QUOTE_WORDS } from '../../../lib/engine/label/evidence';
import { policyOf } from '../practices/say';

const LONG = `We say many things here, ${'and more of them, '.repeat(40)}and at last that we sell it all.`;

test('a short sentence is quoted whole', () => {
  const policy = policyOf('We sell nothing. We keep it.');
  expect(evidenceAt(policy, { block: 0, start: 0, end: 16 }, 'a/rule').quote).toBe('We sell nothing.');
});

test('of a long one the part around what speaks, verbatim and within 80 words', () => {
  const policy = policyOf(LONG);
  const focus = LONG.indexOf('sell');
  const { start, end, quote } = evidenceAt(policy, { block: 0, start: 0, end: LONG.length, focus }, 'a/rule');
  expect(quote).toBe(LONG.slice(start, end));
  expect(quote).toContain('we sell it all');
  expect(quote.split(' ').length).toBeLessThanOrEqual(QUOTE_WORDS);
});

test('without a focus the first 80 words', () => {
  const { quote } = evidenceAt(policyOf(LONG), { block: 0, start: 0, end: LONG.length }, 'a/rule');
  expect(quote.startsWith('We say many things')).toBe(true);
  expect(quote.split(' ')).toHaveLength(QUOTE_WORDS);
});
