/** What in a passage spoke for a category. */
import { secondPassInput, textInList } from './context';
import { formatOf } from './format';
import type { Head } from './head';
import { headScores } from './head';
import type { Model } from './model';
import { inContext } from './neighbours';
import type { Passage } from './passage';
import { combinedOdds } from './probabilities';
import type { SparseVector } from './sparse';
import { unitsOf } from './units';

/** Why an output scored as it did. */
export interface Explanation {
  /** Features that weighed most, for (positive) or against it, strongest first. */
  features: { feature: string; weight: number }[];
  /** Log-odds that the passages around it added. */
  context: number;
}

/** Features named for an output. */
const NAMED = 8;

const addContributions = (
  sums: Map<string, number>,
  names: readonly string[],
  head: Head,
  vector: SparseVector,
  output: number,
): void => {
  vector.indices.forEach((index, at) => {
    const weight =
      (head.weights[index * head.bias.length + output] as number) * (head.scale[output] as number);
    const name = names[index] as string;
    sums.set(name, (sums.get(name) ?? 0) + weight * (vector.values[at] as number));
  });
};

/**
 * Explains the outputs asked for, for a passage on its own line (its neighbours only as far as it names them): the
 * features of the whole passage and of the unit that speaks most for the output, by what they add to the two scores.
 */
export const explainPassage = (
  model: Model,
  passage: Passage,
  outputs: readonly string[],
): Record<string, Explanation> => {
  const names = model.vocabulary.features;
  const text = textInList(passage);
  const whole = model.vocabulary.passage(text, formatOf(text), passage.heading || undefined);
  const units = unitsOf(text).map((unit) => model.vocabulary.unit(unit));
  const [around] = inContext(model, [passage]);
  if (around === undefined) return {};
  const alone = combinedOdds(model, secondPassInput(around.own, undefined, undefined));
  const together = combinedOdds(model, secondPassInput(around.own, around.previous, around.next));
  const explain = (output: number): Explanation => {
    const sums = new Map<string, number>();
    addContributions(sums, names, model.passageHead, whole, output);
    const scores = units.map((unit) => headScores(model.unitHead, unit)[output] as number);
    const best = units[scores.indexOf(Math.max(...scores))];
    if (best !== undefined) addContributions(sums, names, model.unitHead, best, output);
    return {
      features: [...sums]
        .map(([feature, weight]) => ({ feature, weight }))
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, NAMED),
      context: (together[output] as number) - (alone[output] as number),
    };
  };
  return Object.fromEntries(outputs.map((name) => [name, explain(model.outputs.indexOf(name))]));
};
