/**
 * `npm run parity [-- --only NAME] [-- --show N] [-- --labels]`: the same saved pages through the command line's DOM and through
 * Chromium; how many block texts (and, asked for, labels) are
 * the same, and what differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffArrays } from 'diff';
import type { Models } from '../../lib/engine/label/models';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { bundle } from '../in-chromium/bundle';
import { isolatedWorld, launchChromium, openSaved } from '../in-chromium/isolated-world';
import { decodeText } from '../policy/decode-text';
import { loadModels } from '../policy/load-models';
import { openPolicy } from '../policy/open-policy';

const CORPORA = process.env.POLICY_CORPORA ?? '../shared/corpora';
const FOLDER = join(CORPORA, 'pages/policy');
const SHOWN = 12;
/** Address of pages that tell none. */
const NOWHERE = 'https://saved-page.test/';

interface Comparison {
  name: string;
  same: number;
  total: number;
  differences: string[];
  /** Rows whose values differ; null where labels were not asked for. */
  rows: string[] | null;
}

/** The rows that two readings of a page are labelled differently in. */
const rowsApart = async (a: PolicyText, b: PolicyText): Promise<string[]> => {
  const { labelPolicy } = await import('../../lib/engine/label/label-policy');
  models ??= await loadModels();
  const valuesOf = (policy: PolicyText): Map<string, string> =>
    new Map(labelPolicy(policy, models as Models).rows.map(({ row, value }) => [row, JSON.stringify(value)]));
  const known = valuesOf(a);
  return [...valuesOf(b)].filter(([row, value]) => known.get(row) !== value).map(([row]) => row);
};

let models: Models | null = null;

const keyOf = ({ kind, text }: { kind: string; text: string }): string => `${kind}\t${text}`;

const compare = (name: string, node: PolicyText | null, chromium: PolicyText): Comparison => {
  const a = (node?.blocks ?? []).map(({ text }) => text);
  const b = chromium.blocks.map(({ text }) => text);
  const differences: string[] = [];
  let same = 0;
  for (const part of diffArrays(a, b)) {
    if (!part.added && !part.removed) same += part.value.length;
    else
      differences.push(
        ...part.value
          .slice(0, 3)
          .map((text) => `${part.added ? 'chromium' : 'node    '} ${text.slice(0, 110)}`),
      );
  }
  return { name, same, total: Math.max(a.length, b.length), differences, rows: null };
};

const argument = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

if (!existsSync(FOLDER)) {
  console.log(`skipped: no pages in ${FOLDER}`);
} else {
  const only = argument('--only');
  const labels = process.argv.includes('--labels');
  const shown = Number(argument('--show') ?? SHOWN);
  const script = await bundle('scripts/in-chromium/page-reading.ts', 'reading');
  const browser = await launchChromium();
  const page = await browser.newPage();
  const results: Comparison[] = [];
  const kinds = { same: 0, total: 0 };
  for (const file of readdirSync(FOLDER).filter(
    (name) => name.endsWith('.html') && (!only || name.includes(only)),
  )) {
    const path = join(FOLDER, file);
    const opened = await openPolicy(path);
    const node = opened.ok ? opened.policy : null;
    try {
      await openSaved(page, node?.url ?? NOWHERE, decodeText(readFileSync(path)) ?? '');
      const world = await isolatedWorld(page, script);
      const policy = await world.evaluate<PolicyText>(
        `reading.readPolicy(document, { url: ${JSON.stringify(node?.url ?? '')}, layout: reading.browserLayout() }).policy`,
      );
      const result = compare(file, node, policy);
      if (labels && node) result.rows = await rowsApart(node, policy);
      results.push(result);
      const known = new Set(policy.blocks.map(keyOf));
      kinds.total += node?.blocks.length ?? 0;
      kinds.same += node?.blocks.filter((block) => known.has(keyOf(block))).length ?? 0;
    } catch (error) {
      results.push({
        name: file,
        same: 0,
        total: node?.blocks.length ?? 1,
        differences: [String(error).slice(0, 200)],
        rows: null,
      });
    }
  }
  await browser.close();
  const share = (result: Comparison): number => result.same / Math.max(1, result.total);
  results.sort((a, b) => share(a) - share(b));
  for (const result of results.filter((each) => share(each) < 1).slice(0, shown)) {
    console.log(`\n${result.name}  ${(100 * share(result)).toFixed(1)} % of ${result.total}`);
    for (const line of result.differences.slice(0, 8)) console.log(`   ${line}`);
  }
  const same = results.reduce((sum, result) => sum + result.same, 0);
  const total = results.reduce((sum, result) => sum + result.total, 0);
  const mean = results.reduce((sum, result) => sum + share(result), 0) / results.length;
  console.log(
    `\n${results.length} pages, ${results.filter((each) => share(each) === 1).length} all the same; block texts the same: ${((100 * same) / total).toFixed(2)} % of ${total}, mean over pages ${(100 * mean).toFixed(2)} %; kind and text: ${((100 * kinds.same) / kinds.total).toFixed(2)} %`,
  );
  if (labels) {
    const labelled = results.flatMap(({ name, rows }) => (rows ? [{ name, rows }] : []));
    for (const { name, rows } of labelled.filter(({ rows }) => rows.length > 0))
      console.log(`label differs: ${name}: ${rows.join(' ')}`);
    console.log(
      `${labelled.filter(({ rows }) => rows.length === 0).length} of ${labelled.length} pages have the same label`,
    );
  }
}
