/** `npm run train:gate`: learns the gate's model of English text and writes lib/page/gate/text-weights.ts. */
import { writeFileSync } from 'node:fs';
import { hasCorpora, readCorpus } from './corpus';
import { groupsOf } from './groups';
import { trainTextModel } from './text-model-training';
import { weightsFile } from './weights-file';

if (!hasCorpora()) {
  console.error('No corpora: set POLICY_CORPORA.');
  process.exit(1);
}
const samples = readCorpus('learnable');
const model = trainTextModel(samples, groupsOf(samples));
writeFileSync(new URL('../../lib/page/gate/text-weights.ts', import.meta.url), weightsFile(model));
console.log(`${model.weights.size} terms`);
