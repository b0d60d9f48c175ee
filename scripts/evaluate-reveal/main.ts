/**
 * `npm run evaluate:reveal [-- --only NAME] [-- --every N]`: reads each saved policy page in Chromium, labels it,
 * loads it anew, and reveals all the evidence of all rows (every N-th piece with `--every`); with `--sentences`, the
 * policy's sentences instead. Says how many were found, by which means, and how many can be seen and are marked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelPolicy } from '../../lib/engine/label/label-policy';
import { sentencesOf } from '../../lib/engine/nlp/sentences';
import type { PolicyText } from '../../lib/engine/text/policy-text';
import { type RevealTarget, revealTarget } from '../../lib/page/reveal/reveal-target';
import { bundle } from '../in-chromium/bundle';
import { type IsolatedWorld, isolatedWorld, launchChromium, openSaved } from '../in-chromium/isolated-world';
import { decodeText } from '../policy/decode-text';
import { loadModels } from '../policy/load-models';

const CORPORA = process.env.POLICY_CORPORA ?? '../shared/corpora';
const FOLDER = join(CORPORA, 'pages/policy');
const ADDRESS = 'https://saved-page.test/privacy';
const READ = `reading.readPolicy(document, { url: location.href, layout: reading.browserLayout() })`;

interface Outcome {
  found: 'position' | 'quote' | 'fuzzy' | 'not-found';
  shown: boolean;
  marked: string | null;
  inView: boolean;
}

const argument = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;

const targetsOf = (
  policy: PolicyText,
  evidence: { block: number; start: number; end: number; quote: string }[],
): RevealTarget[] => {
  const known = new Map(evidence.map((piece) => [`${piece.block}:${piece.start}:${piece.end}`, piece]));
  return [...known.values()].map((piece) => revealTarget(policy.blocks, piece));
};

const sentences = ({ blocks }: PolicyText): { block: number; start: number; end: number; quote: string }[] =>
  blocks.flatMap(({ text }, block) =>
    sentencesOf(text).map(({ start, end }) => ({ block, start, end, quote: text.slice(start, end) })),
  );

/** Reveals one target and looks at what came of it. */
const revealIn = (world: IsolatedWorld, target: RevealTarget): Promise<Outcome> =>
  world.evaluate<Outcome>(`(async () => {
    const { found, shown } = await reading.reveal(current, ${JSON.stringify(target)}, { readAgain: () => (current = ${READ}) });
    await new Promise((resolve) => setTimeout(resolve, 30));
    const mark = CSS.highlights.get('passage');
    const range = mark ? [...mark][0] : null;
    const rect = range?.getClientRects()[0];
    return { found, shown, marked: range ? range.toString() : null, inView: !!rect && rect.bottom > 0 && rect.top < innerHeight };
  })()`);

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

if (!existsSync(FOLDER)) {
  console.log(`skipped: no pages in ${FOLDER}`);
} else {
  const only = argument('--only');
  const every = Number(argument('--every') ?? 1);
  const bySentence = process.argv.includes('--sentences');
  const models = await loadModels();
  const script = await bundle('scripts/in-chromium/page-reading.ts', 'reading');
  const browser = await launchChromium();
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const counts = {
    pages: 0,
    targets: 0,
    position: 0,
    quote: 0,
    fuzzy: 0,
    'not-found': 0,
    shown: 0,
    marked: 0,
    inView: 0,
  };
  for (const file of readdirSync(FOLDER).filter(
    (name) => name.endsWith('.html') && (!only || name.includes(only)),
  )) {
    const html = decodeText(readFileSync(join(FOLDER, file))) ?? '';
    try {
      await openSaved(page, ADDRESS, html);
      const first = await isolatedWorld(page, script);
      const policy = await first.evaluate<PolicyText>(`${READ}.policy`);
      const evidence = bySentence
        ? sentences(policy)
        : labelPolicy(policy, models).rows.flatMap((row) => row.evidence);
      const targets = targetsOf(policy, evidence).filter((_, index) => index % every === 0);
      await openSaved(page, ADDRESS, html);
      const world = await isolatedWorld(page, script);
      await world.evaluate(`globalThis.current = ${READ};0`);
      counts.pages++;
      for (const target of targets) {
        const outcome = await revealIn(world, target);
        const right = outcome.marked !== null && letters(outcome.marked).includes(letters(target.quote));
        counts.targets++;
        counts[outcome.found]++;
        if (outcome.shown) counts.shown++;
        if (right) counts.marked++;
        if (outcome.inView) counts.inView++;
        if (outcome.found === 'not-found' || !right || !outcome.shown || !outcome.inView)
          console.log(
            `${file}: ${outcome.found}${outcome.shown ? '' : ', not shown'}${right ? '' : ', marked other'}${outcome.inView ? '' : ', out of view'}: ${target.quote.slice(0, 90)}`,
          );
      }
    } catch (error) {
      console.log(`${file}: ${String(error).slice(0, 200)}`);
    }
  }
  await browser.close();
  const share = (count: number): string => `${((100 * count) / Math.max(1, counts.targets)).toFixed(2)} %`;
  console.log(
    `${counts.pages} pages, ${counts.targets} passages: found ${share(counts.targets - counts['not-found'])} ` +
      `(position ${counts.position}, quote ${counts.quote}, fuzzy ${counts.fuzzy}), marked as quoted ${share(counts.marked)}, ` +
      `shown ${share(counts.shown)}, in view ${share(counts.inView)}`,
  );
}
