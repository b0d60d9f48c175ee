import { THRESHOLDS } from './thresholds';

/** How probable the best passage must be for a row's value (or member, or type) to be given. */
export const thresholdOf = (row: string, value: string): number =>
  THRESHOLDS[`${row}=${value}`] ?? THRESHOLDS[row] ?? 0.5;
