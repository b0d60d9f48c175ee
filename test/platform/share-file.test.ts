import { expect, test } from 'vitest';
import { fileName } from '../../lib/platform/share-file';

test.each([
  ['example.com', 'policy-facts-example.com.png'],
  ['../../etc/passwd', 'policy-facts-..-..-etc-passwd.png'],
  ['münchen.example', 'policy-facts-münchen.example.png'],
  ['a<b>:"c"', 'policy-facts-a-b-c-.png'],
])('%s is saved as %s', (site, name) => expect(fileName(site, 'png')).toBe(name));

test('a long name is cut', () => expect(fileName('x'.repeat(300), 'png').length).toBeLessThan(100));
