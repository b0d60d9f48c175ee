import { logOddsOf, type TextModel, termsOf, windowsOf, wordsOf } from '../../lib/page/gate/text-model';
import type { Sample } from './corpus';
import { type Example, learn } from './learn';

/** Owners that must use a term before it is learned: names of products and people never get so far. */
const LEAST_OWNERS = 20;
/** Words below which a document is taken for broken (an error page, a login wall): nothing is learned from it. */
const LEAST_WORDS = 80;
/** Windows of one document that count in full; of a longer one each counts less, so that length is no vote. */
const FULL_WINDOWS = 15;
/** How much a near miss counts: they are short and few, and what the gate is most easily wrong about. */
const NEAR_MISS = 4;
/** Weights are written as whole multiples of this. */
export const WEIGHT_UNIT = 0.02;
/** Learning, chosen by out-of-fold log loss of windows; see the model card. */
const LEARNING = { passes: 6, alpha: 0.1, l1: 62, l2: 10 };

const ownersOfTerms = (samples: Sample[], groups: number[]): Map<string, Set<number>> => {
  const owners = new Map<string, Set<number>>();
  samples.forEach(({ text }, at) => {
    const words = wordsOf(text);
    for (const term of termsOf(words)) {
      const set = owners.get(term) ?? new Set();
      set.add(groups[at] as number);
      owners.set(term, set);
    }
  });
  return owners;
};

/** Whether a document teaches anything: learnable, English, not broken. */
export const teaches = (sample: Sample): boolean =>
  sample.learnable && sample.language === 'en' && wordsOf(sample.text).length >= LEAST_WORDS;

/** Learns the model of windows from documents. @param groups the owner of each, in the same order. */
export const trainTextModel = (all: Sample[], allGroups: number[]): TextModel => {
  const kept = all
    .map((sample, at) => ({ sample, group: allGroups[at] as number }))
    .filter(({ sample }) => teaches(sample));
  const samples = kept.map(({ sample }) => sample);
  const owners = ownersOfTerms(
    samples,
    kept.map(({ group }) => group),
  );
  const terms = [...owners]
    .filter(([, set]) => set.size >= LEAST_OWNERS)
    .map(([term]) => term)
    .sort();
  const numbers = new Map(terms.map((term, at) => [term, at]));
  const examples: Example[] = samples.flatMap(({ text, policy, kind }) => {
    const windows = windowsOf(wordsOf(text));
    const weight = kind.startsWith('near-miss') ? NEAR_MISS : Math.min(1, FULL_WINDOWS / windows.length);
    return windows.map((window) => ({
      features: [...termsOf(window)].map((term) => numbers.get(term)).filter((at) => at !== undefined),
      positive: policy,
      weight,
    }));
  });
  const { weights, bias } = learn(examples, { ...LEARNING, features: terms.length });
  const rounded = terms
    .map((term, at) => [term, Math.round((weights[at] as number) / WEIGHT_UNIT)] as const)
    .filter(([, weight]) => weight !== 0);
  return {
    weights: new Map(rounded.map(([term, weight]) => [term, weight * WEIGHT_UNIT])),
    bias: Math.round(bias * 100) / 100,
  };
};

/** Log loss of a model on the windows of documents: what learning is tuned by. */
export const windowLoss = (samples: Sample[], model: TextModel): number => {
  let loss = 0;
  let count = 0;
  for (const { text, policy } of samples.filter(teaches)) {
    const windows = windowsOf(wordsOf(text));
    const weight = Math.min(1, FULL_WINDOWS / windows.length);
    for (const window of windows) {
      const odds = logOddsOf(window, model);
      loss += weight * Math.log1p(Math.exp(policy ? -odds : odds));
      count += weight;
    }
  }
  return loss / count;
};
