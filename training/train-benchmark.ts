/**
 * `npm run train:benchmark`: the same architecture on both corpora, for the published split of OPP-115, into
 * `training/benchmark/` (never shipped, never committed). It learns from the published training and validation parts;
 * with `--train-only` from the training part alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { joined, modernExamples, OPP115, opp115Examples } from './corpora';
import { BENCHMARK_TRAINING } from './settings';
import { prepare, trainModel } from './train-model';

const FOLDER = 'training/benchmark';
const trainOnly = process.argv.includes('--train-only');
const examples = joined(modernExamples(), opp115Examples()).map((example) =>
  trainOnly && example.domain === OPP115 && example.split !== 'train'
    ? { ...example, labels: null }
    : example,
);
const bytes = trainModel(
  prepare(examples),
  examples.map((_, at) => at),
  BENCHMARK_TRAINING,
);
mkdirSync(FOLDER, { recursive: true });
const path = `${FOLDER}/${trainOnly ? 'categories-train-only' : 'categories'}.bin`;
writeFileSync(path, bytes);
console.log(`${path}: ${bytes.length} bytes`);
