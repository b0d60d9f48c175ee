/**
 * `npm run bench:classify`: milliseconds for a passage, warm, on one thread, in Node and in Chromium, and how many times
 * longer a BERT-base encoder with random weights takes in onnxruntime in the same run.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, type Rollup } from 'vite';
import type { Passage } from '../../lib/engine/classify/passage';
import { modernExamples } from '../../training/corpora';
import { seeded } from '../../training/random';
import { bertGraph } from './bert-graph';
import { openOnnxRuntime } from './onnx-runtime';
import { type Timings, timePassages } from './time-passages';

const PASSAGES = 1000;
/** Word pieces of an average passage: 63 words at 1.35 pieces each, and two marks. */
const BERT_TOKENS = 87;
const BERT_ROUNDS = 15;

const passages: Passage[] = modernExamples()
  .slice(0, PASSAGES)
  .map(({ text, heading }) => ({ text, heading }));
const categories = readFileSync('public/models/categories.bin');
const states = readFileSync('public/models/states.bin');

const line = (name: string, { decode, categories: first, states: second }: Timings): void =>
  console.log(
    `${name}: categories ${first.toFixed(4)} ms a passage, states ${second.toFixed(4)} ms, decoding the weights once ${decode.toFixed(1)} ms`,
  );

const inChromium = async (): Promise<Timings> => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  const code = built[0]?.output[0].code ?? '';
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    return await page.evaluate(
      ([first, second, given]) =>
        (globalThis as unknown as { timeInPage(a: string, b: string, c: Passage[]): Timings }).timeInPage(
          first,
          second,
          given,
        ),
      [categories.toString('base64'), states.toString('base64'), passages] as const,
    );
  } finally {
    await browser.close();
  }
};

const bertMilliseconds = async (): Promise<number | string> => {
  const runtime = openOnnxRuntime();
  if (typeof runtime === 'string') return runtime;
  const random = seeded(1);
  const session = await runtime.InferenceSession.create(bertGraph(BERT_TOKENS, random), {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
  });
  const x = new runtime.Tensor(
    'float32',
    Float32Array.from({ length: BERT_TOKENS * 768 }, () => random() - 0.5),
    [1, BERT_TOKENS, 768],
  );
  await session.run({ x });
  const times: number[] = [];
  for (let round = 0; round < BERT_ROUNDS; round++) {
    const start = performance.now();
    await session.run({ x });
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(BERT_ROUNDS / 2)] ?? 0;
};

const inNode = timePassages(categories, states, passages);
line('Node', inNode);
const inPage = await inChromium();
line('Chromium', inPage);
const bert = await bertMilliseconds();
if (typeof bert === 'string') console.log(`BERT-base: not measured, onnxruntime cannot be had (${bert})`);
else
  console.log(
    `BERT-base encoder, random weights, ${BERT_TOKENS} pieces, one thread: ${bert.toFixed(1)} ms, ${Math.round(bert / inNode.categories)} times as long as here in Node, ${Math.round(bert / inPage.categories)} times in Chromium`,
  );
