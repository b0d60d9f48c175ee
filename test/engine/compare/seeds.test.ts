import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareLabels, type RowDifference } from '../../../lib/engine/compare/labels';
import { compareTexts, type TextDifference } from '../../../lib/engine/compare/texts';
import { labelPolicy } from '../../../lib/engine/label/label-policy';
import { loadModels } from '../../../scripts/policy/load-models';
import { openPolicy } from '../../../scripts/policy/open-policy';

const SEEDS = join(process.env.POLICY_CORPORA ?? '../shared/corpora', '../seeds');
const OLDER = join(SEEDS, '002_a19f57b88cbca7d8.txt');
const NEWER = join(SEEDS, '001_d873dd949fb2fbe2.txt');

/** Rows whose answers `expected.json` settles in both years, and differently. */
const SETTLED: [RowDifference['row'], string, string][] = [
  ['sale', 'no', 'not-found'],
  ['authorities', 'legal-process', 'broad'],
  ['merger', 'transferred', 'with-notice'],
  ['security', 'specific', 'generic'],
  ['children', 'not-found', 'not-for-children'],
];

describe.skipIf(!existsSync(OLDER))('justuno, 2017 and 2019 (skipped without ../shared/seeds)', () => {
  let rows: RowDifference[];
  let texts: TextDifference;
  beforeAll(async () => {
    const [older, newer] = await Promise.all([openPolicy(OLDER), openPolicy(NEWER)]);
    if (!older.ok || !newer.ok) throw new Error('the seeds cannot be opened');
    const models = await loadModels();
    rows = compareLabels(labelPolicy(older.policy, models), labelPolicy(newer.policy, models));
    texts = compareTexts(older.policy, newer.policy);
    if (process.env.SHOW_SEED_CHANGES) {
      for (const { row, gone, come, scope } of rows)
        console.info(row, '−', gone.join(' '), '+', come.join(' '), scope ? '(scope)' : '');
      console.info(texts.counts);
    }
  });

  test.each(SETTLED)('%s: %s → %s', (row, before, after) => {
    expect(rows.find((difference) => difference.row === row)).toMatchObject({
      before: { value: before },
      after: { value: after },
    });
  });

  test('rows that both years answer alike are no change', () => {
    for (const row of ['access', 'retention', 'breach-notice'])
      expect(rows.map((difference) => difference.row)).not.toContain(row);
  });

  test('every change of a definite answer has its quote', () => {
    for (const { before, after } of rows)
      for (const { value, evidence } of [before, after])
        if (typeof value === 'string' && value !== 'not-found') expect(evidence).not.toEqual([]);
  });

  test('the text was written anew, and what stayed is still found', () => {
    expect(texts.counts.gone + texts.counts.come + texts.counts.changed).toBeGreaterThan(0);
    expect(texts.counts.same + texts.counts.changed + texts.counts.moved).toBeGreaterThan(0);
  });
});
