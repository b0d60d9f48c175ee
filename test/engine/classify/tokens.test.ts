import { expect, test } from 'vitest';
import { tokensOf, WORD_CAP } from '../../../lib/engine/classify/tokens';

test.each([
  ['We use cookies.', ['we', 'use', 'cookies']],
  ['You don’t have to', ['you', "don't", 'have', 'to']],
  ['opt-out', ['opt', 'out']],
  ['Write to Privacy@Example.org.', ['write', 'to', '<email>']],
  ['See https://www.example.com/privacy?x=1', ['see', '<url>']],
  ['on example.com now', ['on', '<url>', 'now']],
  ['Call +1 (555) 010-9999 today', ['call', '<phone>', 'today']],
  ['Effective January 1, 2026.', ['effective', '<date>']],
  ['since 25 May 2018 or', ['since', '<date>', 'or']],
  ['as of 2026-01-31 we', ['as', 'of', '<date>', 'we']],
  ['You may march', ['you', 'may', 'march']],
  ['in 2019', ['in', '<year>']],
  ['children under 13 and', ['children', 'under', '<age>', 'and']],
  ['16 years of age', ['<age>', 'years', 'of', 'age']],
  ['for 90 days', ['for', '<number>', 'days']],
  ['the 3rd time', ['the', '<number>', 'time']],
  ['§ 1798.83', ['<section>', '<number>', '<number>']],
  ['Café naïve', ['café', 'naïve']],
  ['', []],
  ['—•!?', []],
])('%j', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

test('a text without end is cut', () => {
  expect(tokensOf('word '.repeat(10_000)).length).toBeLessThanOrEqual(WORD_CAP + 1);
  expect(tokensOf('a.'.repeat(500_000)).length).toBeLessThanOrEqual(20_000);
});
