/**
 * `npm run evaluate:reader [-- --only NAME] [-- --show NAME]`: the reader's text of real pages against what people
 * recorded, by 4-word shingles: means, by kind of page, and the ten worst with what was missed and what was too much.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from '../../lib/page/reader/limits';
import { walkPage } from '../../lib/page/reader/walk-page';
import { nodeLayout } from '../node-dom/node-layout';
import { openPolicy } from '../policy/open-policy';
import { compareTexts, strippedMarkdown, wordsOf } from './shingles';

const CORPORA = process.env.POLICY_CORPORA ?? '../shared/corpora';
const FOLDER = join(CORPORA, 'pages/policy');
const WORST = 10;
/** Of some pages the record is of another version, or was drawn by scripts: those can't tell how good a reader is. */
const REACHABLE = 0.8;
const EXCERPT_WORDS = 30;

interface Result {
  name: string;
  kind: string;
  precision: number;
  recall: number;
  /** Recall of all the text there is in the page: what no choice of content could exceed. */
  reach: number;
  found: string;
  wanted: string;
}

const goldOf = (stem: string): string => {
  const text = join(FOLDER, `${stem}.gold.txt`);
  return existsSync(text)
    ? readFileSync(text, 'utf8')
    : strippedMarkdown(readFileSync(join(FOLDER, `${stem}.gold.md`), 'utf8'));
};

const allTextOf = (document: Document): string =>
  walkPage(document, { layout: nodeLayout, limits: LIMITS, takeHidden: true })
    .blocks.map(({ text }) => text)
    .join('\n');

const evaluate = async (stem: string): Promise<Result> => {
  const opened = await openPolicy(join(FOLDER, `${stem}.html`));
  const found = opened.ok ? opened.policy.blocks.map(({ text }) => text).join('\n') : '';
  const wanted = goldOf(stem);
  const kind = stem.split('-')[0] ?? '';
  const all = opened.ok ? allTextOf(opened.document) : '';
  return {
    name: stem,
    kind,
    ...compareTexts(found, wanted),
    reach: compareTexts(all, wanted).recall,
    found,
    wanted,
  };
};

const mean = (values: number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);

const report = (title: string, results: Result[]): void =>
  console.log(
    `${title.padEnd(12)} ${String(results.length).padStart(4)} pages   precision ${percent(mean(results.map((r) => r.precision)))}   recall ${percent(mean(results.map((r) => r.recall)))}   (all text: ${percent(mean(results.map((r) => r.reach)))})`,
  );

/** The longest stretches of one text that the other has not. */
const onlyIn = (text: string, other: string): string[] => {
  const words = wordsOf(text);
  const known = new Set<string>();
  const others = wordsOf(other);
  for (let i = 0; i + 4 <= others.length; i++) known.add(others.slice(i, i + 4).join(' '));
  const stretches: string[][] = [];
  let current: string[] = [];
  for (let i = 0; i + 4 <= words.length; i++) {
    if (!known.has(words.slice(i, i + 4).join(' '))) current.push(words[i] ?? '');
    else if (current.length > 0) {
      stretches.push(current);
      current = [];
    }
  }
  if (current.length > 0) stretches.push(current);
  return stretches
    .sort((a, b) => b.length - a.length)
    .slice(0, 4)
    .map((stretch) => `(${stretch.length}) ${stretch.slice(0, EXCERPT_WORDS).join(' ')}`);
};

const explain = ({ name, precision, recall, found, wanted }: Result): void => {
  console.log(`\n${name}  precision ${percent(precision)}  recall ${percent(recall)}`);
  for (const stretch of onlyIn(wanted, found)) console.log(`   missed   ${stretch}`);
  for (const stretch of onlyIn(found, wanted)) console.log(`   too much ${stretch}`);
};

if (!existsSync(FOLDER)) {
  console.log(`skipped: no pages in ${FOLDER}`);
} else {
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const worst = process.argv.includes('--worst')
    ? Number(process.argv[process.argv.indexOf('--worst') + 1])
    : WORST;
  const stems = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length))
    .filter((stem) => ['txt', 'md'].some((end) => existsSync(join(FOLDER, `${stem}.gold.${end}`))))
    .filter((stem) => !only || stem.includes(only));
  const results: Result[] = [];
  for (const stem of stems) results.push(await evaluate(stem));
  report('all', results);
  const within = results.filter(({ reach }) => reach >= REACHABLE);
  report('can be had', within);
  for (const kind of new Set(within.map((result) => result.kind)))
    report(
      kind,
      within.filter((result) => result.kind === kind),
    );
  results.splice(0, results.length, ...within);
  console.log(`\nThe ${worst} worst:`);
  results.sort((a, b) => Math.min(a.precision, a.recall) - Math.min(b.precision, b.recall));
  for (const result of results.slice(0, worst)) explain(result);
}
