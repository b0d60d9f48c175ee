/** Tables on standard output, in Markdown, so that they can go into the model card as they are. */
import { calibrationCurve, calibrationError, type F1Figures } from './metrics';

export const percent = (share: number): string => (100 * share).toFixed(1);

/** Prints a table. */
export const printTable = (
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void => {
  console.log(`\n${title}\n\n| ${header.join(' | ')} |\n|${header.map(() => '---').join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
};

/** One line with the figures that sum up. */
export const summary = (name: string, { macro, frequentMacro, micro }: F1Figures): string[] => [
  name,
  percent(macro),
  percent(frequentMacro),
  percent(micro),
];

export const SUMMARY_HEADER = ['', 'macro', 'macro, ≥ 10 cases', 'micro'];

/** Calibration curve and error of probabilities against what was true. */
export const printCalibration = (
  title: string,
  probabilities: readonly number[],
  outcomes: readonly boolean[],
): void => {
  const curve = calibrationCurve(probabilities, outcomes);
  printTable(
    `${title}: expected calibration error ${calibrationError(curve).toFixed(4)}`,
    ['said', 'happened', 'cases'],
    curve.map(({ said, happened, cases }) => [percent(said), percent(happened), `${cases}`]),
  );
};
