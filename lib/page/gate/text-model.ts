import { BIAS, TERMS, WEIGHT_UNIT, WEIGHTS } from './text-weights';

/** How a text reads, window by window. */
export interface Reading {
  /** Words (runs of Latin letters) read. */
  words: number;
  /** Windows they were read in. */
  windows: number;
  /** Words in windows that read like a privacy policy. */
  policyWords: number;
  /** Mean log odds of the windows, each clipped to ±{@link CLIP}. */
  mean: number;
  /** The unbroken run of windows that reads most like a policy: one that stands among something else. */
  run: { windows: number; mean: number };
}

/**
 * Words in a window: about a paragraph. A whole text would drown a policy that follows terms; a sentence says too
 * little.
 */
export const WINDOW = 120;
/** Log odds beyond which a window is as sure as it gets. */
const CLIP = 4;
/** Fewer words than this are added to the window before. */
const LEAST_WINDOW = 30;

/** Words of a text as the model knows them: lower case, Latin letters only. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** Cuts words into windows. */
export const windowsOf = (words: string[]): string[][] => {
  const windows: string[][] = [];
  for (let at = 0; at < words.length; at += WINDOW) {
    if (windows.length > 0 && words.length - at < LEAST_WINDOW) break;
    windows.push(words.slice(at, at + WINDOW));
  }
  return windows;
};

/** The features of a window, each once: its words, and its pairs of neighbours joined by a space. */
export const termsOf = (window: string[]): Set<string> => {
  const terms = new Set(window);
  for (let at = 1; at < window.length; at++) terms.add(`${window[at - 1]} ${window[at]}`);
  return terms;
};

/** A linear model of windows: term → weight, and a bias. */
export interface TextModel {
  weights: ReadonlyMap<string, number>;
  bias: number;
}

let shipped: TextModel | null = null;

/** The shipped model, unpacked at first use: most pages never need it. */
export const shippedModel = (): TextModel => {
  shipped ??= {
    weights: new Map(TERMS.split(',').map((term, at) => [term, (WEIGHTS[at] ?? 0) * WEIGHT_UNIT])),
    bias: BIAS,
  };
  return shipped;
};

/** Log odds that a window comes from a privacy policy. */
export const logOddsOf = (window: string[], { weights, bias }: TextModel): number => {
  let sum = bias;
  for (const term of termsOf(window)) sum += weights.get(term) ?? 0;
  return sum;
};

/** Reads a text window by window; a text without Latin words has no windows and reads like nothing. */
export const readText = (text: string, model: TextModel = shippedModel()): Reading => {
  const words = wordsOf(text);
  const windows = windowsOf(words);
  const odds = windows.map((window) => logOddsOf(window, model));
  const clipped = odds.map((each) => Math.max(-CLIP, Math.min(CLIP, each)));
  return {
    words: words.length,
    windows: windows.length,
    policyWords: windows.reduce((sum, { length }, at) => sum + ((odds[at] ?? 0) > 0 ? length : 0), 0),
    mean: windows.length === 0 ? -CLIP : clipped.reduce((sum, each) => sum + each, 0) / windows.length,
    run: bestRun(clipped),
  };
};

/** The run of the greatest sum (Kadane's algorithm). */
const bestRun = (odds: readonly number[]): Reading['run'] => {
  let best = { sum: Number.NEGATIVE_INFINITY, windows: 0 };
  let sum = 0;
  let windows = 0;
  for (const each of odds) {
    if (sum < 0) {
      sum = 0;
      windows = 0;
    }
    sum += each;
    windows++;
    if (sum > best.sum) best = { sum, windows };
  }
  return { windows: best.windows, mean: best.windows === 0 ? -CLIP : best.sum / best.windows };
};
