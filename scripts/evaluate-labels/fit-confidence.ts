import { oddsOf } from '../../lib/engine/label/confidence';
import type { Calibration } from '../../lib/engine/label/confidence-data';
import type { Verdict } from '../../lib/engine/label/decide';

/** One decided row and whether it was right. */
export interface Sample {
  row: string;
  verdict: Verdict;
  right: boolean;
  /** What it counts: rows of labelled documents more than rows of documents made of passages. */
  weight: number;
}

const ROUNDS = 400;
/** Pull of a row's own offset towards none, in cases: a row has 27 documents. */
const ROW_RIDGE = 12;

/** Fits `Calibration` by logistic regression, rows drawn towards each other. */
export function fitConfidence(samples: readonly Sample[]): Calibration {
  const rows = [...new Set(samples.map(({ row }) => row))].sort();
  const names = ['bias', 'found', 'absent', 'absence', ...rows];
  const ridge: number[] = names.map((_, index) => (index < 4 ? 0.5 : ROW_RIDGE));
  const theta: number[] = names.map(() => 0);
  const inputs = samples.map(({ row, verdict, right, weight }) => {
    const absent = verdict.value === 'not-found';
    const x = oddsOf(verdict);
    const features: [number, number][] = absent
      ? [
          [0, 1],
          [2, x],
          [3, 1],
        ]
      : [
          [0, 1],
          [1, x],
        ];
    return {
      features: [...features, [4 + rows.indexOf(row), 1] as [number, number]],
      y: right ? 1 : 0,
      weight,
    };
  });
  for (let step = 0; step < ROUNDS; step++) {
    const gradient = theta.map((value, index) => (ridge[index] ?? 0) * value);
    const curve = theta.map((_, index) => ridge[index] ?? 0);
    for (const { features, y, weight } of inputs) {
      const z = features.reduce((sum, [index, x]) => sum + (theta[index] ?? 0) * x, 0);
      const p = 1 / (1 + Math.exp(-z));
      for (const [index, x] of features) {
        gradient[index] = (gradient[index] ?? 0) + weight * (p - y) * x;
        curve[index] = (curve[index] ?? 0) + weight * p * (1 - p) * x * x;
      }
    }
    for (let index = 0; index < theta.length; index++)
      theta[index] = (theta[index] ?? 0) - (0.3 * (gradient[index] ?? 0)) / (curve[index] || 1);
  }
  const at = (index: number): number => Math.round((theta[index] ?? 0) * 100) / 100;
  return {
    bias: at(0),
    found: at(1),
    absent: at(2),
    absence: at(3),
    rows: Object.fromEntries(rows.map((row, index) => [row, at(4 + index)])),
  };
}

/** Expected calibration error over ten bins of confidence, and each bin's mean confidence, share right and size. */
export function calibrationError(pairs: readonly { confidence: number; right: boolean }[]) {
  const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, size: 0 }));
  for (const { confidence, right } of pairs) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (!bin) continue;
    bin.sum += confidence;
    bin.right += right ? 1 : 0;
    bin.size += 1;
  }
  const error = bins.reduce(
    (sum, { sum: confidence, right, size }) => sum + (size ? Math.abs(confidence - right) : 0),
    0,
  );
  return { error: error / Math.max(1, pairs.length), bins };
}
