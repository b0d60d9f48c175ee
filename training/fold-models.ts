/**
 * `npm run train:folds`: for each of five parts of the visible policies (dealt by owner) the two models that have
 * not seen it, into `training/cache/folds/`. Whoever tunes something on top of the models uses these, not the shipped
 * ones, which know every visible policy by heart.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { decodeModel, type Model } from '../lib/engine/classify/model';
import { type Example, modernExamples } from './corpora';
import { dealFolds } from './folds';
import { CATEGORY_TRAINING, learnableStates, stateTraining } from './settings';
import { prepare, trainModel } from './train-model';

export const FOLDS = 5;
const FOLD_SEED = 2026;
const FOLDER = 'training/cache/folds';
const POLICIES = `${FOLDER}/policies.json`;

/** The fold of each example's owner. */
export const ownerFolds = (examples: readonly Example[]): Int32Array =>
  dealFolds(
    examples.map(({ group }) => group),
    FOLDS,
    FOLD_SEED,
  );

const pathOf = (kind: string, fold: number): string => `${FOLDER}/${kind}-${fold}.bin`;

/** Trains and saves the models of `kind` that are not there yet. */
export const trainFolds = (kind: 'categories' | 'states', fresh: boolean): void => {
  mkdirSync(FOLDER, { recursive: true });
  const examples = modernExamples();
  const folds = ownerFolds(examples);
  const policies = Object.fromEntries(examples.map(({ policy }, at) => [policy, folds[at]]));
  writeFileSync(POLICIES, `${JSON.stringify(policies, null, 1)}\n`);
  const prepared = prepare(examples);
  const options = kind === 'categories' ? CATEGORY_TRAINING : stateTraining(learnableStates(examples));
  for (let fold = 0; fold < FOLDS; fold++) {
    if (!fresh && existsSync(pathOf(kind, fold))) continue;
    const training = examples.map((_, at) => at).filter((at) => folds[at] !== fold);
    writeFileSync(pathOf(kind, fold), trainModel(prepared, training, options));
    console.error(`${pathOf(kind, fold)} written`);
  }
};

/**
 * The models that have not seen `policy` (stem of its file in the corpus's `texts/policy`, such as
 * `gitlab--privacy-policy`); for a policy that is in no fold those of fold 0. Null before `npm run train:folds`.
 */
export const unseeingModels = (policy: string): { categories: Model; states: Model } | null => {
  if (!existsSync(POLICIES)) return null;
  const folds = JSON.parse(readFileSync(POLICIES, 'utf8')) as Record<string, number>;
  const fold = folds[policy] ?? 0;
  return {
    categories: foldModel('categories', fold),
    states: foldModel('states', fold),
  };
};

const decoded = new Map<string, Model>();

/** The saved model that has not seen `fold`. */
export const foldModel = (kind: 'categories' | 'states', fold: number): Model => {
  const path = pathOf(kind, fold);
  const model = decoded.get(path) ?? decodeModel(readFileSync(path));
  decoded.set(path, model);
  return model;
};
