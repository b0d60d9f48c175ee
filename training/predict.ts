/** Applies a model to corpus passages the ways it is applied in life. */
import { type Classified, classifyPassages } from '../lib/engine/classify/classify';
import type { Model } from '../lib/engine/classify/model';
import type { Passage } from '../lib/engine/classify/passage';
import type { Example } from './corpora';

/** How much of a passage's surroundings the model is told. */
export type Context = 'alone' | 'heading' | 'context';

/** An example as a passage on a line of its own. */
export const passageOf = (examples: readonly Example[], at: number, context: Context): Passage => {
  const { text, heading, previous, next } = examples[at] as Example;
  if (context === 'alone') return { text };
  if (context === 'heading') return { text, heading };
  return {
    text,
    heading,
    previous: examples[previous]?.text ?? '',
    next: examples[next]?.text ?? '',
  };
};

/** The answers for the examples at `places`, each on its own line. */
export const predict = (
  model: Model,
  examples: readonly Example[],
  places: readonly number[],
  context: Context,
): Classified[] =>
  places.map(
    (at) =>
      classifyPassages(model, [passageOf(examples, at, context)], {
        bestIfNone: true,
      })[0] as Classified,
  );
