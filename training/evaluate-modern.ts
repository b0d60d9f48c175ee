/** The shipped architecture on the passages of 2026, by folds of owners. */
import { CATEGORIES } from '../lib/engine/classify/categories';
import type { Classified } from '../lib/engine/classify/classify';
import { modernExamples } from './corpora';
import { FOLDS, foldModel, ownerFolds, trainFolds } from './fold-models';
import { calibrationCurve, calibrationError, f1Figures } from './metrics';
import { type Context, predict } from './predict';
import { percent, printCalibration, printTable, SUMMARY_HEADER, summary } from './print';

const CONTEXTS: readonly Context[] = ['alone', 'heading', 'context'];

/** Prints the tables; trains the fold models where they are missing. */
export const evaluateModern = (): void => {
  trainFolds('categories', false);
  const examples = modernExamples();
  const folds = ownerFolds(examples);
  const truth = examples.map(({ labels }) => labels ?? []);
  const answers = CONTEXTS.map((context) => {
    const given: Classified[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const places = examples.map((_, at) => at).filter((at) => folds[at] === fold);
      predict(foldModel('categories', fold), examples, places, context).forEach((answer, at) => {
        given[places[at] as number] = answer;
      });
    }
    return given;
  });
  const figures = answers.map((given) =>
    f1Figures(
      CATEGORIES,
      given.map(({ labels }) => labels),
      truth,
    ),
  );
  printTable(
    'Passages of 2026, five folds by owner',
    SUMMARY_HEADER,
    CONTEXTS.map((context, at) => summary(context, figures[at] as ReturnType<typeof f1Figures>)),
  );
  const inContext = answers[2] as Classified[];
  printTable(
    'By category',
    ['category', 'cases', 'F1 alone', 'F1 in context', 'calibration error'],
    CATEGORIES.map((category, at) => [
      category,
      `${figures[2]?.byOutput[at]?.cases}`,
      percent(figures[0]?.byOutput[at]?.f1 ?? 0),
      percent(figures[2]?.byOutput[at]?.f1 ?? 0),
      calibrationError(
        calibrationCurve(
          inContext.map(({ scores }) => scores[category]),
          truth.map((labels) => labels.includes(category)),
        ),
      ).toFixed(4),
    ]),
  );
  printCalibration(
    'Calibration, all categories',
    inContext.flatMap(({ scores }) => CATEGORIES.map((category) => scores[category])),
    truth.flatMap((labels) => CATEGORIES.map((category) => labels.includes(category))),
  );
  printTable(
    'By fold, in context',
    ['fold', 'macro', 'micro'],
    Array.from({ length: FOLDS }, (_, fold) => {
      const places = examples.map((_, at) => at).filter((at) => folds[at] === fold);
      const own = f1Figures(
        CATEGORIES,
        places.map((at) => inContext[at]?.labels ?? []),
        places.map((at) => truth[at] as readonly string[]),
      );
      return [`${fold}`, percent(own.macro), percent(own.micro)];
    }),
  );
};
