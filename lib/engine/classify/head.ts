import type { SparseVector } from './sparse';

/** A linear layer from the vocabulary to the outputs, its weights in eight bits. */
export interface Head {
  /** Feature by feature: the weight of feature f for output o is `weights[f * outputs + o] * scale[o]`. */
  readonly weights: Int8Array;
  readonly scale: Float64Array;
  readonly bias: Float64Array;
}

/** The head's score of each output for one vector. */
export const headScores = (head: Head, vector: SparseVector): Float64Array => {
  const outputs = head.bias.length;
  const sums = new Float64Array(outputs);
  for (let at = 0; at < vector.indices.length; at++) {
    const row = (vector.indices[at] as number) * outputs;
    const value = vector.values[at] as number;
    for (let output = 0; output < outputs; output++)
      sums[output] = (sums[output] as number) + value * (head.weights[row + output] as number);
  }
  for (let output = 0; output < outputs; output++)
    sums[output] = (sums[output] as number) * (head.scale[output] as number) + (head.bias[output] as number);
  return sums;
};
