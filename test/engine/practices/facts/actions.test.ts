import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../../../lib/engine/practices/facts/actions';
import { safeHref } from '../../../../lib/engine/practices/facts/safe-href';
import type { Block, PolicyText } from '../../../../lib/engine/text/policy-text';

/** A block whose links are written [text](address). */
const block = (marked: string, more: Partial<Block> = {}): Block => {
  const links: Block['links'] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += marked.slice(last, match.index);
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, href: match[2] ?? '' });
    text += match[1];
    last = match.index + match[0].length;
  }
  text += marked.slice(last);
  return { kind: 'paragraph', text, level: null, headings: [], leadIn: null, headers: [], links, ...more };
};

const policy = (...blocks: Block[]): PolicyText => ({
  title: null,
  url: 'https://notes.example/privacy',
  language: 'en',
  blocks,
  omitted: [],
});

const first = (marked: string) => actionsOf(policy(block(marked)))[0];

describe('kinds', () => {
  test.each([
    ['See [Do Not Sell or Share My Personal Information](https://notes.example/dns).', 'opt-out'],
    ['To stop our mail, [unsubscribe](https://notes.example/bye).', 'opt-out'],
    ['You can opt out of interest-based ads [here](https://optout.aboutads.info/).', 'opt-out'],
    ['Visit [Your Privacy Choices](https://notes.example/choices).', 'opt-out'],
    ['You may [delete your account](https://notes.example/close) at any time.', 'deletion'],
    ['If you want us to erase your data, use [this form](https://notes.example/form).', 'deletion'],
    ['[Account deletion](https://notes.example/x)', 'deletion'],
    ['[Download your data](https://notes.example/export) as a file.', 'access'],
    ['To exercise your rights, click [here](https://notes.example/rights).', 'access'],
    ['File a [data subject request](https://notes.example/dsr).', 'access'],
    ['Change this in your [privacy settings](https://notes.example/settings).', 'settings'],
    ['Use our [cookie preferences](https://notes.example/cookies) tool.', 'settings'],
    ['Questions? [Contact us](https://notes.example/contact).', 'contact'],
    ['Write to [our team](mailto:team@notes.example).', 'contact'],
    ['Write to privacy@notes.example with questions.', 'contact'],
    ['Call +44 20 7946 0018 on weekdays.', 'contact'],
    ['To delete your account, write to [gone@notes.example](mailto:gone@notes.example).', 'deletion'],
  ])('%s → %s', (marked, kind) => expect(first(marked)?.kind).toBe(kind));

  test.each([
    'Read our [terms](https://notes.example/terms).',
    'Our partner is [Contoso](https://contoso.example/).',
    'See [section 4](https://notes.example/privacy#delete-your-account).',
    'Press [here](javascript:alert(1)) to delete your account.',
    'We have 1,200,300 users and 24 offices.',
  ])('no action: %s', (marked) => expect(actionsOf(policy(block(marked)))).toEqual([]));
});

test('a hollow link takes its sentence as text', () =>
  expect(
    first('We sell nothing. You can opt out of ads [here](https://notes.example/o). Thanks.')?.text,
  ).toBe('You can opt out of ads here.'));

test('the same address is one action; privacy addresses come first', () =>
  expect(
    actionsOf(
      policy(
        block('Sales: sales@notes.example'),
        block('Privacy: [privacy@notes.example](mailto:privacy@notes.example), or privacy@notes.example.'),
      ),
    ).map(({ href }) => href),
  ).toEqual(['mailto:privacy@notes.example', 'mailto:sales@notes.example']));

test('a postal address has words and no address to open', () => {
  const letters = block('Notes Ltd, 4 Mill Lane, Leeds LS1 4AP', { headings: ['How to contact us'] });
  expect(actionsOf(policy(letters))).toEqual([
    { kind: 'contact', text: 'Notes Ltd, 4 Mill Lane, Leeds LS1 4AP', href: null },
  ]);
});

describe('safeHref', () => {
  test.each([
    'https://notes.example/a?b=c#d',
    'http://notes.example',
    'mailto:a.b+c@notes.example',
    'mailto:a@notes.example?subject=Hi',
    'tel:+44-20-7946-0018',
  ])('keeps %s', (href) => expect(safeHref(` ${href} `)).toBe(href));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hi',
    'blob:https://notes.example/1',
    'file:///etc/hosts',
    'chrome://settings',
    'https://',
    'https:///x',
    'https://good.example@evil.example/',
    'https://notes.example/a b',
    'https://notes.example/\u202egnp',
    'java\nscript:alert(1)',
    'mailto:',
    'mailto:nobody',
    'tel:1',
    '/relative',
    '',
    `https://notes.example/${'x'.repeat(3000)}`,
  ])('refuses %s', (href) => expect(safeHref(href)).toBeNull());
});

test('any text and address give only safe actions', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, href) => {
      const links = [{ start: 0, end: text.length, href }];
      for (const action of actionsOf(policy({ ...block(''), text: `delete your account ${text}`, links })))
        expect(action.href === null || /^(https?:\/\/|mailto:|tel:)/i.test(action.href)).toBe(true);
    }),
  ));
