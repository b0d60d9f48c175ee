import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../test/e2e/harness';
import { seedHistory, setSettings, VIEWS, type View } from '../test/e2e/views';

/**
 * Pictures of every view and state from the built extension, light and dark, and in German for its long words, with a
 * contact sheet; into `screenshots/`, which is not committed. `--readme` makes only the two pictures of the README,
 * into `docs/images/`. Words after the options choose views whose names contain one of them.
 */
const ROOT = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const readme = args.includes('--readme');
const wanted = args.filter((arg) => !arg.startsWith('--'));
const out = readme ? join(ROOT, 'docs/images') : join(ROOT, 'screenshots');

const LOOKS = [
  { name: 'light', scheme: 'light', language: 'en' },
  { name: 'dark', scheme: 'dark', language: 'en' },
  { name: 'german', scheme: 'light', language: 'de' },
] as const;

/** Narrow windows for the full pages, in pixels: a phone, and 200 % zoom on a small screen. */
const NARROW = 400;

async function main(): Promise<void> {
  mkdirSync(out, { recursive: true });
  const extension = await launch();
  const made: string[] = [];
  const take = async (
    view: View,
    look: (typeof LOOKS)[number],
    width: number,
    name: string,
    full: boolean,
  ) => {
    const page = await view.open(extension);
    await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: full ? 200 : view.height });
    const height = full ? await page.evaluate(() => document.documentElement.scrollHeight) : view.height;
    await page.setViewportSize({ width, height: Math.min(Math.max(height, 200), 6_000) });
    await page.screenshot({ path: join(out, `${name}.png`) });
    made.push(name);
    await page.close();
  };
  try {
    if (readme) {
      await seedHistory(extension);
      const [popup, compare] = ['popup-label', 'compare'].map((name) =>
        VIEWS.find((view) => view.name === name),
      );
      if (popup) await take(popup, LOOKS[0], popup.width, 'popup', false);
      if (compare) await take(compare, LOOKS[0], compare.width, 'comparison', false);
      return;
    }
    if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const views = VIEWS.filter(
      ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
    );
    for (const seeded of [false, true]) {
      const batch = views.filter((view) => view.seeded === seeded);
      if (seeded && batch.length > 0) await seedHistory(extension);
      for (const look of LOOKS) {
        await setSettings(extension, { language: look.language });
        for (const view of batch) {
          await take(view, look, view.width, `${view.name}.${look.name}`, true);
          if (view.width > NARROW * 2 && look.name === 'light')
            await take(view, look, NARROW, `${view.name}.narrow`, true);
        }
      }
    }
    writeFileSync(join(out, 'index.html'), contactSheet(made));
    const sheet = await extension.context.newPage();
    await sheet.setViewportSize({ width: 1600, height: 1000 });
    await sheet.goto(`file://${join(out, 'index.html')}`);
    await sheet.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true });
  } finally {
    await extension.close();
  }
  console.log(`${made.length} pictures in ${out}`);
}

const contactSheet = (names: readonly string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>Policy Facts: every view</title><style>body{margin:1rem;font:12px sans-serif;background:#888;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:230px}img{width:230px;max-height:420px;object-fit:cover;object-position:top;background:#fff}</style>${names
    .map((name) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`)
    .join('')}`;

await main();
