import type { Verdict } from './decide';
import type { RowId } from './rows';

/** How likely a row is right, 0..1, from the strength of what it rests on. */
export function confidenceOf(_row: RowId, verdict: Verdict): number {
  return Math.round(verdict.strength * 100) / 100;
}
