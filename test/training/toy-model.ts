import { CATEGORY_TRAINING } from '../../training/settings';
import { prepare, trainModel } from '../../training/train-model';
import { TOY_OUTPUTS, toyExamples } from './toy-passages';

/** The bytes of a model of the toy passages, trained like the shipped one but smaller. */
export const trainToy = (): Uint8Array => {
  const examples = toyExamples();
  return trainModel(
    prepare(examples),
    examples.map((_, at) => at),
    {
      ...CATEGORY_TRAINING,
      heads: { ...CATEGORY_TRAINING.heads, outputs: TOY_OUTPUTS, features: 200 },
      networks: [{ hidden: 6, epochs: 20, rate: 0.02, decay: 0.001, seed: 1 }],
      folds: 3,
      notice: 'A toy.',
    },
  );
};
