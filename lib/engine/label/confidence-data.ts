/** What `confidenceOf` is computed with, in log-odds. */
export interface Calibration {
  bias: number;
  /** For rows that say something: weight of the log-odds of their best passage. */
  found: number;
  /** For `not-found`: weight of the log-odds that no passage says it, and what absence is worth by itself. */
  absent: number;
  absence: number;
  /** How much easier or harder a row is than the others. */
  rows: Readonly<Record<string, number>>;
}

export const CALIBRATION: Calibration = { bias: 0.8, found: 0.5, absent: 0.5, absence: 0, rows: {} };
