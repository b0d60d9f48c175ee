import { decide } from '../../lib/page/gate/decide';
import type { GateVerdict } from '../../lib/page/gate/gate-verdict';
import type { Sample } from './corpus';
import { foldsOf, groupsOf } from './groups';
import { trainTextModel } from './text-model-training';

/** Folds of the cross-validation. */
const FOLDS = 5;

/** Judges every document by a model that has seen nothing of its owner. */
export const outOfFold = (samples: Sample[]): { sample: Sample; verdict: GateVerdict }[] => {
  const groups = groupsOf(samples);
  const folds = foldsOf(groups, FOLDS);
  const judged: { sample: Sample; verdict: GateVerdict }[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainTextModel(
      samples.filter((_, at) => folds[at] !== fold),
      groups.filter((_, at) => folds[at] !== fold),
    );
    samples.forEach((sample, at) => {
      if (folds[at] === fold) judged.push({ sample, verdict: decide(sample, model) });
    });
  }
  return judged;
};
