import { stateScores } from '../../lib/engine/classify/states';
import type { ScoreTexts } from '../../lib/engine/label/candidates';
import { unseeingModels } from '../../training/fold-models';

/** The learned scores for a policy by the model that has not seen it; throws where `npm run train:folds` was not run. */
export function unseeingScores(policy: string): ScoreTexts {
  const models = unseeingModels(policy);
  if (!models) throw new Error('No fold models: run `npm run train:folds` first.');
  return (passages) => stateScores(models.states, passages);
}
