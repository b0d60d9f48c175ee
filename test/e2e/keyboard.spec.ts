import type { Locator, Page } from '@playwright/test';
import { popupFor, visit } from './extension-page';
import { expect, test } from './harness';
import { policyPage } from './policy-page';

/** More presses than the longest page has stops. */
const MOST_STOPS = 250;

/** Goes on by Tab until `target` has the focus, and sees that the focus is drawn and not hidden. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement).catch(() => false);
  for (let presses = 0; presses < MOST_STOPS && !(await focused()); presses++)
    await page.keyboard.press('Tab');
  expect(await focused()).toBe(true);
  const outline = await target.evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline).not.toBe('none');
  await expect(target).toBeInViewport();
}

test('open, read, reveal, compare and export, all by keyboard', async ({ extension, sites }) => {
  const first = sites.put('lantern.test', '/privacy', policyPage());
  const second = sites.put(
    'harbour.test',
    '/privacy',
    policyPage({ company: 'Harbour Maps', retention: 'We keep your personal information indefinitely.' }),
  );
  const other = await visit(extension, second);
  await expect.poll(() => extension.badge(other.tabId)).toMatch(/^\d+$/);
  const { page, tabId } = await visit(extension, first);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);

  // Read: a row opens with Enter and closes with Space.
  const popup = await popupFor(extension, tabId);
  const row = popup.locator('[data-row="deletion"]');
  const line = row.getByRole('button').first();
  await row.waitFor();
  await tabTo(popup, line);
  await popup.keyboard.press('Enter');
  await expect(line).toHaveAttribute('aria-expanded', 'true');
  const quote = row.locator('[data-evidence]').first();
  await expect(quote).toBeVisible();

  // Reveal: the passage is marked in the page, and the popup says so to screen readers.
  await tabTo(popup, quote.getByRole('button', { name: 'Show in page' }));
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status').filter({ hasText: 'Marked in the page.' })).toBeVisible();
  const marked = await page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((range) => range.toString()),
  );
  expect(marked.join(' ')).toContain('delete');

  // Compare: this policy beside another of the history.
  const opening = extension.context.waitForEvent('page');
  await tabTo(popup, popup.getByRole('button', { name: 'Compare', exact: true }));
  await popup.keyboard.press('Enter');
  const proposed = popup.getByRole('button', { name: 'harbour.test' });
  await proposed.waitFor();
  await tabTo(popup, proposed);
  await popup.keyboard.press('Enter');
  const compare = await opening;
  await expect(compare.locator('thead th a')).toHaveCount(2);
  await expect(compare.locator('tr[data-row="retention"]')).toHaveAttribute('data-differs', 'true');

  // Export: from the list of everything read.
  await tabTo(compare, compare.getByRole('link', { name: 'All policies' }));
  await compare.keyboard.press('Enter');
  await compare.locator('tr[data-policy]').first().waitFor();
  const saving = compare.waitForEvent('download');
  await tabTo(compare, compare.getByRole('button', { name: 'Export JSON' }));
  await compare.keyboard.press('Enter');
  expect((await saving).suggestedFilename()).toMatch(/^policy-facts-\d{4}-\d{2}-\d{2}\.json$/);
});

test('a row with many passages is walked through beside the page', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { page, tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const panel = await extension.open(`sidepanel.html?tab=${tabId}`);
  const next = panel.getByRole('button', { name: 'Next passage' });
  await next.waitFor();
  await tabTo(panel, next);
  const marks: string[] = [];
  for (let step = 0; step < 3; step++) {
    await panel.keyboard.press('Enter');
    await expect(panel.getByRole('status').filter({ hasText: `Passage ${step + 1} of` })).toBeVisible();
    await expect(panel.getByRole('status').filter({ hasText: 'Marked in the page.' })).toBeVisible();
    marks.push(
      await page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((one) => [...one])
          .map((range) => range.toString())
          .join(' '),
      ),
    );
  }
  expect(new Set(marks).size).toBe(3);
});

test('a question leads to its row', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const panel = await extension.open(`sidepanel.html?tab=${tabId}`);
  const search = panel.getByRole('searchbox');
  await search.waitFor();
  await tabTo(panel, search);
  await panel.keyboard.type('Do they sell my data?');
  const hit = panel.locator('.hits').getByRole('button', { name: 'Sells your data' });
  await tabTo(panel, hit);
  await panel.keyboard.press('Enter');
  await expect(panel.locator('[data-row="sale"] button').first()).toBeFocused();
  await expect(panel.locator('[data-row="sale"] [data-evidence]').first()).toBeVisible();
});
