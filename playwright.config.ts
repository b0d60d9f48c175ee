import { defineConfig } from '@playwright/test';

/** `chromium`: the built extension in Debian's Chromium. `firefox`: the built extension over WebDriver BiDi. */
export default defineConfig({
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // What comes late on a crowded machine has still come: only what hangs fails. Time is measured by the benchmarks.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  projects: [
    { name: 'chromium', testDir: 'test/e2e' },
    { name: 'firefox', testDir: 'test/firefox' },
  ],
});
