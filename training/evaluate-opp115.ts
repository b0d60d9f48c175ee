/** The benchmark architecture on OPP-115: the published validation part, and cross-validation at random and by policy. */
import { readFileSync } from 'node:fs';
import { CATEGORIES } from '../lib/engine/classify/categories';
import type { Classified } from '../lib/engine/classify/classify';
import { decodeModel } from '../lib/engine/classify/model';
import { corpusPath, type Example, joined, modernExamples, OPP115, opp115Examples } from './corpora';
import { dealFolds } from './folds';
import { type F1Figures, f1Figures } from './metrics';
import { type Context, predict } from './predict';
import { percent, printCalibration, printTable, SUMMARY_HEADER, summary } from './print';
import { BENCHMARK_TRAINING } from './settings';
import { type Prepared, prepare, trainModel } from './train-model';

const FOLDS = 5;
const FOLD_SEED = 115;
const CONTEXTS: readonly Context[] = ['alone', 'context'];

/** Answers for the examples at `held`, by a model that knows all others with labels. */
const heldOut = (prepared: Prepared, held: readonly number[]): Record<string, Classified[]> => {
  const hidden = new Set(held);
  const examples = prepared.examples.map((example, at) =>
    hidden.has(at) ? { ...example, labels: null } : example,
  );
  const model = decodeModel(
    trainModel(
      { ...prepared, examples },
      examples.map((_, at) => at),
      BENCHMARK_TRAINING,
    ),
  );
  return Object.fromEntries(CONTEXTS.map((context) => [context, predict(model, examples, held, context)]));
};

/** The published validation file groups passages by text; each text is judged once, with its own labels. */
const standardValidation = (examples: readonly Example[]): { places: number[]; truth: string[][] } => {
  const path = corpusPath('opp115/standard-validation.jsonl');
  const rows = (path === null ? '' : readFileSync(path, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; labels: string[] });
  const places: number[] = [];
  const truth: string[][] = [];
  for (const { text, labels } of rows) {
    const at = examples.findIndex(
      (example) => example.domain === OPP115 && example.split === 'validation' && example.text === text,
    );
    if (at < 0) continue;
    places.push(at);
    truth.push(labels);
  }
  return { places, truth };
};

const figuresOf = (answers: readonly Classified[], truth: readonly (readonly string[])[]): F1Figures =>
  f1Figures(
    CATEGORIES,
    answers.map(({ labels }) => labels),
    truth,
  );

const crossValidated = (prepared: Prepared, keys: readonly string[]): Record<string, F1Figures> => {
  const known = prepared.examples
    .map((_, at) => at)
    .filter((at) => prepared.examples[at]?.domain === OPP115 && prepared.examples[at]?.labels !== null);
  const folds = dealFolds(
    known.map((at) => keys[at] as string),
    FOLDS,
    FOLD_SEED,
  );
  const answers: Record<string, Classified[]> = {};
  const truth: (readonly string[])[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = known.filter((_, place) => folds[place] === fold);
    for (const [context, given] of Object.entries(heldOut(prepared, held)))
      answers[context] = [...(answers[context] ?? []), ...given];
    truth.push(...held.map((at) => prepared.examples[at]?.labels ?? []));
    console.error(`fold ${fold} done`);
  }
  return Object.fromEntries(
    Object.entries(answers).map(([context, given]) => [context, figuresOf(given, truth)]),
  );
};

const bothCorpora = (): Prepared => prepare(joined(modernExamples(), opp115Examples()));

/** Prints the tables of the published validation part. Trains one model. */
export const evaluateValidation = (): void => {
  const prepared = bothCorpora();
  const validation = standardValidation(prepared.examples);
  const allValidation = prepared.examples
    .map((_, at) => at)
    .filter(
      (at) => prepared.examples[at]?.domain === OPP115 && prepared.examples[at]?.split === 'validation',
    );
  const given = heldOut(prepared, allValidation);
  const answerAt = new Map(allValidation.map((at, place) => [at, place]));
  const validated = CONTEXTS.map((context) =>
    validation.places.map((at) => (given[context] as Classified[])[answerAt.get(at) as number] as Classified),
  );
  const figures = validated.map((answers) => figuresOf(answers, validation.truth));
  printTable(
    'Published validation part, learned from the training part and the passages of 2026',
    SUMMARY_HEADER,
    CONTEXTS.map((context, at) => summary(context, figures[at] as F1Figures)),
  );
  printTable(
    'By category, validation part, in context',
    ['category', 'cases', 'F1'],
    (figures[1] as F1Figures).byOutput.map(({ output, f1, cases }) => [output, `${cases}`, percent(f1)]),
  );
  printCalibration(
    'Calibration on the validation part, in context',
    (validated[1] as Classified[]).flatMap(({ scores }) => CATEGORIES.map((category) => scores[category])),
    validation.truth.flatMap((labels) => CATEGORIES.map((category) => labels.includes(category))),
  );
};

/** Prints the tables of cross-validation. Trains ten models: a quarter of an hour on two idle cores. */
export const evaluateOpp115 = (): void => {
  const prepared = bothCorpora();
  for (const [name, keys] of [
    ['at random', prepared.examples.map((_, at) => `${at}`)],
    ['by policy', prepared.examples.map(({ policy }) => policy)],
  ] as const) {
    const crossed = crossValidated(prepared, keys);
    printTable(
      `OPP-115, training and validation parts, five folds ${name}`,
      SUMMARY_HEADER,
      CONTEXTS.map((context) => summary(context, crossed[context] as F1Figures)),
    );
  }
};
