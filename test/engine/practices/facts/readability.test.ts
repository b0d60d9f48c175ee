import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readabilityOf, syllablesOf } from '../../../../lib/engine/practices/facts/readability';
import type { Block, BlockKind, PolicyText } from '../../../../lib/engine/text/policy-text';

const policy = (...texts: [BlockKind, string][]): PolicyText => ({
  title: null,
  url: null,
  language: 'en',
  blocks: texts.map(
    ([kind, text]): Block => ({
      kind,
      text,
      level: null,
      headings: [],
      leadIn: null,
      headers: [],
      links: [],
    }),
  ),
  omitted: [],
});

test.each([
  ['we', 1],
  ['share', 1],
  ['data', 2],
  ['cookie', 2],
  ['shared', 1],
  ['collected', 3],
  ['services', 3],
  ['privacy', 3],
  ['information', 4],
  ['advertising', 4],
  ['table', 2],
  ['being', 2],
  ['GDPR', 1],
  ['', 1],
])('%s has %i', (word, syllables) => expect(syllablesOf(word)).toBe(syllables));

describe('readabilityOf', () => {
  test('easy prose is below hard prose', () => {
    const easy = readabilityOf(
      policy(['paragraph', 'We keep your notes safe. You can ask us to drop them at any time.']),
    );
    const hard = readabilityOf(
      policy([
        'paragraph',
        'Notwithstanding the aforementioned limitations, personally identifiable information may be disclosed to affiliated organisations for administrative purposes in accordance with applicable legislation.',
      ]),
    );
    expect(easy.readingGrade).toBeLessThan(4);
    expect(hard.readingGrade).toBeGreaterThan(15);
  });

  test('the Flesch–Kincaid grade of a sentence counted by hand', () => {
    // 8 words, 1 sentence, 8 syllables: 0.39 × 8 + 11.8 × 1 − 15.59 < 0
    expect(readabilityOf(policy(['paragraph', 'We keep the notes you write for us.'])).readingGrade).toBe(0);
    // 6 words, 1 sentence, 15 syllables: 2.34 + 29.5 − 15.59
    expect(
      readabilityOf(policy(['paragraph', 'Advertising companies collect personal information everywhere.']))
        .readingGrade,
    ).toBeGreaterThan(14);
  });

  test('minutes at 238 words', () => {
    expect(readabilityOf(policy(['paragraph', 'note '.repeat(238)])).readingMinutes).toBe(1);
    expect(readabilityOf(policy(['paragraph', 'note '.repeat(356)])).readingMinutes).toBe(1);
    expect(readabilityOf(policy(['paragraph', 'note '.repeat(358)])).readingMinutes).toBe(2);
    expect(readabilityOf(policy()).readingMinutes).toBe(1);
  });

  test('a list without full stops does not become one endless sentence', () =>
    expect(
      readabilityOf(policy(['paragraph', 'name, street, town, '.repeat(400)])).readingGrade,
    ).toBeLessThan(30));

  test('fragments count as words only', () =>
    expect(
      readabilityOf(policy(['heading', 'Administrative organisations'], ['table-cell', 'Identifiers'])),
    ).toEqual({
      words: 3,
      readingMinutes: 1,
      readingGrade: 0,
    }));

  test('any text gives finite numbers', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (texts) => {
        const { words, readingGrade, readingMinutes } = readabilityOf(
          policy(...texts.map((text): [BlockKind, string] => ['paragraph', text])),
        );
        for (const n of [words, readingGrade, readingMinutes]) {
          expect(Number.isFinite(n)).toBe(true);
          expect(n).toBeGreaterThanOrEqual(0);
        }
      }),
    ));
});
