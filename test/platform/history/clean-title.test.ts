import { expect, test } from 'vitest';
import { cleanTitle } from '../../../lib/platform/history/clean-title';

test.each([
  ['Privacy Policy – Lantern', 'Privacy Policy – Lantern'],
  ['\u202eevil\u0000 title\u200b', 'evil title'],
  ['two\n lines\t here ', 'two lines here'],
  ['A'.repeat(4_000), 'A'.repeat(300)],
  ['', ''],
])('%j', (title, clean) => {
  expect(cleanTitle(title)).toBe(clean);
});
