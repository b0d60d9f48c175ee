import { expect, test } from 'vitest';
import { isPartial, isThin } from '../../../lib/platform/background/coverage';
import { targetOf } from '../../../lib/platform/background/passage';
import { pageRef, reachOf } from '../../../lib/platform/background/reach';
import { labelOf, policyOf } from '../made-up';

const POLICY = policyOf('Hello.', 'We keep orders. We never sell your data. Goodbye.');
const PASSAGE = { block: 1, start: 16, end: 40, quote: 'We never sell your data.', rule: 'r' };

test('a passage goes with what stands around it', () => {
  expect(targetOf(PASSAGE, POLICY)).toEqual({
    block: 1,
    start: 16,
    end: 40,
    quote: 'We never sell your data.',
    prefix: 'Hello.\nWe keep orders. ',
    suffix: ' Goodbye.',
  });
});

test.each([
  ['no text', null],
  ['another text', policyOf('Something else.')],
])('with %s the quote has to do', (_name, policy) => {
  expect(targetOf(PASSAGE, policy)).toMatchObject({ quote: PASSAGE.quote, prefix: '', suffix: '' });
});

test.each<[string | undefined, unknown]>([
  [undefined, { kind: 'out-of-reach', reason: 'browser-page' }],
  ['chrome://settings', { kind: 'out-of-reach', reason: 'browser-page' }],
  ['about:blank', { kind: 'out-of-reach', reason: 'browser-page' }],
  ['moz-extension://x/popup.html', { kind: 'out-of-reach', reason: 'browser-page' }],
  ['file:///home/policy.html', { kind: 'out-of-reach', reason: 'local-file' }],
  ['chrome-error://chromewebdata/', { kind: 'out-of-reach', reason: 'not-loaded' }],
  ['https://chromewebstore.google.com/detail/x', { kind: 'out-of-reach', reason: 'extension-store' }],
  ['https://addons.mozilla.org/en-US/', { kind: 'out-of-reach', reason: 'extension-store' }],
  ['https://a.example/privacy.pdf?v=2', { kind: 'pdf', page: { url: 'https://a.example/privacy.pdf?v=2' } }],
])('%s', (url, state) => {
  expect(reachOf(url, '')).toMatchObject(state as object);
});

test.each([
  'https://a.example/',
  'http://localhost:3000/pdf',
  'https://chromewebstore.google.com.evil.example/',
])('%s can be read', (url) => {
  expect(reachOf(url, '')).toBe(null);
});

test('an endless address or title is cut', () => {
  const page = pageRef(`https://a.example/${'x'.repeat(20_000)}`, 'y'.repeat(20_000));
  expect([page.url.length, page.title.length, page.site]).toEqual([8_000, 4_000, 'a.example']);
});

test.each([
  [{ coverage: 0.9, words: 900 }, false],
  [{ coverage: 0.4, words: 900 }, true],
  [{ coverage: 1, words: 100 }, true],
])('thin reading %j: %s', (label, thin) => {
  expect(isThin(labelOf({}, label))).toBe(thin);
});

test('text left out for its size makes a label partial, a linked policy does not', () => {
  expect(isPartial(labelOf({}, { omitted: [{ reason: 'too-large', detail: '' }] }))).toBe(true);
  expect(isPartial(labelOf({}, { omitted: [{ reason: 'linked-policy', detail: '' }] }))).toBe(false);
});
