import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type Category } from '../../../lib/engine/classify/categories';
import { classifyPassages } from '../../../lib/engine/classify/classify';
import { explainPassage } from '../../../lib/engine/classify/explain';
import { decodeModel } from '../../../lib/engine/classify/model';
import { stateScores } from '../../../lib/engine/classify/states';

const categories = decodeModel(readFileSync('public/models/categories.bin'));
const states = decodeModel(readFileSync('public/models/states.bin'));

test('the shipped weights know the twelve categories', () =>
  expect(categories.outputs).toEqual([...CATEGORIES]));

test.each<[string, Category]>([
  ['We collect your name, your email address and the pages you visit.', 'First Party Collection/Use'],
  ['We share personal information with our advertising partners.', 'Third Party Sharing/Collection'],
  ['You can unsubscribe from our newsletter at any time.', 'User Choice/Control'],
  ['You may access, correct or delete your personal data.', 'User Access, Edit and Deletion'],
  ['We retain your data for as long as necessary.', 'Data Retention'],
  ['We protect your data with encryption and firewalls.', 'Data Security'],
  ['We may update this privacy policy from time to time and post the new version here.', 'Policy Change'],
  ['Our website does not respond to Do Not Track signals.', 'Do Not Track'],
  ['California residents have additional rights under the CCPA.', 'International and Specific Audiences'],
  ['If you have questions about this policy, write to privacy@example.org.', 'Privacy contact information'],
])('%j is about %s', (text, category) =>
  expect(classifyPassages(categories, [{ text }])[0]?.labels).toContain(category),
);

test('text that says nothing of privacy has no category unless one is asked for', () => {
  const passage = { text: 'Banana bread, 12 slices, baked on Tuesday by the lake; umbrella corn violet.' };
  const [silent] = classifyPassages(categories, [passage]);
  const [pressed] = classifyPassages(categories, [passage], { bestIfNone: true });
  expect(pressed?.labels.length).toBeGreaterThan(0);
  expect(pressed?.scores).toEqual(silent?.scores);
});

test('neighbours in the array count like neighbours given as texts', () => {
  const texts = ['Your California rights', 'You may ask us what we know.', 'Write to us by post.'];
  const together = classifyPassages(
    categories,
    texts.map((text) => ({ text })),
  );
  const [single] = classifyPassages(categories, [
    { text: texts[1] ?? '', previous: texts[0], next: texts[2] },
  ]);
  const [alone] = classifyPassages(categories, [{ text: texts[1] ?? '' }]);
  expect(single).toEqual(together[1]);
  expect(alone).not.toEqual(together[1]);
});

test('any text gives finite scores between 0 and 1', { timeout: 60_000 }, () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.option(fc.string({ unit: 'binary', maxLength: 60 }), { nil: undefined }),
      fc.option(fc.string({ unit: 'grapheme', maxLength: 120 }), { nil: undefined }),
      (text, heading, previous) => {
        const passage = { text, heading, previous };
        const [classified] = classifyPassages(categories, [passage], { bestIfNone: true });
        const scores = [
          ...Object.values(classified?.scores ?? {}),
          ...(stateScores(states, [passage])[0] ?? []).map(({ score }) => score),
        ];
        expect(scores.length).toBeGreaterThanOrEqual(CATEGORIES.length);
        for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
        expect(classified?.labels.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 60 },
  ),
);

test.each([' '.repeat(200_000), 'a.'.repeat(200_000), '- '.repeat(200_000), '1 '.repeat(200_000), '\ud800'])(
  'a hostile text is scored (%#)',
  (text) => expect(classifyPassages(categories, [{ text }])).toHaveLength(1),
);

test('an explanation names what weighed most', () => {
  const explained = explainPassage(categories, { text: 'We do not respond to Do Not Track signals.' }, [
    'Do Not Track',
  ]);
  expect(explained['Do Not Track']?.features.map(({ feature }) => feature)).toContain('not track');
  expect(explained['Do Not Track']?.context).toBe(0);
});

test.each([
  ['We do not sell your personal information.', 'sale=no'],
  ['We may transfer your data to our affiliates.', 'recipients=affiliates'],
  ['We keep your data only as long as necessary for these purposes.', 'retention=as-needed'],
  ['You can opt out of marketing emails by clicking unsubscribe.', 'marketing-choice=opt-out'],
])('%j states %s', (text, state) => expect(stateScores(states, [{ text }])[0]?.[0]?.state).toBe(state));
