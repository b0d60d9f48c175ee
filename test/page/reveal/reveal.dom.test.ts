import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserLayout } from '../../../lib/page/browser-layout';
import { type PolicyReading, readPolicy } from '../../../lib/page/reader/read-policy';
import { clearReveal, reveal } from '../../../lib/page/reveal/reveal';
import { type RevealTarget, revealTarget } from '../../../lib/page/reveal/reveal-target';

const read = (): PolicyReading =>
  readPolicy(document, { url: 'https://lanternshop.example/', layout: browserLayout() });

const targetOf = ({ policy }: PolicyReading, quote: string): RevealTarget => {
  const block = policy.blocks.findIndex(({ text }) => text.includes(quote));
  const start = policy.blocks[block]?.text.indexOf(quote) ?? 0;
  return revealTarget(policy.blocks, { block, start, end: start + quote.length, quote });
};

const show = (html: string): PolicyReading => {
  document.body.innerHTML = `<main><h1>Privacy policy</h1><p>We collect the name that you give us.</p>${html}</main>`;
  return read();
};

const marked = (): string | null => {
  const mark = CSS.highlights.get('passage');
  return mark ? String([...mark][0]) : null;
};

const QUOTE = 'We share your orders with couriers.';

beforeEach(() => {
  document.body.removeAttribute('style');
});
afterEach(() => {
  clearReveal();
  document.body.replaceChildren();
});

test('a passage is marked, in view, and has the focus', async () => {
  const reading = show(
    `<div style="height:3000px"></div><p id="p">Now. ${QUOTE} Always.</p><div style="height:3000px"></div>`,
  );
  const { found, shown } = await reveal(reading, targetOf(reading, QUOTE));
  expect({ found, shown }).toEqual({ found: 'position', shown: true });
  expect(marked()).toBe(QUOTE);
  expect(document.activeElement?.id).toBe('p');
  await expect
    .poll(() => document.getElementById('p')?.getBoundingClientRect().top)
    .toBeLessThan(innerHeight);
});

test.each([
  ['as tall as what it shows', 6_000],
  ['that scrolls', 300],
])('a passage in a frame %s is in view', async (_, height) => {
  document.body.innerHTML = '<main style="padding-top:3000px"><h1>Privacy policy</h1></main>';
  const frame = document.createElement('iframe');
  frame.height = String(height);
  frame.srcdoc = `<p>We collect the name that you give us.</p><div style="height:3000px"></div><p id="p">${QUOTE}</p>
<div style="height:2000px"></div>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.querySelector('main')?.append(frame);
  await loaded;
  const reading = read();
  expect(await reveal(reading, targetOf(reading, QUOTE))).toMatchObject({ found: 'position', shown: true });
  const top = (): number => {
    const inside = frame.contentDocument?.getElementById('p')?.getBoundingClientRect().top ?? Number.NaN;
    return frame.getBoundingClientRect().top + inside;
  };
  await expect.poll(top).toBeLessThan(innerHeight);
  expect(top()).toBeGreaterThan(0);
});

test('a passage that the page draws only when scrolled to is shown', async () => {
  const reading = show(
    `<div style="height:3000px"></div><div id="part" style="height:300px"><div style="display:none"><p>${QUOTE.repeat(40)}</p></div></div>`,
  );
  const part = document.getElementById('part') as HTMLElement;
  const watch = new IntersectionObserver(([seen]) => {
    if (seen?.isIntersecting) (part.firstElementChild as HTMLElement).style.display = 'block';
  });
  watch.observe(part);
  expect(await reveal(reading, targetOf(reading, QUOTE))).toEqual({ found: 'position', shown: true });
  watch.disconnect();
});

test.each([
  ['at once where motion is unwanted', true, ['instant']],
  ['smoothly elsewhere', false, ['smooth']],
])('the page is scrolled %s', async (_, reduced, expected) => {
  const { matchMedia } = window;
  vi.spyOn(window, 'matchMedia').mockImplementation((query) =>
    query.includes('prefers-reduced-motion') ? ({ matches: reduced } as MediaQueryList) : matchMedia(query),
  );
  const scrollBy = vi.spyOn(window, 'scrollBy');
  const reading = show(`<div style="height:3000px"></div><p>${QUOTE}</p><div style="height:3000px"></div>`);
  await reveal(reading, targetOf(reading, QUOTE));
  const behaviours = scrollBy.mock.calls.map(([options]) => (options as unknown as ScrollToOptions).behavior);
  expect(behaviours.slice(0, 1)).toEqual(expected);
  vi.restoreAllMocks();
});

test('nothing is left behind on the page when the mark is taken off', async () => {
  const reading = show(`<p>${QUOTE}</p>`);
  const before = document.documentElement.outerHTML;
  await reveal(reading, targetOf(reading, QUOTE));
  clearReveal();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toEqual([]);
  expect(CSS.highlights.size).toBe(0);
});

test('the next passage takes the place of the last', async () => {
  const reading = show(`<p>${QUOTE}</p><p>We never sell them.</p>`);
  await reveal(reading, targetOf(reading, QUOTE));
  await reveal(reading, targetOf(reading, 'We never sell them.'));
  expect(marked()).toBe('We never sell them.');
  expect(document.querySelectorAll('[tabindex]').length).toBe(1);
});

test('a sticky header does not cover the passage', async () => {
  const reading = show(
    `<header style="position:sticky;top:0;height:120px;background:#eee">Shop</header><div style="height:3000px"></div><p id="p">${QUOTE}</p><div style="height:3000px"></div>`,
  );
  await reveal(reading, targetOf(reading, QUOTE));
  const top = (): number => document.getElementById('p')?.getBoundingClientRect().top ?? 0;
  await expect.poll(top).toBeGreaterThanOrEqual(120);
  await expect.poll(top).toBeLessThan(innerHeight);
});

test('a box that scrolls by itself is scrolled', async () => {
  const reading = show(
    `<div style="height:200px;overflow:auto" id="box"><div style="height:3000px"></div><p id="p">${QUOTE}</p></div>`,
  );
  await reveal(reading, targetOf(reading, QUOTE));
  const box = document.getElementById('box')?.getBoundingClientRect();
  const rect = document.getElementById('p')?.getBoundingClientRect();
  expect(rect && box && rect.top >= box.top - 1 && rect.bottom <= box.bottom + 1).toBe(true);
});

const TOGGLE = `const panel = this.getRootNode().getElementById('panel'); panel.hidden = !panel.hidden; panel.style.display = panel.hidden ? 'none' : 'block';`;

test.each([
  ['details', `<details><summary>Sharing</summary><p>${QUOTE}</p></details>`],
  [
    'details inside details',
    `<details><summary>A</summary><details><summary>B</summary><p>${QUOTE}</p></details></details>`,
  ],
  [
    'a button that controls it',
    `<button type="button" aria-controls="panel" aria-expanded="false" onclick="${TOGGLE}">Sharing</button><div id="panel" hidden><p>${QUOTE}</p></div>`,
  ],
  [
    'a tab',
    `<div role="tablist"><a role="tab" href="#panel" onclick="event.preventDefault(); ${TOGGLE}">Sharing</a></div><div role="tabpanel" id="panel" hidden><p>${QUOTE}</p></div>`,
  ],
  [
    'the heading above it',
    `<h3><button type="button" onclick="${TOGGLE}">Sharing</button></h3><div id="panel" style="display:none" hidden><p>${QUOTE}</p></div>`,
  ],
])('what hides the passage is opened: %s', async (_, html) => {
  const reading = show(html);
  const { found, shown } = await reveal(reading, targetOf(reading, QUOTE));
  expect({ found, shown }).toEqual({ found: 'position', shown: true });
});

test.each([
  [
    'a link that leads away',
    `<a href="/away" aria-controls="panel" id="c">Sharing</a><div id="panel" hidden role="tabpanel"><p>${QUOTE}</p></div>`,
  ],
  [
    'a button that sends a form',
    `<form><button aria-controls="panel" id="c">Sharing</button></form><div id="panel" hidden role="tabpanel"><p>${QUOTE}</p></div>`,
  ],
])('what is not safe to press is not pressed: %s', async (_, html) => {
  const reading = show(html);
  let pressed = false;
  document.getElementById('c')?.addEventListener('click', (event) => {
    pressed = true;
    event.preventDefault();
  });
  expect(await reveal(reading, targetOf(reading, QUOTE))).toEqual({ found: 'position', shown: false });
  expect(pressed).toBe(false);
});

test('a page that was redrawn since is read again', async () => {
  const reading = show(`<p>${QUOTE}</p>`);
  const target = targetOf(reading, QUOTE);
  document.body.innerHTML = `<main><h1>Privacy policy</h1><p>New: we also sell lamps.</p><p>We collect the name that you give us.</p><p>${QUOTE}</p></main>`;
  expect((await reveal(reading, target)).found).toBe('not-found');
  expect((await reveal(reading, target, { readAgain: read })).found).toBe('quote');
  expect(marked()).toBe(QUOTE);
});

test('a passage that was reworded a little is found; one that is gone is not', async () => {
  const reading = show(`<p>${QUOTE}</p>`);
  const target = targetOf(reading, QUOTE);
  show('<p>We share your orders with our couriers.</p>');
  expect((await reveal(reading, target, { readAgain: read })).found).toBe('fuzzy');
  show('<p>Lamps are sold here.</p>');
  expect(await reveal(reading, target, { readAgain: read })).toEqual({ found: 'not-found', shown: false });
  expect(marked()).toBeNull();
});

test('text that a script changed in place is not taken for the passage', async () => {
  const reading = show(`<p id="p">${QUOTE}</p>`);
  const target = targetOf(reading, QUOTE);
  (document.getElementById('p')?.firstChild as Text).data = 'We share nothing with anybody at all.';
  expect((await reveal(reading, target, { readAgain: read })).found).toBe('not-found');
});

test('a mark that the page removes is put back', async () => {
  const reading = show(`<p>${QUOTE}</p>`);
  await reveal(reading, targetOf(reading, QUOTE));
  CSS.highlights.clear();
  await expect.poll(marked).toBe(QUOTE);
});

test('a passage in a shadow root is marked there', async () => {
  document.body.innerHTML = '<policy-text></policy-text>';
  const root = document.querySelector('policy-text')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = `<h1>Privacy policy</h1><p>We collect the name that you give us.</p><p>${QUOTE}</p>`;
  const reading = read();
  expect((await reveal(reading, targetOf(reading, QUOTE))).found).toBe('position');
  expect(marked()).toBe(QUOTE);
  expect(root.adoptedStyleSheets.length).toBe(1);
  clearReveal();
  expect(root.adoptedStyleSheets.length).toBe(0);
});

test('without custom highlights the passage is selected', async () => {
  const reading = show(`<p>${QUOTE}</p>`);
  const { highlights } = CSS;
  Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
  try {
    await reveal(reading, targetOf(reading, QUOTE));
    expect(String(getSelection())).toBe(QUOTE);
    clearReveal();
    expect(String(getSelection())).toBe('');
  } finally {
    Object.defineProperty(CSS, 'highlights', { value: highlights, configurable: true });
  }
});
