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

/** Kinds of documents that are mistaken for policies in the same way. */
const FAMILIES: [RegExp, string][] = [
  [/privacy-policy/, 'privacy policies'],
  [/trackers|user-consent|near-miss: (cookies|consent)/, 'cookies and consent'],
  [/data-(processor|controller)|processing/, 'data processing agreements'],
  [/^article$/, 'articles of all sorts'],
  [/near-miss: (news|article|announcement|job)/, 'articles about privacy'],
  [/near-miss: (hub|help|search|login|form|product)/, 'hubs, help, search, log-in, choices, products'],
  [/terms|conditions|agreement/, 'terms'],
  [/./, 'guidelines, imprints and other policies'],
];
const familyOf = ({ form, kind, learnable }: Sample): string =>
  `${form}s: ${FAMILIES.find(([pattern]) => pattern.test(kind))?.[1]}${learnable ? '' : ' (OPP-115, only checked)'}`;

const judged = outOfFold(readCorpus());
const families = new Map<string, typeof judged>();
for (const one of judged) {
  families.set(familyOf(one.sample), [...(families.get(familyOf(one.sample)) ?? []), one]);
}
console.log(
  '| documents | of them | taken for policies | scores: lowest, median, highest |\n|---|---|---|---|',
);
for (const [family, of] of [...families].sort()) {
  const scores = of.map(({ verdict }) => verdict.score).sort((a, b) => a - b);
  const at = (share: number): string => (scores[Math.floor(share * (scores.length - 1))] ?? 0).toFixed(2);
  const taken = of.filter(({ verdict }) => verdict.policy).length;
  console.log(`| ${family} | ${of.length} | ${taken} | ${at(0)}, ${at(0.5)}, ${at(1)} |`);
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
