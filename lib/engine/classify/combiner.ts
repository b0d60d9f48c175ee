/** Networks that weigh the heads' scores of a passage and of its neighbours against each other. */

/** One hidden layer of rectified units, and a direct path from the inputs to the outputs beside it. */
export interface Network {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
  /** hidden × inputs, then hidden: row by row. */
  readonly inner: Float32Array;
  readonly innerBias: Float32Array;
  /** outputs × hidden. */
  readonly outer: Float32Array;
  /** outputs × inputs. */
  readonly direct: Float32Array;
  readonly outerBias: Float32Array;
}

const weighted = (weights: Float32Array, row: number, values: Float64Array): number => {
  let sum = 0;
  const start = row * values.length;
  for (let at = 0; at < values.length; at++) sum += (weights[start + at] as number) * (values[at] as number);
  return sum;
};

/** The network's answer for `input`, as log-odds, one for each output. */
export const networkScores = (network: Network, input: Float64Array): Float64Array => {
  const hidden = new Float64Array(network.hidden);
  for (let unit = 0; unit < network.hidden; unit++)
    hidden[unit] = Math.max(0, weighted(network.inner, unit, input) + (network.innerBias[unit] as number));
  const scores = new Float64Array(network.outputs);
  for (let output = 0; output < network.outputs; output++)
    scores[output] =
      weighted(network.outer, output, hidden) +
      weighted(network.direct, output, input) +
      (network.outerBias[output] as number);
  return scores;
};
