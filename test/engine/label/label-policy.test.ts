import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeModel } from '../../../lib/engine/classify/model';
import { MODEL_ID } from '../../../lib/engine/label/candidates';
import { DENIALS } from '../../../lib/engine/label/cautions';
import { QUOTE_WORDS } from '../../../lib/engine/label/evidence';
import type { Label } from '../../../lib/engine/label/label';
import { labelPolicy } from '../../../lib/engine/label/label-policy';
import { DATA_TYPES, ROWS, STATES } from '../../../lib/engine/label/rows';
import type { PolicyText } from '../../../lib/engine/text/policy-text';
import { policyOf } from '../practices/say';

const model = (name: string) => decodeModel(readFileSync(`public/models/${name}.bin`));
const models = { categories: model('categories'), states: model('states') };
const label = (policy: PolicyText): Label => labelPolicy(policy, models);
const row = (policy: PolicyText, id: string) => label(policy).rows.find((other) => other.row === id);

const SENTENCES = [
  '# Privacy policy',
  '# Your choices',
  '# California residents',
  'We collect your name, email address and phone number.',
  'We do not sell your personal information.',
  'We share data with advertisers, and you can opt out in your settings.',
  'We use Google Analytics to see how visitors use our website.',
  'We disclose data if we believe in good faith that this protects our rights.',
  'If we are involved in a merger, your information may be transferred.',
  'We keep your data as long as your account is open.',
  'You may ask us to delete your data by writing to privacy@example.com.',
  'We will post changes to this policy on this page.',
  'Our service is not meant for children under 13.',
  'We may share the following with partners:',
  '- your name',
  '- “quoted” data — with İ and 🙂 signs',
];

test('whatever a policy says, its label holds what the contract says', () => {
  const line = fc.oneof(fc.constantFrom(...SENTENCES), fc.string({ unit: 'grapheme', maxLength: 60 }));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const policy = policyOf(...lines);
      const made = label(policy);
      expect(made.rows.map(({ row: id }) => id)).toEqual(ROWS.map(({ id }) => id));
      expect(label(policy)).toEqual(made);
      for (const { row: id, value, evidence, confidence } of made.rows) {
        const spec = ROWS.find((other) => other.id === id);
        const given = typeof value === 'string' ? [value] : Array.isArray(value) ? value : Object.keys(value);
        for (const each of given) expect([...(spec?.values ?? []), ...STATES]).toContain(each);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        const isState = typeof value === 'string' && (STATES as readonly string[]).includes(value);
        if (!isState) expect(evidence.length).toBeGreaterThan(0);
        if (typeof value !== 'string')
          for (const member of given) expect(evidence.some((each) => each.for === member)).toBe(true);
        if (typeof value === 'string' && DENIALS.has(value)) expect(evidence[0]?.rule).not.toBe(MODEL_ID);
        for (const { block, start, end, quote } of evidence) {
          expect(policy.blocks[block]?.text.slice(start, end)).toBe(quote);
          expect(quote.split(/\s+/).length).toBeLessThanOrEqual(QUOTE_WORDS);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('an empty policy has every row, and found nothing', () => {
  const made = label(policyOf());
  expect(made.rows).toHaveLength(ROWS.length);
  expect(made.rows.every(({ value }) => value === 'not-found')).toBe(true);
  expect(made.coverage).toBe(0);
});

test.each<[string, string[], (coverage: number) => void]>([
  [
    'what a policy is about',
    [
      '# Privacy policy',
      'We collect your name.',
      'We share your data with advertisers.',
      'We keep it for a year.',
    ],
    (coverage) => expect(coverage).toBeGreaterThan(0.8),
  ],
  [
    'what any text is about',
    [
      '# Sunday cup',
      'The team won the game on Sunday after a long match in the rain.',
      'The keeper saved two penalties, and the coach thanked the crowd.',
      'In the second half the visitors pressed hard, but the home side held until the whistle.',
    ],
    (coverage) => expect(coverage).toBeLessThan(0.2),
  ],
  [
    'nothing, over and over',
    Array.from({ length: 20 }, () => 'The team won the game on Sunday after a long match in the rain.'),
    (coverage) => expect(coverage).toBeLessThan(0.2),
  ],
])('coverage counts the words that say %s accordingly', (_, lines, check) =>
  check(label(policyOf(...lines)).coverage),
);

test('coverage counts nothing that is in a language it does not read', () => {
  const german =
    'Wir verarbeiten Ihre personenbezogenen Daten, Cookies und Ihre E-Mail-Adresse nur mit Ihrer Einwilligung und geben sie nicht an Dritte weiter.';
  expect(label({ ...policyOf(german, german), language: 'de' }).coverage).toBe(0);
  const mixed = label(policyOf('We collect your name and email address when you open an account.', german));
  expect(mixed.coverage).toBeGreaterThan(0.2);
  expect(mixed.coverage).toBeLessThan(0.6);
});

test('silence is not found, never a no', () => {
  const made = label(policyOf('# About us', 'We bake bread every morning.', 'Our shop is open all week.'));
  for (const { value } of made.rows) expect(value).toBe('not-found');
});

test('a clause for some is the answer only where nothing general is said', () => {
  const scoped = row(policyOf('# California residents', 'We do not sell personal information.'), 'sale');
  expect(scoped?.value).toBe('no');
  expect(scoped?.scopes.regions).toEqual(['california']);
  const general = row(
    policyOf(
      'We do not sell personal information.',
      '# California residents',
      'You may opt out of the sale of your personal information.',
    ),
    'sale',
  );
  expect(general?.value).toBe('no');
  expect(general?.scopes.regions).toEqual([]);
});

test('"we never sell" beside sharing with advertisers is pointed out, both quoted', () => {
  const made = label(
    policyOf(
      'We never sell your personal information.',
      'We share your device identifiers with advertisers so that they can show you ads of other companies.',
    ),
  );
  expect(made.reassurances[0]?.statement.quote).toBe('We never sell your personal information.');
  expect(made.reassurances[0]?.practice.quote).toContain('with advertisers');
});

test('types of data are those of the contract', () => {
  const value = row(policyOf('We collect your name, email address and credit card number.'), 'data')?.value;
  for (const type of Object.keys(value as object)) expect(DATA_TYPES).toContain(type);
  expect(value).toMatchObject({ contact: 'collected', financial: 'collected' });
});

test('a denial and a practice that contradict each other are both shown, and neither wins', () => {
  const denial = 'We do not sell your personal information to anyone.';
  const practice = 'We sell your personal information to data brokers.';
  const sale = row(policyOf('# Privacy policy', denial, practice), 'sale');
  expect(sale?.value).toBe('conflicting');
  expect(sale?.evidence.map(({ quote }) => quote).sort()).toEqual([denial, practice]);
});

test('a denial for everybody is not contradicted by a clause for some', () => {
  const made = policyOf(
    '# Privacy policy',
    'We do not sell your personal information to anyone.',
    '# Notice for California residents',
    'In the last year we sold identifiers of California residents to advertising networks.',
  );
  expect(row(made, 'sale')?.value).toBe('no');
});
