import { decideRow } from '../../lib/engine/label/decide';
import { DECISIONS } from '../../lib/engine/label/decisions';
import { ROWS, type RowSpec } from '../../lib/engine/label/rows';
import { THRESHOLDS } from '../../lib/engine/label/thresholds';
import type { PseudoDocument } from './pseudo-documents';

const round = (x: number): number => Math.round(x * 100) / 100;
const grid = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1.001) }, (_, index) => round(from + index * step));

/**
 * Chooses `THRESHOLDS` on documents made of labelled passages: for each row the one that decides most of them rightly
 * (smoothed over its neighbours, ties towards the middle), then for single values where that gains a document or more.
 * Changes THRESHOLDS in place and gives it back.
 */
export function fitThresholds(documents: readonly PseudoDocument[]): Record<string, number> {
  const thresholds = THRESHOLDS as Record<string, number>;
  for (const key of Object.keys(thresholds)) delete thresholds[key];
  for (const spec of ROWS as readonly RowSpec[])
    if (spec.kind === 'single') fitRow(spec, documents, thresholds);
    else fitMembers(spec, documents, thresholds);
  const singles = new Set(
    (ROWS as readonly RowSpec[]).filter(({ kind }) => kind === 'single').map(({ id }) => id),
  );
  for (const key of Object.keys(thresholds))
    if (singles.has(key.split('=')[0] ?? ''))
      thresholds[key] = round((thresholds[key] ?? 0) * WHOLE_DOCUMENT);
  return thresholds;
}

/**
 * Passages lifted out of a policy leave out much of what it says, so that silence is likelier there: on whole labelled
 * documents every factor from 0.5 to 0.8 decides 90.3–91.0 % of the rows, 1 decides 89.5 %.
 */
const WHOLE_DOCUMENT = 0.75;

function fitRow(
  spec: RowSpec,
  documents: readonly PseudoDocument[],
  thresholds: Record<string, number>,
): void {
  const row = spec.id;
  const rightAt = (key: string, threshold: number): number => {
    thresholds[key] = threshold;
    return documents.filter(({ candidates, accepted }) =>
      accepted.get(row as never)?.has(decideRow(spec, candidates).value as string),
    ).length;
  };
  const steps = grid(0.15, 0.9, 0.05);
  const right = steps.map((threshold) => rightAt(row, threshold));
  const smooth = right.map(
    (count, index) => (count + (right[index - 1] ?? count) + (right[index + 1] ?? count)) / 3,
  );
  const middled = smooth.map((count, index) => count - Math.abs((steps[index] ?? 0) - 0.45));
  thresholds[row] = steps[middled.indexOf(Math.max(...middled))] ?? 0.5;
  for (const value of DECISIONS[row as keyof typeof DECISIONS]?.order ?? []) {
    const key = `${row}=${value}`;
    delete thresholds[key];
    const base = rightAt(row, thresholds[row]);
    const gains = grid(0.2, 0.9, 0.1).map((threshold) => [threshold, rightAt(key, threshold)] as const);
    const [best, count] = gains.reduce((a, b) => (b[1] > a[1] ? b : a));
    if (count >= base + LEAST_GAIN) thresholds[key] = best;
    else delete thresholds[key];
  }
}

/** Documents that a value's own threshold must gain: one alone is chance. */
const LEAST_GAIN = 2;

/** For each member or type the threshold with the best F1 over the documents. */
function fitMembers(
  spec: RowSpec,
  documents: readonly PseudoDocument[],
  thresholds: Record<string, number>,
): void {
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
