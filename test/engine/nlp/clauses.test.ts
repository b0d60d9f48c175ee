import { expect, test } from 'vitest';
import { actorAt, isDenied } from '../../../lib/engine/nlp/clauses';

/** The cue stands between brackets. */
const cueOf = (marked: string): [string, number, number] => {
  const at = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return [marked.replace(/[[\]]/g, ''), at, end];
};

test.each([
  'we do not [sell] your data',
  "we don't [sell] it",
  'we never [share] your address',
  'we will not, under any circumstances, [rent] it',
  'neither we nor our partners [sell] data',
  'we no longer [collect] your location',
  'we cannot [read] your messages',
  'we rarely [share] such data',
  'we refrain from [selling] data',
  'no personal data is [sold]',
  'none of your data is [shared]',
  'your data is not [sold]',
  'we do not: [sell] your data',
  'we do not collect, [use] or share it',
  'we [share] none of it',
  'nobody [reads] your messages',
  'we do not sell, [rent] or trade it',
])('denied: %s', (marked) => expect(isDenied(...cueOf(marked))).toBe(true));

test.each([
  'we [sell] your data',
  'we not only collect but also [share] it',
  'we do not sell your data, but we [share] it',
  'if you do not opt out, we [share] it',
  'we do not sell it; we [share] it with partners',
  'data including, but not limited to, names is [shared]',
  'whether or not you have an account, we [collect] it',
  'we [share] it without undue delay',
  'we never act without [asking] you',
  'we will no later than june [delete] it',
  'we are not responsible for sites that [collect] data',
  'we do not control how advertisers [use] cookies',
  'there is no charge and we [share] it',
  'because you did not object, we [use] it',
])('affirmed: %s', (marked) => expect(isDenied(...cueOf(marked))).toBe(false));

test.each([
  ['we [collect] data', 'company'],
  ['our website [collects] data', 'company'],
  ['third parties may [collect] data', 'others'],
  ['we allow third parties to [collect] data', 'others'],
  ['our partners [use] cookies', 'others'],
  ['google analytics [collects] your address', 'others'],
  ['our customers may [ask] you for health data', 'customers'],
  ['the merchant may [collect] your address', 'customers'],
  ['you may [delete] your account', 'you'],
  ['users can [share] posts', 'you'],
  ['data is [collected] from your device', 'unknown'],
  ['we share with third parties and [use] it', 'company'],
  ['when you visit, we [record] your address', 'company'],
  ['acme [collects] data', 'company'],
  ['advertisers that buy space [set] cookies', 'others'],
])('who acts: %s → %s', (marked, actor) => {
  const [plain, at] = cueOf(marked);
  expect(actorAt(plain, at, ['acme'])).toBe(actor);
});
