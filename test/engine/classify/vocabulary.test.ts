import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatOf } from '../../../lib/engine/classify/format';
import { decodeModel } from '../../../lib/engine/classify/model';
import type { SparseVector } from '../../../lib/engine/classify/sparse';
import { Vocabulary } from '../../../lib/engine/classify/vocabulary';
import {
  type FeatureCounts,
  headingFeatures,
  passageFeatures,
  unitFeatures,
} from '../../../training/feature-names';

const named = (vocabulary: Vocabulary, { indices, values }: SparseVector): Record<string, number> => {
  return Object.fromEntries(
    indices.map((index, at) => [vocabulary.features[index], Number(values[at]?.toFixed(9))]),
  );
};

/** The vector by its definition: known features, sublinear frequency times weight, length 1. */
const expected = (vocabulary: Vocabulary, ...counts: FeatureCounts[]): Record<string, number> => {
  const places = new Map(vocabulary.features.map((name, place) => [name, place]));
  const entries = counts
    .flatMap((features) => [...features])
    .flatMap(([name, times]) => {
      const place = places.get(name);
      return place === undefined
        ? []
        : [[name, (1 + Math.log(times)) * (vocabulary.weight[place] ?? 0)] as const];
    });
  const length = Math.hypot(...entries.map(([, value]) => value)) || 1;
  return Object.fromEntries(entries.map(([name, value]) => [name, Number((value / length).toFixed(9))]));
};

const { vocabulary: shipped } = decodeModel(readFileSync('public/models/categories.bin'));
const WORDS =
  'we collect your personal data. Sell or share; California’s GDPR children 13 years h:we @us #5 ^we $data <email> a@b.org www. 2026'.split(
    ' ',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

test('places count what names count, whatever the text', () =>
  fc.assert(
    fc.property(texts, fc.option(texts, { nil: undefined }), (text, heading) => {
      const parts = heading === undefined ? [] : [headingFeatures(heading)];
      expect(named(shipped, shipped.passage(text, formatOf(text), heading))).toEqual(
        expected(shipped, passageFeatures(text), ...parts),
      );
      expect(named(shipped, shipped.unit(text))).toEqual(expected(shipped, unitFeatures(text)));
      expect(named(shipped, shipped.heading(text))).toEqual(expected(shipped, headingFeatures(text)));
    }),
    { numRuns: 300 },
  ));

test.each([
  ['a class whose word is in no feature', ['@us'], 'For Californians', { '@us': 1 }],
  ['a pair whose words are in no feature alone', ['we sell'], 'Here we sell', { 'we sell': 1 }],
  ['a pair the other way round', ['sell we'], 'We sell', {}],
  ['nothing known', ['nothing'], 'We sell', {}],
])('%s', (_, features, text, vector) => {
  const vocabulary = new Vocabulary(features, new Float64Array(1).fill(1));
  expect(named(vocabulary, vocabulary.unit(text))).toEqual(vector);
});
