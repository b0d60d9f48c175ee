import type { FeatureCounts } from './features';

/** The features a model knows: place of each by name, and how much an occurrence counts (inverse document frequency). */
export interface Vocabulary {
  readonly index: ReadonlyMap<string, number>;
  readonly weight: Float64Array;
}

/** Places in a vocabulary with their values, in no particular order. */
export interface SparseVector {
  readonly indices: readonly number[];
  readonly values: readonly number[];
}

/**
 * `counts` as a vector of length 1: sublinear term frequency times inverse document frequency. Unknown features are
 * left out; where all are unknown the vector is empty.
 */
export const vectorOf = (counts: FeatureCounts, vocabulary: Vocabulary): SparseVector => {
  const indices: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [feature, times] of counts) {
    const at = vocabulary.index.get(feature);
    if (at === undefined) continue;
    const weight = vocabulary.weight[at] as number;
    const value = times === 1 ? weight : (1 + Math.log(times)) * weight;
    indices.push(at);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] as number) / length;
  return { indices, values };
};
