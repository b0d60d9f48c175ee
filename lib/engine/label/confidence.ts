import { CALIBRATION, type Calibration } from './confidence-data';
import type { Verdict } from './decide';

/** The log-odds of the best passage's probability (for `not-found`: that no passage says it), within reason. */
export const oddsOf = ({ strength }: Verdict): number => {
  const p = Math.min(0.98, Math.max(0.02, strength));
  return Math.log(p / (1 - p));
};

/**
 * How likely a row is right, 0..1 in hundredths: a logistic regression of the strength of its best passage, of whether
 * anything was found and of the row, calibrated on labelled documents (`npm run evaluate:labels -- --fit`).
 */
export function confidenceOf(row: string, verdict: Verdict, by: Calibration = CALIBRATION): number {
  const absent = verdict.value === 'not-found';
  const x = oddsOf(verdict);
  const z = by.bias + (by.rows[row] ?? 0) + (absent ? by.absence + by.absent * x : by.found * x);
  return Math.round(100 / (1 + Math.exp(-z))) / 100;
}
