import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { policyPage } from '../e2e/policy-page';
import { type Sites, serveSites } from '../e2e/sites';
import { type Firefox, launchFirefox } from './firefox';

/** Firefox's own name for the extension API inside its pages. */
declare const browser: typeof chrome;

const HOST = 'lantern.test';
const AROUND = 'frames.test';
const FRAMED = 'legal.frames.test';
let firefox: Firefox;
let sites: Sites;

test.beforeAll(async () => {
  sites = await serveSites();
  firefox = await launchFirefox([HOST, AROUND, FRAMED]);
});

test.afterAll(async () => {
  await firefox.browser.close();
  await sites.close();
});

const tabIdOf = (own: Page, url: string): Promise<number> =>
  own.evaluate(async (address) => {
    const tabs = await browser.tabs.query({});
    return tabs.find((tab) => tab.url === address)?.id ?? -1;
  }, url);

test('a policy is read, its badge set, its label shown and a passage marked in the page', async () => {
  const url = sites.put(HOST, '/privacy', policyPage());
  const page = await firefox.browser.newPage();
  await page.goto(url);
  const own = await firefox.open('options.html');
  const tabId = await tabIdOf(own, url);
  expect(tabId).toBeGreaterThan(0);
  await expect
    .poll(() => own.evaluate((id) => browser.action.getBadgeText({ tabId: id }), tabId))
    .toMatch(/^\d$/);

  const popup = await firefox.open(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('[data-row="sale"][data-value="no"]');
  await popup.click('[data-row="sale"] button[aria-expanded="false"]');
  const shown = await popup.waitForSelector('[data-row="sale"] [data-evidence] button');
  await shown?.click();
  await expect
    .poll(() => page.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String))))
    .toEqual(['We do not sell your personal information to anyone.']);
});

test('the second visit finds the policy in the history', async () => {
  const url = sites.url(HOST, '/privacy');
  const page = await firefox.browser.newPage();
  await page.goto(url);
  const policies = await firefox.open('policies.html');
  await policies.waitForSelector('[data-policy]');
  const rows = await policies.$$eval('[data-policy]', (found) => found.map((row) => row.textContent ?? ''));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain(HOST);
});

test('a policy in a frame of the same site is read and shown there', async () => {
  const framed = sites.put(FRAMED, '/policy', policyPage());
  const around = `<!doctype html><html lang="en"><title>Privacy Policy</title><h1>Privacy Policy</h1>
<div style="height:3000px"></div><iframe src="${framed}" width="700" height="4000"></iframe>`;
  const url = sites.put(AROUND, '/privacy', around);
  const page = await firefox.browser.newPage();
  await page.goto(url);
  const tabId = await tabIdOf(await firefox.open('options.html'), url);
  const popup = await firefox.open(`popup.html?tab=${tabId}`);
  await popup.waitForSelector('[data-row="sale"][data-value="no"]');
  await popup.click('[data-row="sale"] button[aria-expanded="false"]');
  await page.bringToFront();
  await popup.$eval('[data-row="sale"] [data-evidence] button', (button) => (button as HTMLElement).click());
  const frame = page.frames().find((each) => each.url() === framed);
  await expect
    .poll(() => frame?.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String))))
    .toEqual(['We do not sell your personal information to anyone.']);
  // The frame lies below the fold: only a scrolled page shows it.
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1_500);
});
