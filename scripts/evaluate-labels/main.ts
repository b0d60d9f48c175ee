/**
 * `npm run evaluate:labels [-- --fit | --rules ROW | --misses ROW,… | --seeds]`: how right the label is on policies
 * that the models have not seen. Needs `npm run train:folds` once, and the corpora.
 */
import { hasCorpora } from './corpus';

const [command = '--documents', argument = ''] = process.argv.slice(2);

if (!hasCorpora()) {
  console.error('The corpora are not here (POLICY_CORPORA): nothing to measure with.');
  process.exitCode = 1;
} else if (command === '--fit') await (await import('./fit')).fit();
else if (command === '--rules') (await import('./report-rules')).reportRules(argument);
else if (command === '--seeds') await (await import('./report-seeds')).reportSeeds();
else await (await import('./report-documents')).reportDocuments(command === '--misses' ? argument : null);
