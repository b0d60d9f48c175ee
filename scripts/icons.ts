import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { ICON_SIZES, type IconTheme, iconSvg } from './icons/draw-icon';

/** Renders the icons into `public/icons/` (committed): `icon-N.png`, and `icon-dark-N.png` for dark toolbars. */
const OUT = resolve(import.meta.dirname, '../public/icons');
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

const main = async (): Promise<void> => {
  mkdirSync(OUT, { recursive: true });
  const executablePath =
    process.env.CHROME_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  for (const size of ICON_SIZES)
    for (const theme of ['light', 'dark'] satisfies IconTheme[]) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(size, theme)}`);
      const name = theme === 'light' ? `icon-${size}.png` : `icon-dark-${size}.png`;
      await page.screenshot({ path: join(OUT, name), omitBackground: true });
    }
  await browser.close();
};

await main();
