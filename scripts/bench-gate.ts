/**
 * `npm run bench:gate [--pages N]`: what the always-on content script costs a page that is no policy.
 * Size: gzipped, of the built script (after `npm run build:chrome`). Time: main-thread milliseconds in Chromium from
 * compiling the gate to its last look within WATCHED_MS, on the visible pages that are no policies, served from disk
 * with everything else refused; median and 95th percentile.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = join(resolve(ROOT, process.env.POLICY_CORPORA ?? '../shared/corpora'), 'pages/other');
const BUILT = join(ROOT, process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3/gate.js');
/** Long enough for the first five of the watch's looks. */
const WATCHED_MS = 3500;
/** Longest wait for a page of 2015 whose scripts look for servers that are refused. */
const LOAD_MS = 8000;

/** The gate with a window whose timers are timed: every look runs from a timer. */
const ENTRY = `
import { watchPage } from './lib/page/gate/watch-page';
import { browserLayout } from './lib/page/browser-layout';
const timers = (page, spent) => ({
  document: page.document,
  get location() { return page.location; },
  get navigation() { return page.navigation; },
  addEventListener: page.addEventListener.bind(page),
  clearTimeout: page.clearTimeout.bind(page),
  setTimeout: (then, wait) => page.setTimeout(() => { const t = performance.now(); then(); spent(performance.now() - t); }, wait),
});
globalThis.benchGate = (report) => {
  const started = performance.now();
  watchPage(timers(window, report.spent), { layout: browserLayout(), onVerdict: report.verdict });
  report.spent(performance.now() - started);
};`;

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

interface Measured {
  spent: number[];
  policy: boolean;
}

interface Cost {
  page: string;
  ms: number;
  first: number;
  looks: number;
  policy: boolean;
}

const quantile = (numbers: number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))] ??
  Number.NaN;

/** What runs in the page, as text: it gives milliseconds of compiling, of starting, and of each look. */
const inPage = (script: string): string => `(async () => {
  const result = { spent: [], policy: false };
  const started = performance.now();
  new Function(${JSON.stringify(script)})();
  result.spent.push(performance.now() - started);
  benchGate({ spent: (ms) => result.spent.push(ms), verdict: (verdict) => { result.policy = verdict.policy; } });
  await new Promise((done) => setTimeout(done, ${WATCHED_MS}));
  return result;
})()`;

const measure = async (): Promise<Cost[]> => {
  const script = await bundle();
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const wanted = Number(process.argv[process.argv.indexOf('--pages') + 1]) || Number.POSITIVE_INFINITY;
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, Math.floor(names.length / Math.min(wanted, names.length)));
  const costs: Cost[] = [];
  for (const name of names.filter((_, at) => at % step === 0)) {
    const page = await browser.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === 'http://page.test/read'
        ? route.fulfill({ body: readFileSync(join(PAGES, name)), contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto('http://page.test/read', { waitUntil: 'load', timeout: LOAD_MS }).catch(() => undefined);
    const measured = await page.evaluate<Measured>(inPage(script)).catch(() => null);
    if (measured) {
      const { spent, policy } = measured;
      const [compiling = 0, starting = 0, ...looks] = spent;
      const first = compiling + starting + (looks[0] ?? 0);
      costs.push({ page: name, ms: spent.reduce((a, b) => a + b, 0), first, looks: looks.length, policy });
    } else console.error(`not measured: ${name}`);
    await page.close();
  }
  await browser.close();
  return costs;
};

if (existsSync(BUILT))
  console.log(`content script, gzipped: ${gzipSync(readFileSync(BUILT), { level: 9 }).length} bytes`);
else console.log('content script: not built (npm run build:chrome)');
console.log(`gate alone with its layout, gzipped: ${gzipSync(await bundle(), { level: 9 }).length} bytes`);
if (!existsSync(PAGES)) {
  console.error('No corpora: set POLICY_CORPORA.');
  process.exit(1);
}
const costs = await measure();
const all = costs.filter(({ policy }) => !policy);
for (const [what, of] of [
  ['all looks', all.map(({ ms }) => ms)],
  ['first look', all.map(({ first }) => first)],
] as const) {
  console.log(
    `${what}: median ${quantile(of, 0.5).toFixed(2)} ms, 95th percentile ${quantile(of, 0.95).toFixed(2)} ms, ` +
      `longest ${Math.max(...of).toFixed(2)} ms (${of.length} pages)`,
  );
}
for (const { page, ms, first, looks } of [...all].sort((a, b) => b.ms - a.ms).slice(0, 10)) {
  console.log(`${ms.toFixed(2)} ms in ${looks} looks, the first ${first.toFixed(2)}: ${page}`);
}
