// Long: one entry for every view and state of the interface, shared by the accessibility tests and the screenshots.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { SAMPLE_POLICY } from '../../components/welcome/sample-policy';
import type { Label, RowValue } from '../../lib/engine/label/label';
import type { RowId } from '../../lib/engine/label/rows';
import { rowsThatWarn, WARNING_PRESETS } from '../../lib/engine/label/warnings';
import type { Export, ExportedPolicy } from '../../lib/platform/history/export';
import type { LabelState, TabState } from '../../lib/platform/tab-state';
import { readSample } from '../components/read-sample';
import { sampleLabel } from '../components/sample-label';
import type { Extension } from './harness';

/** A tab that no browser has: its state is whatever the test says. */
const TAB = 987_654;

const PAGE = {
  url: 'https://www.lantern-and-loom.example/privacy',
  title: 'Privacy',
  site: 'lantern-and-loom.example',
};
const LINKS = [
  { href: 'https://www.lantern-and-loom.example/privacy', text: 'Privacy policy', score: 1, sameSite: true },
  {
    href: 'https://legal.lantern-and-loom-holdings.example/documents/privacy/policy-for-everybody',
    text: 'Group privacy statement',
    score: 0.6,
    sameSite: false,
  },
];
/** The engine's own label of the sample; `sampleLabel` stands in where a view has to show every kind of value and state. */
const READ = { ...(await readSample()), url: PAGE.url };
const READ_AT = Date.UTC(2026, 2, 20, 10);
const DAY = 86_400_000;

const withRows = (values: Partial<Record<RowId, RowValue>>): Label => {
  const label = sampleLabel();
  return {
    ...label,
    rows: label.rows.map((row) => {
      const value = values[row.row];
      return value === undefined ? row : { ...row, value };
    }),
  };
};

const labelState = (label: Label, more: Partial<LabelState> = {}): LabelState => ({
  kind: 'label',
  page: PAGE,
  label,
  place: 'here',
  policyUrl: PAGE.url,
  warnings: rowsThatWarn(label, WARNING_PRESETS.default),
  partly: false,
  lowCoverage: false,
  stale: false,
  recorded: { ok: true, policyId: 'sample', versionId: 'sample-1', firstSeen: READ_AT, versions: 1 },
  changed: null,
  ...more,
});

const empty = sampleLabel({
  rows: sampleLabel().rows.map((row) => ({ ...row, value: 'not-found', evidence: [] })),
  coverage: 0.31,
  words: 214,
  lastUpdated: null,
  actions: [],
  reassurances: [],
});

/** Every state that a tab can be in. */
export const TAB_STATES: Record<string, TabState> = {
  label: labelState(READ),
  states: labelState(sampleLabel()),
  changed: labelState(READ, {
    changed: { fromVersionId: 'none', fromSeen: READ_AT - 200 * DAY, rows: ['sale', 'retention'] },
  }),
  fetched: labelState(READ, { place: 'fetched', stale: true }),
  'partly-private': labelState(
    {
      ...READ,
      omitted: [
        { reason: 'too-large', detail: 'The text is too long; its last 41000 passages were not read.' },
      ],
    },
    { partly: true, recorded: { ok: false, reason: 'private-window' } },
  ),
  thin: labelState(empty, { lowCoverage: true }),
  waiting: { kind: 'waiting' },
  reading: { kind: 'reading', page: PAGE, step: 'analysing' },
  'not-a-policy': {
    kind: 'not-a-policy',
    page: PAGE,
    links: LINKS,
    remembered: [
      {
        policyId: 'sample',
        url: PAGE.url,
        title: 'Lantern & Loom privacy policy',
        lastSeen: READ_AT,
        warnings: 2,
      },
    ],
  },
  'not-a-policy-bare': { kind: 'not-a-policy', page: PAGE, links: [], remembered: [] },
  'not-english': { kind: 'not-english', page: PAGE, language: 'pt', href: null },
  empty: { kind: 'empty', page: PAGE },
  pdf: { kind: 'pdf', page: PAGE },
  permission: { kind: 'needs-permission', page: PAGE },
  'out-of-reach': { kind: 'out-of-reach', reason: 'browser-page' },
  offline: { kind: 'out-of-reach', reason: 'offline' },
  'not-loaded': { kind: 'out-of-reach', reason: 'not-loaded' },
  error: { kind: 'error', page: PAGE, reason: 'analyst-timeout', links: [], href: null },
  'error-fetch': { kind: 'error', page: PAGE, reason: 'fetch-failed', links: LINKS, href: PAGE.url },
  'too-large': { kind: 'error', page: PAGE, reason: 'too-large', links: [], href: PAGE.url },
};

const version = (label: Label, at: number, text: string): ExportedPolicy['versions'][number] => ({
  hash: createHash('sha256').update(text).digest('hex'),
  firstSeen: at,
  lastSeen: at + 3 * DAY,
  label,
  policy: {
    ...SAMPLE_POLICY,
    blocks: SAMPLE_POLICY.blocks.map((block) =>
      block.text.startsWith('We keep your order') ? { ...block, text } : block,
    ),
  },
});

const policy = (
  host: string,
  title: string,
  values: Partial<Record<RowId, RowValue>>,
  at: number,
): ExportedPolicy => {
  const url = `https://${host}/privacy`;
  const label = { ...withRows(values), url, title };
  return {
    url,
    title,
    firstSeen: at,
    lastSeen: at + 3 * DAY,
    versions: [version(label, at, `We keep your order records for seven years at ${host}.`)],
  };
};

/** A history of nine made-up sites, one of them with two versions, as an export that the policies page takes in. */
export const seedExport = (): string => {
  const before = { ...withRows({ retention: 'as-needed', sale: 'opt-out' }), url: PAGE.url };
  const shop = policy('www.lantern-and-loom.example', 'Lantern & Loom privacy policy', {}, READ_AT);
  shop.versions.unshift(
    version(before, READ_AT - 200 * DAY, 'We keep your order records for as long as your account is open.'),
  );
  shop.firstSeen = READ_AT - 200 * DAY;
  const seed: Export = {
    format: 'policy-facts-history',
    schema: 1,
    exportedAt: new Date(READ_AT).toISOString(),
    policies: [
      shop,
      policy(
        'harbour-books.example',
        'How Harbour Books handles your data',
        { sale: 'yes', 'shared-for-ads': 'yes', deletion: 'self-service', 'ai-training': 'yes' },
        READ_AT - 2 * DAY,
      ),
      policy(
        'quiet-orchard.example',
        'Quiet Orchard: privacy notice',
        {
          sale: 'no',
          advertising: 'no',
          recipients: ['service-providers'],
          'shared-for-ads': 'no',
          'third-party-tracking': 'not-found',
          data: { contact: 'collected', purchases: 'collected' },
        },
        READ_AT - 9 * DAY,
      ),
      ...['birch-mail', 'copper-maps', 'delta-video', 'ember-games', 'fjord-travel', 'grove-health'].map(
        (name, at) =>
          policy(
            `${name}.example`,
            `Privacy policy of ${name}`,
            { sale: at % 2 ? 'no' : 'not-found', merger: 'not-found', authorities: 'legal-process' },
            READ_AT - (20 + at) * DAY,
          ),
      ),
    ],
  };
  return JSON.stringify(seed);
};

/** Takes the seed history in through the policies page itself. */
export async function seedHistory(extension: Extension): Promise<void> {
  const page = await extension.open('policies.html');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'seed.json', mimeType: 'application/json', buffer: Buffer.from(seedExport()) });
  await page.locator('tr[data-policy]').first().waitFor();
  await page.close();
}

/** Sets settings as the options page would. */
export async function setSettings(extension: Extension, settings: Record<string, unknown>): Promise<void> {
  await (await extension.worker()).evaluate(
    (given) => chrome.storage.local.set({ settings: given }),
    settings,
  );
}

/** Milliseconds between two tries to tell a page its state: it may not listen yet, or be told otherwise by the worker. */
const AGAIN = 250;

/** Tells every open page of the extension that the made-up tab is in `state`, until `page` shows it. */
async function show(extension: Extension, page: Page, state: TabState): Promise<void> {
  const shown = page.locator(state.kind === 'label' ? 'article.label' : `[data-state="${state.kind}"]`);
  const tell = async () =>
    (await extension.worker()).evaluate(
      (body) => chrome.runtime.sendMessage({ type: 'ui/tab-changed', body }).catch(() => undefined),
      { tabId: TAB, state },
    );
  await page.locator('main').waitFor();
  for (let tries = 0; tries < 40 && !(await shown.isVisible()); tries++) {
    await tell();
    await shown.waitFor({ timeout: AGAIN }).catch(() => undefined);
  }
  await tell();
  await shown.waitFor();
}

/** A view in one state: opens it and gives the page, ready to be looked at. */
export interface View {
  name: string;
  /** Pixels of the window. */
  width: number;
  height: number;
  /** Whether it needs the seeded history. */
  seeded: boolean;
  open(extension: Extension): Promise<Page>;
}

const tabView = (file: 'popup' | 'sidepanel', name: string, width: number, state: TabState): View => ({
  name: `${file}-${name}`,
  width,
  height: 600,
  seeded: false,
  async open(extension) {
    const page = await extension.open(`${file}.html?tab=${TAB}`);
    await show(extension, page, state);
    return page;
  },
});

const ownPage = (
  name: string,
  file: string,
  seeded: boolean,
  ready: string,
  then: (page: Page) => Promise<void> = async () => {},
): View => ({
  name,
  width: 1000,
  height: 800,
  seeded,
  async open(extension) {
    const page = await extension.open(file);
    await page.locator(ready).first().waitFor();
    await then(page);
    return page;
  },
});

const openRow = async (page: Page, row: string) => page.locator(`[data-row="${row}"] button`).first().click();

/** Follows a policy's link in the list. */
const openPolicy = async (page: Page) => {
  await page.getByRole('link', { name: 'lantern-and-loom.example' }).click();
  await page.locator('article.label').waitFor();
  await page.locator('[data-change]').first().waitFor();
};

const chooseThree = async (page: Page) => {
  for (const at of [0, 1, 2]) await page.locator('tr[data-policy] input[type=checkbox]').nth(at).check();
  await page.locator('.compare button').click();
  await page.locator('thead th a').nth(2).waitFor();
};

export const VIEWS: readonly View[] = [
  ...Object.entries(TAB_STATES).map(([name, state]) => tabView('popup', name, 360, state)),
  {
    ...tabView('popup', 'label-open', 360, labelState(sampleLabel())),
    async open(extension) {
      const page = await tabView('popup', '', 360, labelState(sampleLabel())).open(extension);
      for (const row of ['shared-for-ads', 'sale', 'retention', 'export', 'ai-training'])
        await openRow(page, row);
      await page.locator('nav button[aria-expanded]').nth(1).click();
      return page;
    },
  },
  tabView('sidepanel', 'label', 420, labelState(READ)),
  tabView('sidepanel', 'wide', 640, labelState(READ)),
  tabView('sidepanel', 'not-a-policy', 420, TAB_STATES['not-a-policy'] ?? { kind: 'waiting' }),
  {
    ...tabView('sidepanel', 'search', 420, labelState(READ)),
    async open(extension) {
      const page = await tabView('sidepanel', '', 420, labelState(READ)).open(extension);
      await page.locator('input[type=search]').pressSequentially('sell');
      await page.locator('.hits').waitFor();
      return page;
    },
  },
  ownPage('policies-empty', 'policies.html', false, '.empty'),
  ownPage('policies-list', 'policies.html', true, 'tr[data-policy]'),
  ownPage('policies-search', 'policies.html', true, 'tr[data-policy]', async (page) => {
    await page.locator('input[type=search]').fill('newsletter');
    await page.locator('main details summary').first().click();
  }),
  ownPage('policy', 'policies.html', true, 'tr[data-policy]', openPolicy),
  ownPage('compare', 'policies.html', true, 'tr[data-policy]', chooseThree),
  ownPage('compare-quotes', 'policies.html', true, 'tr[data-policy]', async (page) => {
    await chooseThree(page);
    await page.locator('tr[data-row="sale"] button').first().click();
  }),
  ownPage('options', 'options.html', false, '.row'),
  ownPage('help', 'help.html', false, 'dl'),
  ownPage('welcome', 'welcome.html', false, '.steps'),
  ownPage('welcome-sample', 'welcome.html', false, '.steps', async (page) => {
    await page.locator('.try button').click();
    await page.locator('article.label').waitFor();
  }),
];
