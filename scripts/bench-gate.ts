/**
 * `npm run bench:gate [-- --pages N]`: what the always-on script costs a page that is no policy.
 * Size: gzipped, of the built script (after `npm run build:chrome`). Time: CPU milliseconds of the page's main thread
 * in Chromium, from compiling the gate to its last look within WATCHED_MS, beyond what the same page spends without
 * it; over the visible pages that are no policies, served from disk with their own scripts and everything else
 * refused. CPU time, so that a busy machine does not tell.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const PAGES = join(resolve(ROOT, process.env.POLICY_CORPORA ?? '../shared/corpora'), 'pages/other');
const BUILT = join(ROOT, process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3/gate.js');
/** Long enough for the first three of the watch's looks. */
const WATCHED_MS = 2000;
/** What a page does after its load event is over by then. */
const SETTLED_MS = 400;
/** Slowest pages listed. */
const LISTED = 10;
/** Longest wait for a page of 2015 whose scripts look for servers that are refused. */
const LOAD_MS = 8000;

const ENTRY = `
import { watchPage } from './lib/page/gate/watch-page';
const layout = { shadowRootOf: (host) => host.shadowRoot, frameDocumentOf: (frame) => frame.contentDocument };
globalThis.benchGate = () => {
  const result = { reports: 0, policy: false };
  watchPage(window, { layout, onVerdict: ({ policy }) => { result.reports++; result.policy = policy; } });
  return result;
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

interface Cost {
  page: string;
  ms: number;
  policy: boolean;
}

const quantile = (numbers: number[], q: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(q * numbers.length))] ??
  Number.NaN;

/** What runs in the page, as text: the gate, or for comparison the same text unused; then nothing for a while. */
const inPage = (script: string, run: boolean): string => `(async () => {
  const source = ${JSON.stringify(script)};
  const result = ${run ? '(new Function(source)(), benchGate())' : '{ policy: false }'};
  await new Promise((done) => setTimeout(done, ${WATCHED_MS}));
  return result;
})()`;

/** CPU milliseconds that the page's main thread has spent in tasks. */
const spent = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

const costOf = async (page: Page, script: string): Promise<Omit<Cost, 'page'>> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await spent(session);
  await page.evaluate(inPage(script, false));
  const between = await spent(session);
  const { policy } = await page.evaluate<{ policy: boolean }>(inPage(script, true));
  const after = await spent(session);
  return { ms: after - between - (between - before), policy };
};

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
        ? route.fulfill({
            body: readFileSync(join(PAGES, name)),
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'content-security-policy': "script-src 'unsafe-eval'",
            },
          })
        : route.abort(),
    );
    await page.goto('http://page.test/read', { waitUntil: 'load', timeout: LOAD_MS }).catch(() => undefined);
    await page.waitForTimeout(SETTLED_MS);
    const cost = await costOf(page, script).catch(() => null);
    if (cost) costs.push({ page: name, ...cost });
    else console.error(`not measured: ${name}`);
    await page.close();
  }
  await browser.close();
  return costs;
};

if (existsSync(BUILT))
  console.log(`content script, gzipped: ${gzipSync(readFileSync(BUILT), { level: 9 }).length} bytes`);
else console.log('content script: not built (npm run build:chrome)');
console.log(`gate alone, gzipped: ${gzipSync(await bundle(), { level: 9 }).length} bytes`);
if (!existsSync(PAGES)) {
  console.error('No corpora: set POLICY_CORPORA.');
  process.exit(1);
}
const costs = await measure();
const others = costs.filter(({ policy }) => !policy);
const times = others.map(({ ms }) => ms);
console.log(
  `added CPU time: median ${quantile(times, 0.5).toFixed(2)} ms, 90 % under ${quantile(times, 0.9).toFixed(2)} ms, ` +
    `longest ${Math.max(...times).toFixed(2)} ms (${others.length} pages)`,
);
for (const { page, ms } of others.sort((a, b) => b.ms - a.ms).slice(0, LISTED)) {
  console.log(`${ms.toFixed(2)} ms: ${page}`);
}
