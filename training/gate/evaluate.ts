/** `npm run evaluate:gate`: precision and recall by kind of document, out of fold, and what went wrong. */
import { POLICY_THRESHOLD } from '../../lib/page/gate/decide';
import { hasCorpora, readCorpus, type Sample } from './corpus';
import { outOfFold } from './out-of-fold';

/** Mistakes and narrow escapes listed. */
const LISTED = 40;

if (!hasCorpora()) {
  console.error('No corpora: set POLICY_CORPORA.');
  process.exit(1);
}

const judged = outOfFold(readCorpus());
const kindOf = ({ form, kind, learnable }: Sample): string =>
  `${form} ${kind}${learnable ? '' : ' (OPP-115, never learned from)'}`;
const kinds = new Map<string, typeof judged>();
for (const one of judged) kinds.set(kindOf(one.sample), [...(kinds.get(kindOf(one.sample)) ?? []), one]);

console.log('kind of document | documents | taken for policies');
for (const [kind, of] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
  console.log(`${kind} | ${of.length} | ${of.filter(({ verdict }) => verdict.policy).length}`);
}
for (const form of ['page', 'text']) {
  const of = judged.filter(({ sample }) => sample.form === form);
  const right = of.filter(({ sample, verdict }) => sample.policy && verdict.policy).length;
  const alarms = of.filter(({ sample, verdict }) => !sample.policy && verdict.policy).length;
  const policies = of.filter(({ sample }) => sample.policy).length;
  console.log(
    `${form}s: ${policies} policies, recall ${((100 * right) / policies).toFixed(1)} %, ` +
      `precision ${((100 * right) / (right + alarms)).toFixed(1)} %, ${alarms} false alarms of ${of.length - policies}`,
  );
}

const describe = ({ sample, verdict }: (typeof judged)[number]): string => {
  const { title, heading, path, embedded } = sample.names;
  return (
    `${verdict.score.toFixed(3)} ${verdict.reason} ${verdict.language} ${sample.text.length} ` +
    `title=${title} heading=${heading} path=${path}${embedded ? ' embedded' : ''} ${sample.file}`
  );
};
const least = judged.filter(({ sample }) => sample.policy).sort((a, b) => a.verdict.score - b.verdict.score);
console.log(`\nPolicies with the lowest scores (threshold ${POLICY_THRESHOLD})`);
for (const one of least.slice(0, LISTED)) console.log(describe(one));
const most = judged.filter(({ sample }) => !sample.policy).sort((a, b) => b.verdict.score - a.verdict.score);
console.log('\nOther documents with the highest scores');
for (const one of most.slice(0, LISTED)) console.log(describe(one));
