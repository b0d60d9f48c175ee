import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { popupFor, visit } from './extension-page';
import { expect, test } from './harness';
import { policyPage } from './policy-page';
import { seedHistory, setSettings } from './views';

const sites = (page: Page) => page.locator('tr[data-policy] th a').allTextContents();

test('everything read is found by name, by text, by row and value', async ({ extension }) => {
  await seedHistory(extension);
  const page = await extension.open('policies.html');
  await expect(page.locator('tr[data-policy]')).toHaveCount(9);
  const search = page.getByRole('searchbox');
  await search.fill('harbour');
  await expect.poll(() => sites(page)).toEqual(['harbour-books.example']);
  await search.fill('seven years copper');
  await expect.poll(() => sites(page)).toEqual(['copper-maps.example']);
  await expect(page.locator('mark').first()).toBeAttached();
  await search.fill('');
  await page.getByLabel('Row').selectOption('sale');
  await page.getByLabel('Value').selectOption('yes');
  await expect.poll(() => sites(page)).toEqual(['harbour-books.example']);
  await page.getByLabel('Row').selectOption('');
  await page.getByLabel('Sort by').selectOption('warnings');
  await expect.poll(async () => (await sites(page))[0]).toBe('harbour-books.example');
});

test('a deletion is undone at once, or later; deleting everything asks and is final', async ({
  extension,
}) => {
  await seedHistory(extension);
  const page = await extension.open('policies.html');
  const line = page.locator('tr[data-policy]');
  await page.getByRole('button', { name: /Delete.*quiet-orchard/ }).click();
  await expect(line).toHaveCount(8);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toHaveCount(9);
  await page.getByRole('button', { name: /Delete.*quiet-orchard/ }).click();
  await expect(line).toHaveCount(8);
  await page.reload();
  await page.getByText('Recently deleted').click();
  await page.getByRole('button', { name: /Restore.*quiet-orchard/ }).click();
  await expect(line).toHaveCount(9);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(line).toHaveCount(9);
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByText('Nothing read yet')).toBeVisible();
});

test('what is exported comes back; another file changes nothing', async ({ extension }) => {
  await seedHistory(extension);
  const page = await extension.open('policies.html');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const exported = readFileSync(await (await saving).path());
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export CSV' }).click();
  expect(
    readFileSync(await (await table).path(), 'utf8')
      .trim()
      .split('\n'),
  ).toHaveLength(10);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('button', { name: 'Yes, delete everything' }).click();
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  const give = (buffer: Buffer) =>
    page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await give(Buffer.from('{"format":"something else"}'));
  await expect(page.getByText('This file is not an export of Policy Facts.')).toBeVisible();
  await give(exported);
  await expect(page.locator('tr[data-policy]')).toHaveCount(9);
});

test('a policy with two versions says what changed, rows first, then words', async ({ extension }) => {
  await seedHistory(extension);
  const page = await extension.open('policies.html');
  await page.getByRole('link', { name: 'lantern-and-loom.example' }).click();
  await expect(page.locator('[data-version]')).toHaveCount(2);
  const rows = page.locator('section li[data-row]').filter({ has: page.locator('.sides') });
  await expect(rows).toHaveCount(2);
  await expect(rows.first()).toContainText('Sells your data');
  await expect(rows.first()).toContainText('You can opt out');
  await expect(page.locator('[data-change]').first()).toBeVisible();
  await expect(page.locator('.diff')).toContainText('as long as your account is open');
  await expect(page.getByText(/unchanged sentences/).first()).toBeVisible();
});

test('what warns is changed in the options, and the badge and label follow at once', async ({
  extension,
  sites: served,
}) => {
  const url = served.put('lantern.test', '/privacy', policyPage());
  const { tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toBe('0');
  const options = await extension.open('options.html');
  await options.getByRole('radio', { name: /Strict/ }).check();
  await expect(options.getByText('Saved.')).toBeVisible();
  await expect.poll(async () => Number(await extension.badge(tabId))).toBeGreaterThan(0);
  const popup = await popupFor(extension, tabId);
  await expect(popup.getByRole('heading', { name: 'What you asked to be warned of' })).toBeVisible();
  await options.locator('[data-row="merger"] input').first().uncheck();
  await expect(options.getByRole('radio', { name: 'Your own' })).toBeChecked();
});

test('the language changes without a reload, and stays', async ({ extension }) => {
  const page = await extension.open('options.html');
  await page.getByLabel('Language of Policy Facts').selectOption('fr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('heading', { name: 'Ce qui vous avertit' })).toBeVisible();
  const popup = await extension.open('popup.html?tab=987654');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
});

test('a site is turned off and on again; what is no site is refused', async ({ extension }) => {
  const page = await extension.open('options.html');
  const field = page.getByLabel('Site', { exact: true });
  await field.fill('not a site');
  await page.getByRole('button', { name: 'Turn off for this site' }).click();
  await expect(page.getByText('That is not a site’s name.')).toBeVisible();
  await field.fill('https://www.Shop.test/a');
  await page.getByRole('button', { name: 'Turn off for this site' }).click();
  await expect(page.getByRole('button', { name: 'Turn on again for shop.test' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Turn on again for shop.test' }).click();
  await expect(page.getByText('No site is turned off.')).toBeVisible();
});

test('the sample is read on the spot, and a passage marked in it', async ({ extension }) => {
  const page = await extension.open('welcome.html');
  await page.getByRole('button', { name: 'Read the sample policy' }).click();
  const row = page.locator('[data-row="sale"]');
  await expect(row).toHaveAttribute('data-value', 'no');
  await row.getByRole('button').first().click();
  await row.getByRole('button', { name: 'Show in page' }).first().click();
  await expect(page.locator('mark')).toContainText('do not sell');
  const policies = await extension.open('policies.html');
  await expect(policies.getByText('Nothing read yet')).toBeVisible();
});

test('a label is shared as picture, page, data and text', async ({ extension, sites: served }) => {
  await setSettings(extension, { language: 'en' });
  const { tabId } = await visit(extension, served.put('lantern.test', '/privacy', policyPage()));
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const popup = await popupFor(extension, tabId);
  await popup.getByRole('button', { name: 'Share', exact: true }).click();
  const download = async (name: string) => {
    const saving = popup.waitForEvent('download');
    await popup.getByRole('button', { name }).click();
    const file = await saving;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const picture = await download('Download picture');
  expect(picture.name).toBe('policy-facts-lantern.test.png');
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand at byte 16 of a PNG (its IHDR chunk).
  expect(picture.content.readUInt32BE(16)).toBe(960);
  expect(picture.content.readUInt32BE(20)).toBeGreaterThan(1600);
  expect((await download('Download HTML')).content.toString()).toContain('lantern.test');
  expect(JSON.parse((await download('Download JSON')).content.toString()).label.rows).toHaveLength(26);
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Copy as text' }).click();
  await expect(popup.getByText('Copied.')).toBeVisible();
});
