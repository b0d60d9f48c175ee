// The main job on real pages, in Chromium with the built extension: each saved policy page is served on this
// machine and opened; the label, every "Show in page" of the key rows, and the command line's label beside it.
// Usage: npm run chain [-- N]   (N pages, default 20, spread evenly over the corpus; needs `npm run build`)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Label, Row } from '../lib/engine/label/label';
import { ROWS } from '../lib/engine/label/rows';
import type { TabState } from '../lib/platform/tab-state';
import { type Extension, launch } from '../test/e2e/harness';
import { serveSites } from '../test/e2e/sites';

const FOLDER = join(process.env.POLICY_CORPORA ?? '../shared/corpora', 'pages/policy');
const DEFAULT_PAGES = 20;
/** How long one page may take to get its label before it counts as none. */
const LABEL_WAIT_MS = 20_000;
const REVEAL_WAIT_MS = 3_000;

const KEY_ROWS: ReadonlySet<string> = new Set(ROWS.filter((row) => row.key).map((row) => row.id));

const pick = (count: number): string[] => {
  const all = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));
  const step = Math.max(1, all.length / count);
  return Array.from(
    { length: Math.min(count, all.length) },
    (_, i) => all[Math.floor(i * step)] ?? '',
  ).filter(Boolean);
};

const ask = (popup: Page, type: string, body: unknown): Promise<unknown> =>
  popup.evaluate((message) => chrome.runtime.sendMessage(message), { type, body });

const stateOf = async (popup: Page, tabId: number): Promise<TabState> => {
  const until = Date.now() + LABEL_WAIT_MS;
  for (;;) {
    const { answer } = (await ask(popup, 'background/tab-state', { tabId })) as { answer: TabState };
    if (!['waiting', 'reading'].includes(answer.kind) || Date.now() > until) return answer;
    await popup.waitForTimeout(200);
  }
};

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Whether the passage is marked in the page and in view; the registry of highlights is open to the page. */
const isShown = async (page: Page, quote: string): Promise<boolean> => {
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) => {
        const box = (range as Range).getBoundingClientRect();
        return {
          text: range.toString(),
          inView: box.bottom > 0 && box.top < innerHeight && box.width > 0 && box.height > 0,
        };
      }),
    ),
  );
  const wanted = letters(quote);
  const text = letters(marked.map((mark) => mark.text).join(''));
  return (
    marked.some((mark) => mark.inView) && (text.includes(wanted) || wanted.includes(text)) && text.length > 0
  );
};

const revealAll = async (
  page: Page,
  popup: Page,
  rows: readonly Row[],
): Promise<{ shown: number; of: string[] }> => {
  const missed: string[] = [];
  let shown = 0;
  for (const { row, evidence } of rows) {
    const element = popup.locator(`[data-row="${row}"]`);
    const opener = element.locator('[aria-expanded="false"]').first();
    if (await opener.count()) await opener.click();
    await element.locator('[data-evidence]').first().getByRole('button', { name: 'Show in page' }).click();
    const until = Date.now() + REVEAL_WAIT_MS;
    const quote = evidence[0]?.quote ?? '';
    let found = false;
    while (!found && Date.now() < until) {
      found = await isShown(page, quote);
      if (!found) await page.waitForTimeout(100);
    }
    if (found) shown++;
    else missed.push(`${row}: ${quote.slice(0, 60)}…`);
  }
  return { shown, of: missed };
};

/** The rows that differ between two labels, engine's own order. */
const differences = (a: Label, b: Label): string[] =>
  a.rows.flatMap((row, i) =>
    JSON.stringify([row.value, row.evidence]) === JSON.stringify([b.rows[i]?.value, b.rows[i]?.evidence])
      ? []
      : [row.row],
  );

const commandLineLabel = (file: string, url: string): Label | null => {
  const line = execFileSync(
    'npm',
    ['run', '--silent', 'policy', '--', 'label', '--force', '--url', url, file],
    {
      encoding: 'utf8',
      maxBuffer: 1e9,
    },
  );
  return (JSON.parse(line) as { label?: Label }).label ?? null;
};

const visit = async (extension: Extension, url: string) => {
  const page = await extension.context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const tabId = await extension.tabId(page.url());
  const popup = await extension.open(`popup.html?tab=${tabId}`);
  const state = await stateOf(popup, tabId);
  const badge = await extension.badge(tabId);
  return { page, popup, tabId, state, badge };
};

const extension = await launch();
const sites = await serveSites();
const total = { pages: 0, labels: 0, sameLabels: 0, shown: 0, revealable: 0 };
for (const name of pick(Number(process.argv[2] ?? DEFAULT_PAGES))) {
  total.pages++;
  const file = join(FOLDER, name);
  const host = `${name.replace(/\.html$/, '').toLowerCase()}.test`;
  const url = sites.put(host, '/privacy-policy', readFileSync(file, 'utf8'));
  const { page, popup, state, badge } = await visit(extension, url);
  if (state.kind === 'label') {
    total.labels++;
    const rows = state.label.rows.filter((row) => KEY_ROWS.has(row.row) && row.evidence.length > 0);
    await page.bringToFront();
    const { shown, of } = await revealAll(page, popup, rows);
    total.shown += shown;
    total.revealable += rows.length;
    const other = commandLineLabel(file, state.label.url ?? url);
    const differ = other ? differences(state.label, other) : ['no label on the command line'];
    if (differ.length === 0) total.sameLabels++;
    console.log(
      `${name}: badge "${badge}", ${shown}/${rows.length} shown, ${differ.length || 'no'} rows differ`,
      ...of,
      ...differ,
    );
  } else console.log(`${name}: ${state.kind}`, 'reason' in state ? state.reason : '');
  await popup.close();
  await page.close();
}
console.log(
  `${total.labels} of ${total.pages} pages labelled; ${total.shown} of ${total.revealable} key-row passages shown in the page; ` +
    `${total.sameLabels} labels the same as the command line's`,
);
await sites.close();
await extension.close();
