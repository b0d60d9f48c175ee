/** `npm run train`: the shipped weights, from the passages of 2026 alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modernExamples } from './corpora';
import { CATEGORY_TRAINING, learnableStates, stateTraining } from './settings';
import { prepare, trainModel } from './train-model';

const examples = modernExamples();
const prepared = prepare(examples);
const all = examples.map((_, at) => at);
mkdirSync('public/models', { recursive: true });
const only = process.argv[2];
for (const [name, options] of [
  ['categories', CATEGORY_TRAINING],
  ['states', stateTraining(learnableStates(examples))],
] as const) {
  if (only !== undefined && only !== name) continue;
  const start = Date.now();
  const bytes = trainModel(prepared, all, options);
  writeFileSync(`public/models/${name}.bin`, bytes);
  console.log(
    `${name}.bin: ${options.heads.outputs.length} outputs, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped, ${Math.round((Date.now() - start) / 1000)} s`,
  );
}
