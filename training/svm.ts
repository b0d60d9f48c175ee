/**
 * Linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al., ICML 2008,
 * algorithm 1 with shrinking).
 */
import { type Matrix, rowScore } from './matrix';
import { seeded } from './random';

export interface SvmOptions {
  /** Passes over the rows at most. */
  passes: number;
  /** Stops when no projected gradient is further from the others than this. */
  tolerance: number;
  seed: number;
}

/** The rows of a matrix to learn from: their numbers, their sides (1 or -1) and what a violation costs. */
export interface Cases {
  rows: Int32Array;
  sides: Int8Array;
  costs: Float64Array;
}

/** Shrinking before the weights have settled throws away rows that will be needed. */
const FIRST_SHRINK = 2;

/** Weights that part the cases' sides. The same arguments give the same weights. */
export const trainSvm = (
  matrix: Matrix,
  { rows, sides, costs }: Cases,
  { passes, tolerance, seed }: SvmOptions,
): Float64Array => {
  const count = rows.length;
  const { starts, indices, values } = matrix;
  const weights = new Float64Array(matrix.width);
  const alphas = new Float64Array(count);
  const diagonal = Float64Array.from(costs, (cost) => 0.5 / cost);
  const curvature = Float64Array.from(rows, (row, at) => {
    let squares = diagonal[at] as number;
    const end = starts[row + 1] as number;
    for (let place = starts[row] as number; place < end; place++) squares += (values[place] as number) ** 2;
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
      const chosen = order[at] as number;
      const row = rows[chosen] as number;
      const side = sides[chosen] as number;
      const alpha = alphas[chosen] as number;
      const gradient = rowScore(matrix, row, weights) * side - 1 + alpha * (diagonal[chosen] as number);
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
      const moved = Math.max(0, alpha - gradient / (curvature[chosen] as number));
      alphas[chosen] = moved;
      const step = (moved - alpha) * side;
      const end = starts[row + 1] as number;
      for (let place = starts[row] as number; place < end; place++) {
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

/** A case's cost: `cost`, for the rarer side times √(commoner / rarer), so that rare outputs are not drowned. */
export const balancedCosts = (sides: Int8Array, cost: number): Float64Array => {
  let positive = 0;
  for (const side of sides) if (side > 0) positive++;
  const weight = Math.sqrt((sides.length - positive) / Math.max(1, positive));
  return Float64Array.from(sides, (side) => cost * (side > 0 ? weight : 1));
};
