import { expect, test } from 'vitest';
import { siteName } from '../../../components/options/site-name';

test.each([
  ['example.com', 'example.com'],
  [' WWW.Example.com ', 'example.com'],
  ['https://shop.example.co.uk/privacy?x', 'shop.example.co.uk'],
  ['münchen.example', 'xn--mnchen-3ya.example'],
])('%s is the site %s', (typed, site) => expect(siteName(typed)).toBe(site));

test.each(['', 'two words', 'localhost', 'chrome://settings', 'javascript:alert(1)', 'http://'])(
  '%s is none',
  (typed) => expect(siteName(typed)).toBeNull(),
);
