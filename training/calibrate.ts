/** Calibration and thresholds from held-out log-odds. */
import type { Calibration } from '../lib/engine/classify/model';

/** Keeps the slope from running away where an output's cases are few. */
const RIDGE = 0.5;
const STEPS = 30;

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Slope and intercept of the logistic regression from odds to outcome (Platt 1999), by Newton's method. */
export const plattScaling = (
  odds: ArrayLike<number>,
  outcome: ArrayLike<number>,
): { slope: number; intercept: number } => {
  let slope = 1;
  let intercept = 0;
  for (let step = 0; step < STEPS; step++) {
    let gradientSlope = RIDGE * (slope - 1);
    let gradientIntercept = 0;
    let slopeSlope = RIDGE;
    let slopeIntercept = 0;
    let interceptIntercept = 1e-6;
    for (let at = 0; at < odds.length; at++) {
      const value = odds[at] as number;
      const probability = logistic(slope * value + intercept);
      const error = probability - (outcome[at] as number);
      const spread = probability * (1 - probability);
      gradientSlope += error * value;
      gradientIntercept += error;
      slopeSlope += spread * value * value;
      slopeIntercept += spread * value;
      interceptIntercept += spread;
    }
    const determinant = slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
    slope -= (interceptIntercept * gradientSlope - slopeIntercept * gradientIntercept) / determinant;
    intercept -= (slopeSlope * gradientIntercept - slopeIntercept * gradientSlope) / determinant;
  }
  return { slope, intercept };
};

/** Cases that a prior of the usual threshold weighs against the output's own best one. */
const PRIOR_CASES = 25;
const USUAL_THRESHOLD = 0.42;

/**
 * The probability from which giving the output makes F1 highest on these held-out cases, drawn towards the usual one
 * where cases are few.
 */
export const bestThreshold = (probabilities: ArrayLike<number>, outcome: ArrayLike<number>): number => {
  const order = Array.from({ length: probabilities.length }, (_, at) => at).sort(
    (a, b) => (probabilities[b] as number) - (probabilities[a] as number),
  );
  let positives = 0;
  for (let at = 0; at < outcome.length; at++) positives += outcome[at] as number;
  let hits = 0;
  let best = -1;
  let threshold = USUAL_THRESHOLD;
  order.forEach((place, rank) => {
    hits += outcome[place] as number;
    const next = order[rank + 1];
    const here = probabilities[place] as number;
    const below = next === undefined ? 0 : (probabilities[next] as number);
    if (below === here) return;
    const f1 = (2 * hits) / (rank + 1 + positives);
    if (f1 > best) {
      best = f1;
      threshold = (here + below) / 2;
    }
  });
  return (threshold * positives + USUAL_THRESHOLD * PRIOR_CASES) / (positives + PRIOR_CASES);
};

/** Calibration of one output from held-out odds. */
export const calibrate = (odds: ArrayLike<number>, outcome: ArrayLike<number>): Calibration => {
  const { slope, intercept } = plattScaling(odds, outcome);
  const probabilities = Array.from(odds, (value) => logistic(slope * value + intercept));
  return { slope, intercept, threshold: bestThreshold(probabilities, outcome) };
};
