/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008,
 * algorithm 1 with shrinking).
 */
import { seeded } from './random';

/** A training row: places and values, in typed arrays for speed. */
export interface Row {
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

export interface SvmOptions {
  /** Passes over the rows at most. */
  passes: number;
  /** Stops when no projected gradient is further from the others than this. */
  tolerance: number;
  seed: number;
}

/** Shrinking before the weights have settled throws away rows that will be needed. */
const FIRST_SHRINK = 3;

/** The score of a row. */
export const rowScore = (row: Row, weights: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < row.indices.length; at++)
    sum += (weights[row.indices[at] as number] as number) * (row.values[at] as number);
  return sum;
};

/**
 * Weights (`size` of them) that part rows with side 1 from rows with side -1; `costs` says what a row's violation
 * costs.
 */
export const trainSvm = (
  rows: readonly Row[],
  sides: Int8Array,
  costs: Float64Array,
  size: number,
  { passes, tolerance, seed }: SvmOptions,
): Float64Array => {
  const count = rows.length;
  const weights = new Float64Array(size);
  const alphas = new Float64Array(count);
  const diagonal = Float64Array.from(costs, (cost) => 0.5 / cost);
  const curvature = Float64Array.from(rows, ({ values }, at) => {
    let squares = diagonal[at] as number;
    for (const value of values) squares += value * value;
    return squares;
  });
  const order = Int32Array.from({ length: count }, (_, at) => at);
  const swap = (one: number, other: number): void => {
    const held = order[one] as number;
    order[one] = order[other] as number;
    order[other] = held;
  };
  const random = seeded(seed);
  let active = count;
  for (let pass = 0; pass < passes; pass++) {
    for (let at = 0; at < active; at++) swap(at, at + Math.floor(random() * (active - at)));
    let highest = Number.NEGATIVE_INFINITY;
    let lowest = Number.POSITIVE_INFINITY;
    for (let at = 0; at < active; at++) {
      const row = order[at] as number;
      const side = sides[row] as number;
      const alpha = alphas[row] as number;
      const gradient = rowScore(rows[row] as Row, weights) * side - 1 + alpha * (diagonal[row] as number);
      if (alpha === 0 && pass >= FIRST_SHRINK && gradient > Math.max(0.1, highest)) {
        active--;
        swap(at, active);
        at--;
        continue;
      }
      const projected = alpha === 0 ? Math.min(gradient, 0) : gradient;
      if (projected > highest) highest = projected;
      if (projected < lowest) lowest = projected;
      if (Math.abs(projected) < 1e-10) continue;
      const moved = Math.max(0, alpha - gradient / (curvature[row] as number));
      alphas[row] = moved;
      const step = (moved - alpha) * side;
      const { indices, values } = rows[row] as Row;
      for (let place = 0; place < indices.length; place++) {
        const index = indices[place] as number;
        weights[index] = (weights[index] as number) + step * (values[place] as number);
      }
    }
    if (highest - lowest < tolerance) {
      if (active === count) break;
      active = count;
    }
  }
  return weights;
};

/** A row's cost: `cost`, for the rarer side times √(commoner / rarer), so that rare outputs are not drowned. */
export const balancedCosts = (sides: Int8Array, cost: number, factors?: Float64Array): Float64Array => {
  let positive = 0;
  for (const side of sides) if (side > 0) positive++;
  const weight = Math.sqrt((sides.length - positive) / Math.max(1, positive));
  return Float64Array.from(sides, (side, at) => cost * (side > 0 ? weight : 1) * (factors?.[at] ?? 1));
};
