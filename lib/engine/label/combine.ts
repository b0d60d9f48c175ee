import type { Finding } from '../practices/rule';
import type { ValueWeights } from './combiner-data';

/** A score that stands for "not given": the model leaves out what is under 0.02. */
const UNSCORED = 0.01;

const logit = (p: number): number => Math.log(p / (1 - p));
/**
 * The log-odds of a learned score. Beside a rule that fired the model may doubt but not forbid: where it has never met
 * a phrase its score is as low as for a text about nothing.
 */
export const scoreOdds = (score: number, ruleFired: boolean): number =>
  logit(Math.min(0.995, Math.max(ruleFired ? DOUBT : UNSCORED, score)));

/** The least score beside a rule. */
const DOUBT = 0.1;

/**
 * The probability that a passage says `row=value`: the learned score and the rules that fired, weighed as measured on
 * labelled passages (`combiner-data`); a rule that was not measured is worth its own weight at least.
 */
export function combine(weights: ValueWeights | undefined, score: number, fired: readonly Finding[]): number {
  if (!weights) return 1 - fired.reduce((rest, { weight }) => rest * (1 - weight), 1 - score);
  let z = weights.bias + weights.score * scoreOdds(score, fired.length > 0);
  let least = 0;
  const counted = new Set<string>();
  for (const { rule, weight } of fired) {
    if (counted.has(rule)) continue;
    counted.add(rule);
    z += weights.rules[rule] ?? 0;
    least = Math.max(least, weights.rules[rule] === undefined ? weight : (weights.least[rule] ?? 0));
  }
  return Math.max(least, 1 / (1 + Math.exp(-z)));
}
