import { existsSync, readFileSync } from 'node:fs';
import { stateScores } from '../../lib/engine/classify/states';
import type { ScoreTexts } from '../../lib/engine/label/candidates';
import { foldModel } from '../../training/fold-models';

/** Which fold each policy was dealt to (`npm run train:folds`). */
const DEALT = 'training/cache/folds/policies.json';

let dealt: Record<string, number> | null = null;

/** The learned scores for a policy by the model that has not seen it; throws where `npm run train:folds` was not run. */
export function unseeingScores(policy: string): ScoreTexts {
  if (!existsSync(DEALT)) throw new Error('No fold models: run `npm run train:folds` first.');
  dealt ??= JSON.parse(readFileSync(DEALT, 'utf8')) as Record<string, number>;
  const states = foldModel('states', dealt[policy] ?? 0);
  return (passages) => stateScores(states, passages);
}
