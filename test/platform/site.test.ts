import { expect, test } from 'vitest';
import { sameDocument } from '../../lib/platform/same-document';
import { policyKey, siteOf } from '../../lib/platform/site';

test.each([
  ['https://www.shop.co.uk/privacy', 'shop.co.uk'],
  ['https://legal.lantern.example/p', 'lantern.example'],
  ['https://me.github.io/privacy', 'me.github.io'],
  ['http://192.168.0.7/privacy', '192.168.0.7'],
  ['http://localhost:3000/', 'localhost'],
  ['file:///home/a.html', null],
  ['chrome://settings', null],
  ['not an address', null],
])('site of %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});

test.each([
  ['https://www.a.example/privacy/', 'http://a.example/privacy'],
  ['https://a.example/privacy?utm_source=mail&fbclid=1', 'https://a.example/privacy'],
  ['https://a.example/privacy#cookies', 'https://a.example/privacy'],
  ['https://a.example/p;jsessionid=12AB', 'https://a.example/p'],
  ['https://a.example/privacy/index.html', 'https://a.example/privacy/'],
  ['https://a.example/p?b=2&a=1', 'https://a.example/p?a=1&b=2'],
])('%s is filed with %s', (one, other) => {
  expect(policyKey(one)).toBe(policyKey(other));
});

test.each([
  ['https://a.example/p?doc=privacy', 'https://a.example/p?doc=cookies'],
  ['https://a.example/#/privacy', 'https://a.example/#/terms'],
  ['https://a.example/privacy', 'https://b.example/privacy'],
  ['https://a.example/en/privacy', 'https://a.example/de/privacy'],
  ['http://a.example:8080/privacy', 'http://a.example/privacy'],
])('%s is not filed with %s', (one, other) => {
  expect(policyKey(one)).not.toBe(policyKey(other));
});

test('a fragment is the same document, a route in it is not', () => {
  expect(sameDocument('https://a.example/p#x', 'https://a.example/p')).toBe(true);
  expect(sameDocument('https://a.example/#/x', 'https://a.example/#/y')).toBe(false);
});
