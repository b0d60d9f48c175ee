/**
 * `npm run bench:history [-- --policies N --words N]`: the history at size, in the built extension in Chromium:
 * policies with three versions each are made and recorded, then opening, searching, comparing and the difference of
 * two long versions are timed. Needs a build (`npm run build:chrome`).
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launch } from '../../test/e2e/harness';

const { values } = parseArgs({
  options: {
    policies: { type: 'string', default: '1000' },
    versions: { type: 'string', default: '3' },
    words: { type: 'string', default: '4000' },
  },
});
const [policies, versions, words] = [Number(values.policies), Number(values.versions), Number(values.words)];
/** Policies recorded in one call: a page that works longer without answering is taken for hung. */
const AT_ONCE = 50;

const built = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'bench' },
  },
});
const [output] = Array.isArray(built) ? built : [built];
const code = output && 'output' in output ? output.output[0].code : '';

const extension = await launch();
try {
  const page = await extension.open('welcome.html');
  await page.evaluate(code);
  const started = performance.now();
  for (let from = 0; from < policies; from += AT_ONCE) {
    const to = Math.min(policies, from + AT_ONCE);
    await page.evaluate(`benchHistory.fill(${from}, ${to}, ${versions}, ${words})`);
  }
  const filled = (performance.now() - started) / (policies * versions);
  const found = (await page.evaluate('benchHistory.measure()')) as Record<
    string,
    { ms: number; found: number }
  > &
    Record<string, number> & { usage: { bytes: number; versions: number }; diffCounts: object };

  const opened = await extension.context.newPage();
  const opening = performance.now();
  await opened.goto(`chrome-extension://${extension.id}/policies.html`, { waitUntil: 'commit' });
  await opened
    .getByText('site0.example')
    .or(opened.getByText(`site${policies - 1}.example`))
    .first()
    .waitFor();
  const shown = performance.now() - opening;

  const line = (what: string, ms: number, more = ''): void =>
    console.log(`${what.padEnd(52)} ${ms.toFixed(0).padStart(6)} ms  ${more}`);
  console.log(`${policies} policies × ${versions} versions of ${words} words`);
  line('a version recorded (hash, compress, write)', filled);
  line('policies page opened, until its list is shown', shown);
  line('list of all policies read', found.list ?? 0);
  for (const [what, key] of [
    ['search, a rare phrase, all hits', 'rare'],
    ['search, a word of no policy', 'none'],
    ['search, a phrase of every policy, first 50 hits', 'common'],
    ['search, a phrase of every policy, all hits', 'commonAll'],
  ] as const) {
    const search = found[key];
    if (search) line(what, search.ms, `${search.found} policies`);
  }
  line('five policies opened, compared, with standings', found.compareFive ?? 0);
  line('difference of two 10,000-word versions', found.diff ?? 0, JSON.stringify(found.diffCounts));
  line('difference of two unlike 10,000-word texts', found.diffRewritten ?? 0);
  line('two stored versions opened and laid side by side', found.openAndDiff ?? 0);
  const { bytes, versions: kept } = found.usage;
  console.log(
    `${(bytes / kept / 1024).toFixed(1)} KB on disk for each of ${kept} versions, ${(bytes / 2 ** 20).toFixed(0)} MB in all`,
  );
} finally {
  await extension.close();
}
