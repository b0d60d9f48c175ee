/** The model of states on the passages of 2026, by folds of owners. */
import { type StateScore, stateScores } from '../lib/engine/classify/states';
import { modernExamples } from './corpora';
import { FOLDS, foldModel, ownerFolds, trainFolds } from './fold-models';
import { f1Figures } from './metrics';
import { percent, printCalibration, printTable, SUMMARY_HEADER, summary } from './print';
import { learnableStates, statesOf } from './settings';

/** Prints the tables; trains the fold models where they are missing. */
export const evaluateStates = (): void => {
  trainFolds('states', false);
  const examples = modernExamples();
  const folds = ownerFolds(examples);
  const outputs = learnableStates(examples);
  const scored: StateScore[][] = [];
  const given: string[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = foldModel('states', fold);
    const thresholds = new Map(
      model.outputs.map((state, at) => [state, model.calibration[at]?.threshold ?? 1]),
    );
    for (const [at, { text, heading }] of examples.entries()) {
      if (folds[at] !== fold) continue;
      const scores = stateScores(model, [{ text, heading }])[0] as StateScore[];
      scored[at] = scores;
      given[at] = scores
        .filter(({ state, score }) => score >= (thresholds.get(state) ?? 1))
        .map(({ state }) => state);
    }
  }
  const truth = examples.map(statesOf);
  const figures = f1Figures(outputs, given, truth);
  printTable('What passages of 2026 state, five folds by owner', SUMMARY_HEADER, [
    summary('passage under its heading', figures),
  ]);
  printTable(
    'By state',
    ['state', 'cases', 'F1'],
    figures.byOutput.map(({ output, f1, cases }) => [output, `${cases}`, percent(f1)]),
  );
  printCalibration(
    'Calibration, all states',
    scored.flatMap((scores) => {
      const byState = new Map(scores.map(({ state, score }) => [state, score]));
      return outputs.map((state) => byState.get(state) ?? 0);
    }),
    truth.flatMap((states) => outputs.map((state) => states.includes(state))),
  );
};
