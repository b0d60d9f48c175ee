import { decide } from '../../lib/page/gate/decide';
import type { GateVerdict } from '../../lib/page/gate/gate-verdict';
import { promiseOf, worthReading } from '../../lib/page/gate/judge-page';
import { GLANCE } from '../../lib/page/gate/sample-text';
import type { TextModel } from '../../lib/page/gate/text-model';
import type { Sample } from './corpus';
import { foldsOf, groupsOf } from './groups';
import { trainTextModel } from './text-model-training';

/** Folds of the cross-validation. */
const FOLDS = 5;

/** Whether the first step lets a page through; texts have no first step. */
const passesFirstStep = ({ form, names, text, lines }: Sample): boolean => {
  if (form === 'text') return true;
  const promise = promiseOf(names);
  return (
    promise === 'promising' ||
    (promise === 'open' && worthReading({ text: text.slice(0, GLANCE.characters), lines }))
  );
};

const judge = (sample: Sample, model: TextModel): GateVerdict =>
  passesFirstStep(sample)
    ? decide(sample, model)
    : { policy: false, score: 0, language: sample.language, reason: 'not-a-policy' };

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
      if (folds[at] === fold) judged.push({ sample, verdict: judge(sample, model) });
    });
  }
  return judged;
};
