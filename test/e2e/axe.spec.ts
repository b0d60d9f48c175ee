import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Extension, expect, launch, test } from './harness';
import { seedHistory, setSettings, VIEWS, type View } from './views';

/** WCAG 2.2 AA, as far as axe can tell. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type Look = 'light' | 'dark' | 'words';

/** What breaks in a page: everything in the light theme, contrast in the dark one; colours are no matter of language. */
async function violations(page: Page, look: Look): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const chosen =
    look === 'dark'
      ? axe.withRules(['color-contrast'])
      : look === 'words'
        ? axe.withTags(TAGS).disableRules(['color-contrast'])
        : axe.withTags(TAGS);
  const { violations: found } = await chosen.analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

let extension: Extension;

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  extension = await launch();
});
test.afterAll(() => extension.close());

const check = async (view: View, language: string): Promise<void> => {
  await setSettings(extension, { language });
  const page = await view.open(extension);
  // As high as the page is long: under the sticky bar lies only what can be scrolled clear of it.
  await page.setViewportSize({ width: view.width, height: 200 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: view.width, height });
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect(await page.title()).not.toBe('');
  if (language === 'en') {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violations(page, 'light')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, 'dark')).toEqual([]);
  } else expect(await violations(page, 'words')).toEqual([]);
  // Nothing needs scrolling to the side at 320 pixels, which is 400 % of a window of 1280 (WCAG 1.4.10).
  await page.setViewportSize({ width: 320, height: view.height });
  const [inner, outer] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
  await page.close();
};

const OTHERS = ['de', 'fr', 'es'];
/** The views with the most words are looked at in another language each, in turn; `AXE=all` takes all for each view. */
const WORDY = [
  'popup-label',
  'popup-not-a-policy',
  'sidepanel-label',
  'policies-list',
  'policy',
  'compare',
  'options',
  'welcome',
];
const othersFor = (name: string): string[] =>
  process.env.AXE === 'all'
    ? OTHERS
    : OTHERS.filter((_, turn) => WORDY.includes(name) && turn === WORDY.indexOf(name) % OTHERS.length);

for (const seeded of [false, true]) {
  test.describe(seeded ? 'with a history' : 'without a history', () => {
    if (seeded) test.beforeAll(() => seedHistory(extension));
    for (const view of VIEWS.filter((one) => one.seeded === seeded))
      test(`${view.name} is accessible in both themes`, async () => {
        for (const language of ['en', ...othersFor(view.name)]) await check(view, language);
      });
  });
}
