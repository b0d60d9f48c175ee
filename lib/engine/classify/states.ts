import { firstPass, textInList } from './context';
import type { Model } from './model';
import type { Passage } from './passage';
import { probabilities } from './probabilities';

/** A state that a passage may declare (`sale=no`, `data!=health`, or a scope such as `@california`). */
export interface StateScore {
  state: string;
  /** Calibrated probability, 0..1. */
  score: number;
}

/** Scores at or below this are left out: keeps 8 of the 92 states of a passage, and 92 % of the true ones (held out). */
export const LEAST_STATE_SCORE = 0.02;

/**
 * What each of `passages` probably states, best first, by a model of states. Single sentences may be given as
 * passages, to find the one that carries a state. Any text is accepted.
 */
export const stateScores = (model: Model, passages: readonly Passage[]): StateScore[][] =>
  passages.map((passage) => {
    const own = firstPass(model, textInList(passage), passage.heading || undefined);
    const scores = probabilities(model, own, undefined, undefined);
    const kept: StateScore[] = [];
    for (const [at, state] of model.outputs.entries()) {
      const score = scores[at] as number;
      if (score > LEAST_STATE_SCORE) kept.push({ state, score });
    }
    return kept.sort((a, b) => b.score - a.score);
  });
