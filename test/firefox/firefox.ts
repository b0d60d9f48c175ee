import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID } from '../../wxt.config';

/** The built extension under test. */
const EXTENSION = resolve(process.env.WXT_OUT_DIR ?? '.output', 'firefox-mv3');

/** Pinned, so that the extension's pages have an address known beforehand. */
const UUID = '6c1a4a34-9f0e-4f5d-8a6b-3d1f2e7c9b10';

/** A page of the extension never reports over BiDi that it has loaded: going there is given up, then it is asked. */
const PAGE_LOAD_MS = 2_500;
/** How long it may take in the end, and how long Firefox may take to start, on a crowded machine. */
const PATIENCE_MS = 60_000;

export interface Firefox {
  browser: Browser;
  /** Opens an extension page, such as `popup.html`. */
  open(page: string): Promise<Page>;
}

/** Starts Firefox with the extension loaded and `hosts` resolved to this machine. Throws where it was not built. */
export async function launchFirefox(hosts: string[]): Promise<Firefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json')))
    throw new Error(`no extension in ${EXTENSION}: npm run build`);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: PATIENCE_MS,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    async open(name) {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}/${name}`, { timeout: PAGE_LOAD_MS }).catch(() => {});
      await expect.poll(() => hasLoaded(page), { timeout: PATIENCE_MS }).toBe(true);
      return page;
    },
  };
}

const hasLoaded = (page: Page): Promise<boolean> =>
  page
    .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
    .catch(() => false);
