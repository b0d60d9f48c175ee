import { expect, test } from 'vitest';
import { foldWording, hasWording } from '../../../lib/engine/compare/wording';
import { paragraph } from './policy-text';

test.each([
  ['Last updated: 4 March 2026'],
  ['Effective Date: 03/04/2026'],
  ['This policy was last modified on April 1st, 2026.'],
  ['Today is Monday, 3 May 2026, 10:41'],
  ['© 2026 Lantern Books. All rights reserved.'],
  ['March 2026'],
  ['Copyright 2026 Lantern'],
  ['The terms of use were last revised on 3 May 2026.'],
  ['This data protection notice was last reviewed on May 3, 2026'],
  ['You last visited on 3 May 2026'],
  ['Updated 3 days ago, on 1 May 2026'],
])('no wording: %s', (text) => {
  expect(hasWording(paragraph(text))).toBe(false);
});

test.each([
  ['We keep logs until 31 December 2026.'],
  ['From 1 January 2027 we share your data with advertisers.'],
  ['We do not sell data.'],
  ['Effective 1 May 2026, we sell your personal information to data brokers.'],
  ['As of 1 January 2027 we will sell your browsing history.'],
  ['Effective 1 May 2026, Lantern sells addresses to data brokers.'],
  ['Effective 1 May 2026: sale of addresses to brokers'],
  ['1 May 2026: we sell data'],
  ['© 2026 Lantern. We may share what you buy.'],
  ['Current retention as of 1 May 2026: six years'],
  ['Time as of 1 May 2026: 25 years'],
  ['Updated 1 May 2026: no longer deleted'],
  [
    'The date on which we delete your account, and everything in it, is stated in your settings, 30 days after 1 May 2026.',
  ],
])('wording: %s', (text) => {
  expect(hasWording(paragraph(text))).toBe(true);
});

test('a block that is one link is no wording, a sentence with a link is', () => {
  const text = 'Terms of service';
  expect(hasWording(paragraph(text, [{ start: 0, end: text.length, href: 'https://a.example/' }]))).toBe(
    false,
  );
  const sentence = 'Read our terms of service before you buy.';
  expect(hasWording(paragraph(sentence, [{ start: 9, end: 25, href: 'https://a.example/' }]))).toBe(true);
});

test.each([
  ['We  “share”\u00a0data', 'we share data'],
  ['Zero\u200bwidth and soft\u00adhyphen', 'zerowidth and softhyphen'],
  ['Session 3f2504e0-4f89-11d3-9a0c-0305e82c3301 of you', 'session of you'],
  ['Request id a1b2c3d4e5f6a7b8 noted', 'request id noted'],
  ['Keep 30 days, 50 %', 'keep 30 days 50 %'],
])('folds %j', (text, folded) => {
  expect(foldWording(text)).toBe(folded);
});
