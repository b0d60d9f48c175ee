/** Logistic regression with few inputs, by Newton's method: a dozen steps, where descent would take thousands. */

const STEPS = 12;
/** Keeps weights finite where an output is told perfectly apart. */
const RIDGE = 1;

/** Solves `matrix` · x = `right` in place (Gauss, with the largest pivot). */
const solved = (matrix: Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(matrix[row]?.[column] ?? 0) > Math.abs(matrix[pivot]?.[column] ?? 0)) pivot = row;
    const top = matrix[pivot] as Float64Array;
    matrix[pivot] = matrix[column] as Float64Array;
    matrix[column] = top;
    const held = right[pivot] as number;
    right[pivot] = right[column] as number;
    right[column] = held;
    for (let row = column + 1; row < size; row++) {
      const line = matrix[row] as Float64Array;
      const factor = (line[column] as number) / (top[column] as number);
      for (let at = column; at < size; at++) line[at] = (line[at] as number) - factor * (top[at] as number);
      right[row] = (right[row] as number) - factor * held;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] as Float64Array;
    let sum = right[row] as number;
    for (let at = row + 1; at < size; at++) sum -= (line[at] as number) * (right[at] as number);
    right[row] = sum / (line[row] as number);
  }
  return right;
};

/**
 * Weights of the inputs and, last, a bias that make log-odds of `outcomes` (0 or 1). `inputs` holds `width` numbers for
 * each case, one case after the other; `counts` says how much each case counts.
 */
export const logisticWeights = (
  inputs: Float64Array,
  width: number,
  outcomes: Uint8Array,
  counts: ArrayLike<number>,
): Float64Array => {
  const size = width + 1;
  const weights = new Float64Array(size);
  const inputAt = (place: number, at: number): number =>
    at === width ? 1 : (inputs[place * width + at] as number);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (let at = 0; at < size; at++) {
      gradient[at] = at === width ? 0 : -RIDGE * (weights[at] as number);
      (curvature[at] as Float64Array)[at] = at === width ? 1e-6 : RIDGE;
    }
    for (let place = 0; place < outcomes.length; place++) {
      let odds = 0;
      for (let at = 0; at < size; at++) odds += (weights[at] as number) * inputAt(place, at);
      const probability = 1 / (1 + Math.exp(-odds));
      const count = counts[place] as number;
      const error = count * ((outcomes[place] as number) - probability);
      const spread = count * probability * (1 - probability);
      for (let row = 0; row < size; row++) {
        const value = inputAt(place, row);
        gradient[row] = (gradient[row] as number) + error * value;
        const line = curvature[row] as Float64Array;
        for (let at = 0; at < size; at++)
          line[at] = (line[at] as number) + spread * value * inputAt(place, at);
      }
    }
    const change = solved(curvature, gradient);
    for (let at = 0; at < size; at++) weights[at] = (weights[at] as number) + (change[at] as number);
  }
  return weights;
};
