import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * A test that hangs fails, one on a crowded machine does not: reading a long policy takes a second on a quiet one.
 * Time itself is measured by the benchmarks.
 */
const PATIENCE = 60_000;

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/**
 * Two worlds: `node` for pure code and the platform on WXT's fake browser; `browser` (files named `*.dom.test.ts`)
 * for what needs a real DOM, layout or Svelte.
 */
export default defineConfig({
  test: {
    expect: { poll: { timeout: PATIENCE } },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.dom.test.ts', 'test/e2e/**'],
        },
      },
      {
        plugins: [svelte({ configFile: false, compilerOptions: { fragments: 'tree', runes: true } })],
        resolve: { alias: { 'wxt/browser': new URL('./test/fake-browser.ts', import.meta.url).pathname } },
        test: {
          name: 'browser',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          include: ['test/**/*.dom.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
