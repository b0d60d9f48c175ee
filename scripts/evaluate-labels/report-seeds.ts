import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelPolicy } from '../../lib/engine/label/label-policy';
import { loadModels } from '../policy/load-models';
import { openPolicy } from '../policy/open-policy';
import { CORPORA } from './corpus';
import { unmetExpectations } from './seed-expectations';

/** Where the documents lie that the project started from. */
export const SEEDS = join(CORPORA, '../seeds');

/** Prints which expectations of the seeds are not met, and how many are. */
export async function reportSeeds(): Promise<void> {
  if (!existsSync(join(SEEDS, 'expected.json'))) return console.error('The seeds are not here.');
  const expected = JSON.parse(readFileSync(join(SEEDS, 'expected.json'), 'utf8'));
  const models = await loadModels();
  let [met, all] = [0, 0];
  for (const [name, rows] of Object.entries(expected)) {
    if (name === '_') continue;
    const opened = await openPolicy(join(SEEDS, name));
    if (!opened.ok) throw new Error(`${name}: ${opened.message}`);
    const outcome = unmetExpectations(labelPolicy(opened.policy, models), rows as never);
    all += outcome.all;
    met += outcome.all - outcome.unmet.length;
    for (const unmet of outcome.unmet) console.log(`${name}: ${unmet}`);
  }
  console.log(`expectations met: ${met} of ${all}`);
}
