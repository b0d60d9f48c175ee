import { scoreOdds } from '../../lib/engine/label/combine';
import type { ValueWeights } from '../../lib/engine/label/combiner-data';
import { IMPLIED, scoresByState } from '../../lib/engine/label/implied';
import { readByRules } from '../../lib/engine/practices/findings';
import { policyFrom, type Segment } from './corpus';
import { unseeingScores } from './unseeing';

/** One labelled passage with what the models that have not seen it and the rules say of it. */
export interface Witness {
  segment: Segment;
  gold: ReadonlySet<string>;
  scores: ReadonlyMap<string, number>;
  /** Rules that fired, by state. */
  fired: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A state without its scope. */
const bare = (state: string): string => state.split('@')[0] ?? '';

const withImplied = (states: readonly string[]): Set<string> =>
  new Set(states.flatMap((state) => [state, IMPLIED[state] ?? state]));

/** What rules and models say of each passage. */
export const witnessesOf = (segments: readonly Segment[]): Witness[] =>
  segments.map((segment) => {
    const policy = policyFrom(segment.policy, [segment]);
    const [scores = []] = unseeingScores(segment.policy)([
      { text: segment.text, heading: segment.heading || undefined },
    ]);
    const fired = new Map<string, Set<string>>();
    for (const { row, value, denied, rule } of readByRules(policy).findings) {
      const state = `${row}${denied ? '!=' : '='}${value}`;
      fired.set(state, (fired.get(state) ?? new Set()).add(rule));
    }
    return {
      segment,
      gold: withImplied(segment.states.map(bare)),
      scores: scoresByState(scores),
      fired,
    };
  });

/** Strength of the pull towards the priors below, in cases. */
const RIDGE = 2;
/** What a rule is worth before it is measured, in log-odds: it makes a likely passage of an even one. */
const PRIOR_RULE = 1.5;
/** A rule that fired at most so often is not weighed but given its smoothed precision. */
const RARE = 12;
const ROUNDS = 300;

const round = (x: number): number => Math.round(x * 100) / 100;

/**
 * The weights of learned score and rules for every state: one logistic regression each, on passages that the learned
 * scores have not seen, drawn towards "the score as it is".
 */
export function fitCombiner(witnesses: readonly Witness[]): Record<string, ValueWeights> {
  const states = new Set<string>();
  for (const { scores, fired, gold } of witnesses) {
    for (const state of scores.keys()) if (state.includes('=')) states.add(state);
    for (const state of fired.keys()) states.add(state);
    for (const state of gold) if (state.includes('=') && fired.has(state)) states.add(state);
  }
  const precision = precisionsOf(witnesses);
  return Object.fromEntries(
    [...states].sort().map((state) => [state, fitState(state, witnesses, precision)]),
  );
}

type Tally = { right: number; all: number };

/** How often each rule was right for a state (`state rule`), and all rules together for a value (`value`). */
function precisionsOf(witnesses: readonly Witness[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const count = (key: string, right: boolean): void => {
    const tally = tallies.get(key) ?? { right: 0, all: 0 };
    tallies.set(key, { right: tally.right + (right ? 1 : 0), all: tally.all + 1 });
  };
  for (const { fired, gold } of witnesses)
    for (const [state, rules] of fired)
      for (const rule of rules) {
        count(`${state} ${rule}`, gold.has(state));
        count(statedBy(state), gold.has(state));
      }
  return tallies;
}

const statedBy = (state: string): string => state.split('=')[1] ?? '';

function fitState(
  state: string,
  witnesses: readonly Witness[],
  precision: ReadonlyMap<string, Tally>,
): ValueWeights {
  const rules = [...new Set(witnesses.flatMap(({ fired }) => [...(fired.get(state) ?? [])]))].sort();
  const place = new Map(rules.map((rule, index) => [rule, index]));
  const rows = witnesses.map(({ scores, fired, gold }) => ({
    x: scoreOdds(scores.get(state) ?? 0, fired.has(state)),
    rules: [...(fired.get(state) ?? [])].map((rule) => place.get(rule) ?? 0),
    y: gold.has(state) ? 1 : 0,
  }));
  const learned = witnesses.some(({ scores }) => scores.has(state));
  let bias = 0;
  let slope = learned ? 1 : 0;
  const weights = rules.map(() => PRIOR_RULE);
  for (let step = 0; step < ROUNDS; step++) {
    let [gb, hb] = [RIDGE * 0.05 * bias, RIDGE * 0.05];
    let [gs, hs] = [RIDGE * (slope - (learned ? 1 : 0)), RIDGE];
    const gw = weights.map((weight) => RIDGE * (weight - PRIOR_RULE));
    const hw = weights.map(() => RIDGE);
    for (const { x, rules: on, y } of rows) {
      let z = bias + slope * x;
      for (const index of on) z += weights[index] ?? 0;
      const p = 1 / (1 + Math.exp(-z));
      const [error, curve] = [p - y, p * (1 - p)];
      [gb, hb] = [gb + error, hb + curve];
      [gs, hs] = [gs + error * x, hs + curve * x * x];
      for (const index of on) {
        gw[index] = (gw[index] ?? 0) + error;
        hw[index] = (hw[index] ?? 0) + curve;
      }
    }
    bias -= (0.5 * gb) / hb;
    if (learned) slope -= (0.5 * gs) / hs;
    for (let index = 0; index < weights.length; index++)
      weights[index] = (weights[index] ?? 0) - (0.5 * (gw[index] ?? 0)) / (hw[index] ?? 1);
    if (Math.abs(gb / hb) + Math.abs(gs / hs) < 1e-4) break;
  }
  return {
    bias: round(bias),
    score: round(slope),
    rules: Object.fromEntries(rules.map((rule, index) => [rule, round(weights[index] ?? 0)])),
    least: Object.fromEntries(rules.flatMap((rule) => leastOf(state, rule, precision))),
  };
}

/** The floor of a rare rule: its precision, drawn towards that of all rules for its value with four cases. */
function leastOf(state: string, rule: string, precision: ReadonlyMap<string, Tally>): [string, number][] {
  const own = precision.get(`${state} ${rule}`) ?? { right: 0, all: 0 };
  const pooled = precision.get(statedBy(state)) ?? { right: 0, all: 0 };
  const prior = Math.min(0.8, (pooled.right + 2) / (pooled.all + 4));
  return own.all <= RARE ? [[rule, round((own.right + 4 * prior) / (own.all + 4))]] : [];
}
