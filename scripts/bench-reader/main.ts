/**
 * `npm run bench:reader`: our reader, Readability and Defuddle on the same pages in the same run of Chromium, the
 * fastest of several reads, each reader on a page of its own (the first read warms up and is told apart).
 */
import { bundle } from '../in-chromium/bundle';
import { isolatedWorld, launchChromium, openSaved } from '../in-chromium/isolated-world';
import { PAGES } from './pages';

const READS = 12;
/** A reader that takes longer than this on a page is not asked again. */
const PATIENCE_MS = 4_000;

interface Timing {
  milliseconds: number;
  characters: number;
}

/** The fastest of several: what else the machine does only ever adds. */
const fastest = (values: number[]): number => Math.min(...values);

const script = await bundle('scripts/bench-reader/peers.ts', 'bench');
const browser = await launchChromium();
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
for (const [name, { html, prepare }] of Object.entries(PAGES).filter(([page]) => !only || page === only)) {
  const best: Record<string, number> = {};
  for (const reader of ['reader', 'readability', 'defuddle']) {
    const page = await browser.newPage();
    await openSaved(page, 'https://bench.test/privacy', html);
    if (prepare) await page.evaluate(prepare);
    const world = await isolatedWorld(page, script);
    const timings: Timing[] = [];
    for (let read = 0; read <= READS; read++) {
      const timing = await world
        .evaluate<Timing>(`bench.readers[${JSON.stringify(reader)}](document)`)
        .catch((error: Error) => ({ milliseconds: Number.NaN, characters: 0, error }));
      timings.push(timing);
      if (!(timing.milliseconds < PATIENCE_MS)) break;
    }
    const counted = timings.length > 1 ? timings.slice(1) : timings;
    best[reader] = fastest(counted.map(({ milliseconds }) => milliseconds));
    console.log(
      `${name.padEnd(16)} ${reader.padEnd(12)} ${best[reader]?.toFixed(1).padStart(8)} ms   first ${timings[0]?.milliseconds.toFixed(1).padStart(8)} ms   ${timings[0]?.characters} characters`,
    );
    await page.close();
  }
  const ratio = (peer: string): string => ((best.reader ?? 0) / (best[peer] ?? 1)).toFixed(3);
  console.log(
    `${name.padEnd(16)} reader / readability ${ratio('readability')}, reader / defuddle ${ratio('defuddle')}\n`,
  );
}
await browser.close();
