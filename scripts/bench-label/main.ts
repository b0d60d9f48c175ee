/**
 * `npm run bench:label`: milliseconds for the whole label of a policy of 10,000 words in Chromium, cold and warm, on
 * one thread. The policy is made of our own sentences, or of the corpus's policies put together where it is there.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { CORPORA, hasCorpora } from '../evaluate-labels/corpus';
import { bundle } from '../in-chromium/bundle';
import { isolatedWorld, launchChromium, openSaved } from '../in-chromium/isolated-world';
import { openPolicy } from '../policy/open-policy';

const WORDS = 10_000;
/** Policies put together: four places of the alphabet, so that none rules the figure. */
const FILES_APART = 45;

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** Blocks of real policies, one policy after the other, up to 10,000 words. */
async function longPolicy(): Promise<PolicyText> {
  const folder = join(CORPORA, 'texts/policy');
  const names = readdirSync(folder).filter((_, index) => index % FILES_APART === 3);
  const policy: PolicyText = { title: 'Example', url: null, language: 'en', blocks: [], omitted: [] };
  let words = 0;
  for (const name of names) {
    const opened = await openPolicy(join(folder, name));
    if (!opened.ok) continue;
    for (const block of opened.policy.blocks) {
      if (words >= WORDS) return policy;
      words += wordsIn(block.text);
      policy.blocks.push(block);
    }
  }
  return policy;
}

if (!hasCorpora()) {
  console.error('The corpora are not here (POLICY_CORPORA): nothing to time.');
  process.exit(1);
}
const policy = await longPolicy();
const words = policy.blocks.reduce((sum, { text }) => sum + wordsIn(text), 0);
const weights = ['categories', 'states'].map((name) =>
  readFileSync(`public/models/${name}.bin`).toString('base64'),
);
const script = await bundle('scripts/bench-label/page.ts', 'bench');
const browser = await launchChromium();
const page = await browser.newPage();
await openSaved(page, 'https://bench.test/', '<!doctype html><title>bench</title>');
const world = await isolatedWorld(page, script);
const { cold, warm, parts } = await world.evaluate<{
  cold: number;
  warm: number[];
  parts: Record<string, number>;
}>(`bench.timeLabel(${JSON.stringify(policy)}, ${weights.map((bytes) => JSON.stringify(bytes)).join(', ')})`);
await browser.close();
console.log(`${words} words, ${policy.blocks.length} blocks`);
console.log(
  `label: cold ${cold.toFixed(0)} ms, warm median ${(warm[Math.floor(warm.length / 2)] ?? 0).toFixed(0)} ms, best ${(warm[0] ?? 0).toFixed(0)} ms`,
);
for (const [part, time] of Object.entries(parts)) console.log(`    ${part}: ${time.toFixed(0)} ms`);
