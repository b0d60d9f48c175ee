import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';

/**
 * Two worlds: `node` for pure code and the platform on WXT's fake browser; `browser` (files named `*.dom.test.ts`)
 * for what needs a real DOM, layout or Svelte.
 */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
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
