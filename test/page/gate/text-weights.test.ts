import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText, shippedModel } from '../../../lib/page/gate/text-model';
import { TERMS, WEIGHTS } from '../../../lib/page/gate/text-weights';
import { hasCorpora, readCorpus } from '../../../training/gate/corpus';
import { groupsOf } from '../../../training/gate/groups';
import { trainTextModel } from '../../../training/gate/text-model-training';
import { weightsFile } from '../../../training/gate/weights-file';

test('there is a weight for every term, and none twice', () => {
  const terms = TERMS.split(',');
  expect(WEIGHTS).toHaveLength(terms.length);
  expect(new Set(terms).size).toBe(terms.length);
  expect(shippedModel().weights.size).toBe(terms.length);
});

test('paragraphs read as what they are', () => {
  const policy =
    'We collect your personal information and may share it with service providers. You can opt out.';
  const terms =
    'You agree to indemnify us. The service is provided as is. These terms are governed by the law.';
  expect(readText(policy).mean).toBeGreaterThan(0);
  expect(readText(terms).mean).toBeLessThan(0);
  expect(readText('')).toMatchObject({ words: 0, windows: 0, policyWords: 0 });
});

test.skipIf(!hasCorpora())(
  'the shipped weights are what training gives (skipped without the corpora)',
  () => {
    const samples = readCorpus('learnable');
    const shipped = readFileSync(new URL('../../../lib/page/gate/text-weights.ts', import.meta.url), 'utf8');
    const loose = (source: string): string => source.replace(/\s+/g, ' ');
    expect(loose(weightsFile(trainTextModel(samples, groupsOf(samples))))).toBe(loose(shipped));
  },
  120_000,
);
