import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, launch } from '../test/e2e/harness';
import { seedHistory, setSettings, VIEWS, type View } from '../test/e2e/views';

/**
 * Pictures of every view and state from the built extension, light and dark, and in German for its long words, with a
 * contact sheet; into `screenshots/`, which is not committed. `--readme` makes only the two pictures of the README,
 * into `docs/images/`. Words after the options choose views whose names contain one of them.
 */
const ROOT = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

interface Look {
  name: string;
  language: string;
  media: Media;
  /** Only views whose names match: some looks matter where the label is. */
  only: RegExp;
  /** Window width instead of the view's own, in pixels. */
  width?: number;
  rtl?: boolean;
}

const LIGHT: Media = { colorScheme: 'light', reducedMotion: 'reduce' };
const LOOKS: readonly Look[] = [
  { name: 'light', language: 'en', media: LIGHT, only: /./ },
  { name: 'dark', language: 'en', media: { ...LIGHT, colorScheme: 'dark' }, only: /./ },
  { name: 'german', language: 'de', media: LIGHT, only: /./ },
  { name: 'french', language: 'fr', media: LIGHT, only: /popup-label$|options|policies-list|welcome$/ },
  { name: 'spanish', language: 'es', media: LIGHT, only: /popup-label$|options|policies-list|welcome$/ },
  // A phone's width, which is also 200 % zoom in a small window.
  { name: 'narrow', language: 'en', media: LIGHT, only: /^(?!popup|sidepanel)/, width: 400 },
  {
    name: 'forced',
    language: 'en',
    media: { ...LIGHT, forcedColors: 'active' },
    only: /popup-label|options/,
  },
  {
    name: 'print',
    language: 'en',
    media: { ...LIGHT, media: 'print' },
    only: /popup-label$|^policy$|^compare$/,
    width: 760,
  },
  { name: 'rtl', language: 'en', media: LIGHT, only: /popup-label|^compare$|^policies-list/, rtl: true },
];

const LOWEST = 200;
/** Chromium draws no higher pictures reliably. */
const HIGHEST = 6_000;
/** Height of a picture on the contact sheet, as a multiple of its width. */
const SHEET_HIGHEST = 2;

/** Takes one picture of a view as high as it is long. */
async function take(extension: Extension, view: View, look: Look, out: string): Promise<void> {
  const name = `${view.name}.${look.name}`;
  const page = await view.open(extension);
  const width = look.width ?? view.width;
  await page.emulateMedia(look.media);
  if (look.rtl) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.setViewportSize({ width, height: LOWEST });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(height, HIGHEST) });
  await page.screenshot({ path: join(out, `${name}.png`) });
  // The contact sheet shows the small ones: some hundred whole pictures are more than one page draws in reason.
  const clip = { x: 0, y: 0, width, height: Math.min(height, SHEET_HIGHEST * width) };
  await page.screenshot({
    path: join(out, 'small', `${name}.jpg`),
    type: 'jpeg',
    quality: 60,
    clip,
    scale: 'css',
  });
  await page.close();
}

const SHARP = 2;

/** The README's pictures: what the window shows at first, sharp on dense screens. */
async function takeForReadme(extension: Extension, out: string): Promise<void> {
  await seedHistory(extension);
  const pictures = [
    { view: 'popup-label', file: 'popup.png', height: 760 },
    { view: 'compare', file: 'comparison.png', height: 820 },
  ];
  for (const { view: name, file, height } of pictures) {
    const view = VIEWS.find((one) => one.name === name);
    if (!view) throw new Error(`no view ${name}`);
    const page = await view.open(extension);
    await page.emulateMedia(LIGHT);
    const devtools = await extension.context.newCDPSession(page);
    const metrics = { width: view.width, height, deviceScaleFactor: SHARP, mobile: false };
    await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
    writeFileSync(join(out, file), Buffer.from(data, 'base64'));
    await page.close();
  }
}

/** All pictures of the views asked for; gives their names. */
async function takeAll(extension: Extension, out: string): Promise<string[]> {
  const made: string[] = [];
  for (const seeded of [false, true]) {
    const batch = VIEWS.filter(
      (view) =>
        view.seeded === seeded && (wanted.length === 0 || wanted.some((part) => view.name.includes(part))),
    );
    if (seeded && batch.length > 0) await seedHistory(extension);
    for (const look of LOOKS) {
      await setSettings(extension, { language: look.language });
      for (const view of batch.filter(({ name }) => look.only.test(name))) {
        const name = `${view.name}.${look.name}`;
        await take(extension, view, look, out);
        made.push(name);
      }
    }
  }
  return made;
}

async function makeSheet(extension: Extension, out: string, names: readonly string[]): Promise<void> {
  const figures = names
    .map((name) => `<figure><img src="small/${name}.jpg" alt=""><figcaption>${name}</figcaption></figure>`)
    .join('');
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Policy Facts: every view</title><style>body{margin:1rem;font:12px sans-serif;background:#999;display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0;width:230px}img{width:230px;max-height:420px;object-fit:cover;object-position:top}</style>${figures}`,
  );
  const sheet = await extension.context.newPage();
  await sheet.setViewportSize({ width: 1600, height: 1000 });
  await sheet.goto(`file://${join(out, 'index.html')}`);
  await sheet.screenshot({ path: join(out, 'contact-sheet.png'), fullPage: true, timeout: 0 });
}

const main = async (): Promise<void> => {
  const readme = args.includes('--readme');
  const out = join(ROOT, readme ? 'docs/images' : 'screenshots');
  if (!readme && wanted.length === 0) rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, ...(readme ? [] : ['small'])), { recursive: true });
  const extension = await launch();
  try {
    if (readme) await takeForReadme(extension, out);
    else {
      const made = await takeAll(extension, out);
      await makeSheet(extension, out, made);
      console.log(`${made.length} pictures in ${out}`);
    }
  } finally {
    await extension.close();
  }
};

await main();
