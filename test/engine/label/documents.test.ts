import { describe, expect, test } from 'vitest';
import { MODEL_ID } from '../../../lib/engine/label/candidates';
import { DENIALS } from '../../../lib/engine/label/cautions';
import type { Label } from '../../../lib/engine/label/label';
import { labelPolicy } from '../../../lib/engine/label/label-policy';
import type { PolicyText } from '../../../lib/engine/text/policy-text';
import { hasCorpora, readDocuments } from '../../../scripts/evaluate-labels/corpus';
import { loadModels } from '../../../scripts/policy/load-models';
import { openPolicy } from '../../../scripts/policy/open-policy';

/** Rows right with the shipped weights, which know these policies: below this, something broke. */
const LEAST_RIGHT = 0.92;

describe.skipIf(!hasCorpora())('the labelled policies (skipped without ../shared/corpora)', () => {
  const read = async (): Promise<
    { policy: PolicyText; label: Label; gold: Record<string, { value?: string; also?: string[] }> }[]
  > => {
    const models = await loadModels();
    return Promise.all(
      readDocuments().map(async ({ path, rows }) => {
        const opened = await openPolicy(path);
        if (!opened.ok) throw new Error(opened.message);
        return { policy: opened.policy, label: labelPolicy(opened.policy, models), gold: rows };
      }),
    );
  };

  test('are read as their readers did, with verbatim quotes and no guessed denial', async () => {
    let [right, all] = [0, 0];
    for (const { policy, label, gold } of await read())
      for (const { row, value, evidence } of label.rows) {
        for (const { block, start, end, quote } of evidence)
          expect(policy.blocks[block]?.text.slice(start, end)).toBe(quote);
        if (typeof value === 'string' && DENIALS.has(value)) expect(evidence[0]?.rule).not.toBe(MODEL_ID);
        const own = gold[row];
        if (own?.value === undefined) continue;
        all += 1;
        if (own.value === value || own.also?.includes(value as string)) right += 1;
      }
    expect(right / all).toBeGreaterThan(LEAST_RIGHT);
  }, 60_000);
});
