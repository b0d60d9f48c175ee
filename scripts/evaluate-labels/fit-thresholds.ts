import type { Candidate } from '../../lib/engine/label/candidates';
import { decideRow } from '../../lib/engine/label/decide';
import { DECISIONS } from '../../lib/engine/label/decisions';
import { ROWS, type RowSpec } from '../../lib/engine/label/rows';
import { THRESHOLDS } from '../../lib/engine/label/thresholds';

const round = (x: number): number => Math.round(x * 100) / 100;
const grid = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1.001) }, (_, index) => round(from + index * step));

/** A document to choose thresholds on. */
export interface Judged {
  candidates: readonly Candidate[];
  accepted: ReadonlyMap<string, ReadonlySet<string>>;
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** What it counts, and what a threshold is multiplied by on it. */
  weight: number;
  scale: number;
}

/**
 * Passages lifted out of a policy leave out much of what it says, so that silence is likelier there: thresholds that
 * serve there are taken times this for whole policies. On the labelled documents every factor from 0.5 to 0.8 decides
 * 90.3–91.0 % of the rows, 1 decides 89.5 %.
 */
export const LIFTED_OUT = 0.75;

/**
 * Chooses `THRESHOLDS`: for each row the one that decides most of the documents rightly (smoothed over its neighbours,
 * ties towards the middle), then for single values where that gains enough. Changes THRESHOLDS in place and gives it back.
 */
export function fitThresholds(documents: readonly Judged[]): Record<string, number> {
  const thresholds = THRESHOLDS as Record<string, number>;
  for (const key of Object.keys(thresholds)) delete thresholds[key];
  for (const spec of ROWS as readonly RowSpec[])
    if (spec.kind === 'single') fitRow(spec, documents, thresholds);
    else fitMembers(spec, documents, thresholds);
  return thresholds;
}

/** Higher a value's own threshold may not be: what is likelier than not must be able to count. */
const HIGHEST = 0.55;

/** What a value's own threshold must gain, in documents made of passages: one whole policy, or three. */
const LEAST_GAIN = 3;

function fitRow(spec: RowSpec, documents: readonly Judged[], thresholds: Record<string, number>): void {
  const row = spec.id;
  const set = (key: string, threshold: number | undefined): void => {
    if (threshold === undefined) delete thresholds[key];
    else thresholds[key] = threshold;
  };
  /** How much of the documents is decided rightly with a row's and one value's threshold. */
  const rightAt = (own: number, key = '', other?: number): number => {
    let right = 0;
    for (const scale of new Set(documents.map((document) => document.scale))) {
      set(row, own * scale);
      if (key) set(key, other === undefined ? undefined : other * scale);
      for (const { candidates, accepted, weight, scale: its } of documents)
        if (its === scale && accepted.get(row)?.has(decideRow(spec, candidates).value as string))
          right += weight;
    }
    return right;
  };
  const steps = grid(0.1, 0.75, 0.05);
  const right = steps.map((threshold) => rightAt(threshold));
  const smooth = right.map((count, at) => (count + (right[at - 1] ?? count) + (right[at + 1] ?? count)) / 3);
  const middled = smooth.map((count, at) => count - Math.abs((steps[at] ?? 0) - 0.35));
  const chosen = steps[middled.indexOf(Math.max(...middled))] ?? 0.4;
  const fitted: [string, number][] = [[row, chosen]];
  for (const value of DECISIONS[row as keyof typeof DECISIONS]?.order ?? []) {
    const key = `${row}=${value}`;
    const base = rightAt(chosen, key);
    const gains = grid(0.15, HIGHEST, 0.1).map(
      (threshold) => [threshold, rightAt(chosen, key, threshold)] as const,
    );
    const [best, count] = gains.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count >= base + LEAST_GAIN) fitted.push([key, best]);
    set(key, undefined);
  }
  for (const [key, threshold] of fitted) set(key, round(threshold));
}

/** For each member or type the threshold with the best F1 over the documents. */
function fitMembers(spec: RowSpec, documents: readonly Judged[], thresholds: Record<string, number>): void {
  for (const member of spec.values) {
    const scored = documents.map(({ candidates, members }) => ({
      p: Math.max(
        0,
        ...candidates
          .filter(
            ({ row, value, denied, scope }) =>
              row === spec.id &&
              value === member &&
              !denied &&
              (spec.id === 'regions' || scope.audiences.length === 0),
          )
          .map(({ probability }) => probability),
      ),
      y: members.get(spec.id)?.has(member) ?? false,
    }));
    const f1 = grid(0.15, 0.9, 0.05).map((threshold) => {
      const hits = scored.filter(({ p, y }) => y && p >= threshold).length;
      const wrong = scored.filter(({ p, y }) => y !== p >= threshold).length;
      return [threshold, (2 * hits) / (2 * hits + wrong || 1) - Math.abs(threshold - 0.45) * 0.02] as const;
    });
    thresholds[`${spec.id}=${member}`] = f1.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  }
}
