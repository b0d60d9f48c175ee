/** Times the classifier on passages, in Node and in a page alike. */
import { classifyPassages } from '../../lib/engine/classify/classify';
import { decodeModel } from '../../lib/engine/classify/model';
import type { Passage } from '../../lib/engine/classify/passage';
import { stateScores } from '../../lib/engine/classify/states';

/** Milliseconds: decoding a model once, and a passage's categories in context and states, warm (median of rounds). */
export interface Timings {
  decode: number;
  categories: number;
  states: number;
}

const ROUNDS = 7;

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Runs everything once to warm up, then several rounds over all passages. */
export const timePassages = (categories: Uint8Array, states: Uint8Array, passages: Passage[]): Timings => {
  const start = performance.now();
  const categoryModel = decodeModel(categories);
  const decode = performance.now() - start;
  const stateModel = decodeModel(states);
  const round = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return (performance.now() - began) / passages.length;
  };
  const timed = (work: () => unknown): number => {
    work();
    return median(Array.from({ length: ROUNDS }, () => round(work)));
  };
  return {
    decode,
    categories: timed(() => classifyPassages(categoryModel, passages)),
    states: timed(() => stateScores(stateModel, passages)),
  };
};
