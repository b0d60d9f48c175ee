/** From first-pass scores to calibrated probabilities: the second pass. */
import { networkScores } from './combiner';
import { type FirstPass, secondPassInput } from './context';
import type { Model } from './model';

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Per output: of passage score, unit score and length, and the bias. */
const OWN_WEIGHTS = 4;

const ownOdds = (model: Model, input: Float64Array, output: number): number => {
  const outputs = model.outputs.length;
  const { own } = model;
  const at = OWN_WEIGHTS * output;
  return (
    (own[at] as number) * (input[output] as number) +
    (own[at + 1] as number) * (input[outputs + output] as number) +
    (own[at + 2] as number) * (input[2 * outputs] as number) +
    (own[at + 3] as number)
  );
};

/** Log-odds of each output before calibration. */
export const combinedOdds = (model: Model, input: Float64Array): Float64Array => {
  const outputs = model.outputs.length;
  if (model.networks.length === 0)
    return Float64Array.from({ length: outputs }, (_, at) => ownOdds(model, input, at));
  const sum = new Float64Array(outputs);
  for (const network of model.networks) {
    const odds = networkScores(network, input);
    for (let at = 0; at < outputs; at++)
      sum[at] = (sum[at] as number) + (odds[at] as number) / model.networks.length;
  }
  return sum;
};

/** Calibrated probability of each output for a passage, given its and its neighbours' first pass. */
export const probabilities = (
  model: Model,
  own: FirstPass,
  previous: FirstPass | undefined,
  next: FirstPass | undefined,
): Float64Array => {
  const odds = combinedOdds(model, secondPassInput(own, previous, next));
  return odds.map((value, at) => {
    const { slope, intercept } = model.calibration[at] as Model['calibration'][number];
    return logistic(slope * value + intercept);
  });
};

/** A passage's first pass beside those of its neighbours. */
export interface InContext {
  own: FirstPass;
  previous: FirstPass | undefined;
  next: FirstPass | undefined;
}
