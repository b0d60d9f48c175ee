import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelPolicy } from '../../../lib/engine/label/label-policy';
import { type Expectation, unmetExpectations } from '../../../scripts/evaluate-labels/seed-expectations';
import { loadModels } from '../../../scripts/policy/load-models';
import { openPolicy } from '../../../scripts/policy/open-policy';

const SEEDS = join(process.env.POLICY_CORPORA ?? '../shared/corpora', '../seeds');
const expectations = join(SEEDS, 'expected.json');
const isThere = existsSync(expectations);
const expected: Record<string, Record<string, Expectation>> = isThere
  ? JSON.parse(readFileSync(expectations, 'utf8'))
  : {};

describe.skipIf(!isThere)(
  'the documents that the project started from (skipped without ../shared/seeds)',
  () => {
    test.each(Object.keys(expected).filter((name) => name !== '_'))(
      '%s is read as expected',
      async (name) => {
        const opened = await openPolicy(join(SEEDS, name));
        if (!opened.ok) throw new Error(opened.message);
        const label = labelPolicy(opened.policy, await loadModels());
        expect(unmetExpectations(label, expected[name] ?? {}).unmet).toEqual([]);
      },
    );
  },
);
