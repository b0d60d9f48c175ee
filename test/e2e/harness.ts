import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Worker } from '@playwright/test';
import { type Sites, serveSites } from './sites';

/** The built extension under test. */
export const EXTENSION = resolve(process.env.WXT_OUT_DIR ?? '.output', 'chrome-mv3');

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Switches that keep the browser quiet (no requests of its own) and send every `*.test` host to this machine. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP *.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

export interface Extension {
  context: BrowserContext;
  /** The extension's id, the host of its pages. */
  id: string;
  /** Its background service worker, waited for (it may have been stopped and started anew). */
  worker(): Promise<Worker>;
  /** Opens an extension page, such as `popup.html`. */
  open(page: string): Promise<Page>;
  /** The id the browser gives to the tab that shows `url`. */
  tabId(url: string): Promise<number>;
  /** What the badge of a tab says now. */
  badge(tabId: number): Promise<string>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** More command-line switches. */
  args?: string[];
  /** Switches of Playwright's own to leave out (`--disable-back-forward-cache` to have that cache). */
  ignoreDefaultArgs?: string[];
  /** A profile to use and keep; without it, a fresh one that is removed. */
  profile?: string;
  /** The unpacked extension's folder. */
  extension?: string;
}

/** Starts Chromium with the extension loaded. Throws where the extension was not built. */
export async function launch(options: LaunchOptions = {}): Promise<Extension> {
  const extension = options.extension ?? EXTENSION;
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`no extension in ${extension}: npm run build`);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'policy-facts-'));
  const executablePath =
    process.env.CHROME_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    headless: true,
    args: [
      ...SWITCHES,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
    ignoreDefaultArgs: options.ignoreDefaultArgs ?? [],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  return {
    context,
    id,
    worker,
    async open(page) {
      const opened = await context.newPage();
      await opened.goto(`chrome-extension://${id}/${page}`);
      return opened;
    },
    async tabId(url) {
      const found = await (await worker()).evaluate(async (address) => {
        const tabs = await chrome.tabs.query({});
        return tabs.find((tab) => tab.url === address)?.id ?? null;
      }, url);
      if (found === null) throw new Error(`no tab shows ${url}`);
      return found;
    },
    async badge(tabId) {
      return (await worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    },
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Playwright's `test` with the extension in a fresh profile and made-up sites, both anew for each test. */
export const test = base.extend<{ extension: Extension; sites: Sites }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  extension: async ({}, use) => {
    const extension = await launch();
    await use(extension);
    await extension.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  sites: async ({}, use) => {
    const sites = await serveSites();
    await use(sites);
    await sites.close();
  },
});

export { expect } from '@playwright/test';
