/**
 * `npm run check:versions [-- --pages N --seed N --verbose]`: what a re-read of a policy makes of the history. 60 visible policy pages are read, then
 * read again with everything around the policy changed (no version may come of it), then with one sentence changed
 * as well (one version each, and the difference shows just that sentence). At last a cell, an item, a partner's name
 * or an answer of few words is changed at the policy's end, where the frame begins (a version each).
 */
import 'fake-indexeddb/auto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareTexts, saysTheSame, type TextChange } from '../../lib/engine/compare/texts';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { readPolicy } from '../../lib/page/reader/read-policy';
import { openDatabase } from '../../lib/platform/history/database';
import { findSame } from '../../lib/platform/history/find-known';
import { hashOf } from '../../lib/platform/history/hash';
import { type Recorded, record } from '../../lib/platform/history/record';
import { nodeLayout } from '../node-dom/node-layout';
import { openDocument } from '../policy/open-policy';
import { unlabelled } from '../unlabelled';
import { changedEnds } from './change-end';
import { changeSentence, type SentenceChange } from './change-sentence';
import { addFrameNoise, randomFrom } from './frame-noise';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '60' },
    seed: { type: 'string', default: '0' },
    verbose: { type: 'boolean', default: false },
  },
});
const [PAGES, SEED, verbose] = [Number(values.pages), Number(values.seed), values.verbose];
const CORPORA = process.env.POLICY_CORPORA ?? '../shared/corpora';
/** A page below this has no policy to speak of. */
const LEAST_CHARACTERS = 2_000;

const folder = join(CORPORA, 'pages/policy');
const files = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
const database = await openDatabase('check-versions');

const read = async (file: string, change: (document: Document) => void): Promise<PolicyText | null> => {
  const opened = await openDocument(join(folder, file), { url: `https://${file.length}.example/${file}` });
  if (!opened.ok) return null;
  change(opened.document);
  return readPolicy(opened.document, { url: opened.url, layout: nodeLayout }).policy;
};
const keep = async (file: string, policy: PolicyText, now: number): Promise<Recorded> => {
  const url = `https://${file.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.example/privacy`;
  const hash = await hashOf(policy);
  const known = await findSame(database, url, policy, hash, async (a, b) => saysTheSame(a, b));
  return record(database, {
    url,
    title: file,
    policy,
    label: unlabelled(policy),
    hash,
    now,
    versionsToKeep: 10,
    sameAs: known?.version?.id ?? null,
    replaces: null,
  });
};
const saysJust = (change: SentenceChange, changes: TextChange[]): boolean => {
  const told = changes.filter(({ kind }) => kind !== 'same');
  const [only] = told;
  if (told.length !== 1 || !only) return false;
  if (change.kind === 'removal') return only.kind === 'gone' && only.before.text === change.before;
  if (change.kind === 'addition') return only.kind === 'come' && only.after.text === change.after;
  return only.kind === 'changed' && only.before.text === change.before && only.after.text === change.after;
};

let [tried, falseVersions, sentenceChanges, madeVersions, justThat] = [0, 0, 0, 0, 0];
let [endChanges, toldEnds] = [0, 0];
for (const [index, file] of files.entries()) {
  if (tried === PAGES) break;
  const first = await read(file, () => undefined);
  // The extension reads English policies only.
  if (!first || !/^(en|und)/.test(first.language)) continue;
  if (first.blocks.reduce((sum, { text }) => sum + text.length, 0) < LEAST_CHARACTERS) continue;
  let change: SentenceChange | null = null;
  const altered = await read(file, (document) => {
    const random = randomFrom(SEED + 1_000 + index);
    change = changeSentence(document, first, random);
    addFrameNoise(document, random);
  });
  const noisy = await read(file, (document) => addFrameNoise(document, randomFrom(SEED + index)));
  if (!noisy || !altered || !change) continue;
  tried++;
  await keep(file, first, 1_000);
  const again = await keep(file, noisy, 2_000);
  if (again.fresh) {
    falseVersions++;
    if (verbose) show(file, 'false version', compareTexts(first, noisy).changes);
  }
  sentenceChanges++;
  const version = await keep(file, altered, 3_000);
  if (version.fresh) madeVersions++;
  const { changes } = compareTexts(noisy, altered);
  if (saysJust(change, changes)) justThat++;
  else if (verbose) show(file, `not just ${JSON.stringify(change)}`, changes);
  for (const { kind, before, after } of changedEnds(first, noisy)) {
    endChanges++;
    if (!saysTheSame(before, after)) toldEnds++;
    else if (verbose) show(file, `a changed ${kind} at the end was missed`, []);
  }
}

console.log(`${tried} pages read again with frame noise: ${falseVersions} false versions`);
console.log(`${sentenceChanges} pages with one sentence changed: ${madeVersions} versions`);
console.log(`differences that show just that sentence: ${justThat} of ${sentenceChanges}`);
console.log(`cells, items, partners and answers changed at the end: ${toldEnds} of ${endChanges} told`);
if (toldEnds < endChanges) process.exitCode = 1;
if (tried < PAGES || falseVersions > 0 || madeVersions < sentenceChanges || justThat < sentenceChanges) {
  process.exitCode = 1;
}

function show(file: string, what: string, changes: TextChange[]): void {
  console.error(`${file}: ${what}`);
  for (const change of changes) {
    if (change.kind !== 'same') console.error('   ', JSON.stringify(change).slice(0, 300));
  }
}
