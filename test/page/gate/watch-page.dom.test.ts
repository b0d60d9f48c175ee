/** The watch in a real browser. Longer than most files: each way a page changes is a test of its own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserLayout } from '../../../lib/page/browser-layout';
import {
  type Occasion,
  type PageWatch,
  type WatchVerdict,
  watchPage,
} from '../../../lib/page/gate/watch-page';
import { ENGLISH, FOREIGN } from './policy-texts';

/** Pages under test live in frames: each has a document, an address and a history of its own. */
let frame: HTMLIFrameElement;
let watch: PageWatch | null = null;
let seen: { verdict: WatchVerdict; occasion: Occasion; url: string }[] = [];

const open = async (body: string, title = 'Tin Kettle'): Promise<Window> => {
  frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window;
};

/** Waits for what comes in its own time: a crowded machine takes longer, and only what never comes fails. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 30_000 });

const start = (page: Window): void => {
  watch = watchPage(page, {
    layout: browserLayout(),
    onVerdict: (verdict, occasion, url) => seen.push({ verdict, occasion, url }),
  });
};

const lastReason = (): string | undefined => seen.at(-1)?.verdict.reason;
const STORY = `<h1>Ferries</h1>${'<p>The ferry leaves at nine. Bring a coat and something to eat.</p>'.repeat(30)}`;

beforeEach(() => {
  seen = [];
});
afterEach(() => {
  watch?.stop();
  frame.remove();
});

test('a policy is reported at once', async () => {
  start(await open(`<h1>Privacy Policy</h1>${ENGLISH}`, 'Privacy Policy'));
  await soon(() => expect(seen).toMatchObject([{ occasion: 'load', verdict: { reason: 'policy' } }]));
});

test('another page is reported once, however it changes', async () => {
  const page = await open(STORY);
  start(page);
  await soon(() => expect(lastReason()).toBe('not-a-policy'));
  for (let at = 0; at < 50; at++) {
    page.document.body.append(page.document.createElement('p'));
    await new Promise((done) => setTimeout(done, 10));
  }
  expect(seen).toHaveLength(1);
});

test('text that arrives late', async () => {
  const page = await open('<h1>Privacy Policy</h1><div id="app">Loading…</div>', 'Privacy Policy');
  start(page);
  await soon(() => expect(seen[0]?.verdict.policy).toBe(false));
  await new Promise((done) => setTimeout(done, 1200));
  (page.document.querySelector('#app') as HTMLElement).innerHTML = ENGLISH;
  await soon(() => expect(seen.at(-1)).toMatchObject({ occasion: 'late', verdict: { reason: 'policy' } }));
});

const SOON = 400;
const after = (page: Window, wait: number, then: () => void): void => {
  page.setTimeout(then, wait);
};
const WAITING = '<h1>Privacy Policy</h1>';

test.each<[string, string, (page: Window) => void]>([
  [
    'in a shadow root',
    '<x-policy></x-policy>',
    (page) => {
      const root = (page.document.querySelector('x-policy') as HTMLElement).attachShadow({ mode: 'open' });
      after(page, SOON, () => {
        root.innerHTML = ENGLISH;
      });
    },
  ],
  [
    'in a frame that is written to',
    '<iframe></iframe>',
    (page) => {
      const inner = page.document.querySelector('iframe') as HTMLIFrameElement;
      after(page, SOON, () => {
        (inner.contentDocument as Document).body.innerHTML = ENGLISH;
      });
    },
  ],
  [
    'in a frame that goes elsewhere',
    '<iframe></iframe>',
    (page) => {
      const inner = page.document.querySelector('iframe') as HTMLIFrameElement;
      after(page, SOON, () => {
        inner.srcdoc = ENGLISH;
      });
    },
  ],
  [
    'in a text node that was there',
    '<p>Loading</p>',
    (page) => {
      const text = page.document.querySelector('p')?.firstChild as Text;
      after(page, SOON, () => {
        text.data = ENGLISH.replace(/<[^>]+>/g, ' ');
      });
    },
  ],
])('text that arrives late %s', async (_, body, arrange) => {
  const page = await open(WAITING + body, 'Privacy Policy');
  arrange(page);
  start(page);
  await vi.waitFor(
    () => expect(seen.at(-1)).toMatchObject({ occasion: 'late', verdict: { reason: 'policy' } }),
    8000,
  );
});

test('a frame that answers is looked into without waiting for the clock', async () => {
  const page = await open(`${WAITING}<iframe></iframe>`, 'Privacy Policy');
  const inner = page.document.querySelector('iframe') as HTMLIFrameElement;
  // The looks on the clock never come.
  const real = page.setTimeout.bind(page);
  vi.spyOn(page.performance, 'now').mockReturnValue(0);
  vi.spyOn(page, 'setTimeout').mockImplementation(((then: () => void, wait: number) =>
    wait > 300 ? 0 : real(then, wait)) as typeof page.setTimeout);
  start(page);
  await new Promise((done) => setTimeout(done, 500));
  inner.srcdoc = ENGLISH;
  await vi.waitFor(() => expect(lastReason()).toBe('policy'), 4000);
});

test('text that arrives late in the shell of an application', async () => {
  const page = await open('<div id="root"></div>', 'App');
  start(page);
  await soon(() => expect(lastReason()).toBe('not-a-policy'));
  page.document.title = 'Privacy Policy';
  (page.document.querySelector('#root') as HTMLElement).innerHTML = `<h1>Privacy Policy</h1>${ENGLISH}`;
  await soon(() => expect(lastReason()).toBe('policy'));
});

test('a policy that grows after it was reported is reported again', async () => {
  const page = await open(`<h1>Privacy Policy</h1>${ENGLISH}<div id="more"></div>`, 'Privacy Policy');
  start(page);
  await soon(() => expect(seen).toHaveLength(1));
  (page.document.querySelector('#more') as HTMLElement).innerHTML = ENGLISH;
  await soon(() => expect(seen.at(-1)).toMatchObject({ occasion: 'late', verdict: { reason: 'policy' } }));
  expect(seen).toHaveLength(2);
});

test('a storm of changes costs a bounded number of looks', async () => {
  const page = await open('<h1>Privacy Policy</h1><div id="app">Loading…</div>', 'Privacy Policy');
  const looks = vi.spyOn(page.document, 'createTreeWalker');
  start(page);
  const queries = vi.spyOn(page.document, 'querySelectorAll');
  const app = page.document.querySelector('#app') as HTMLElement;
  const storm = page.setInterval(() => app.append(page.document.createElement('i')), 1);
  await new Promise((done) => setTimeout(done, 2500));
  page.clearInterval(storm);
  expect(seen).toHaveLength(1);
  expect(looks.mock.calls.length + queries.mock.calls.length).toBeLessThan(20);
});

/** A page with an address of its own: any file that the test's server has. */
const openServed = async (): Promise<Window> => {
  frame = document.createElement('iframe');
  frame.src = '/LICENSE';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Window;
  page.document.body.innerHTML = STORY;
  return page;
};

test('a route without a load: pushState, and back', async () => {
  const page = await openServed();
  start(page);
  await soon(() => expect(seen).toMatchObject([{ verdict: { policy: false } }]));
  page.history.pushState(null, '', '/privacy');
  page.document.title = 'Privacy Policy';
  page.document.body.innerHTML = `<h1>Privacy Policy</h1>${ENGLISH}`;
  await soon(() => expect(seen.at(-1)).toMatchObject({ occasion: 'route', verdict: { policy: true } }));
  expect(seen.at(-1)?.url).toMatch(/\/privacy$/);
  page.history.back();
  await soon(() => expect(page.location.pathname).toBe('/LICENSE'));
  page.document.title = 'Ferries';
  page.document.body.innerHTML = STORY;
  await soon(() => expect(seen.at(-1)).toMatchObject({ occasion: 'route', verdict: { policy: false } }));
});

test('a policy is named by its address, with or without a base', async () => {
  const page = await openServed();
  page.document.head.innerHTML = '<base href="https://elsewhere.test/shop/">';
  page.history.replaceState(null, '', `${page.location.origin}/legal/privacy-notice`);
  page.document.body.innerHTML = ENGLISH;
  start(page);
  await soon(() => expect(seen).toMatchObject([{ verdict: { reason: 'policy' } }]));
  expect(seen[0]?.url).toBe(`${page.location.origin}/legal/privacy-notice`);
});

test('a route that the host heard of', async () => {
  const page = await open(STORY);
  start(page);
  await soon(() => expect(seen).toHaveLength(1));
  page.location.hash = 'elsewhere';
  watch?.routeMayHaveChanged();
  await soon(() => expect(seen.at(-1)?.occasion).toBe('route'));
  const count = seen.length;
  watch?.routeMayHaveChanged();
  await new Promise((done) => setTimeout(done, 400));
  expect(seen).toHaveLength(count);
});

test('a page restored from the back/forward cache is reported again', async () => {
  const page = await open(`<h1>Privacy Policy</h1>${ENGLISH}`, 'Privacy Policy');
  start(page);
  await soon(() => expect(seen).toHaveLength(1));
  page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await soon(() =>
    expect(seen.at(-1)).toMatchObject({ occasion: 'restored', verdict: { reason: 'policy' } }),
  );
});

test('a prerendered page is judged when it is shown', async () => {
  const page = await open(`<h1>Privacy Policy</h1>${ENGLISH}`, 'Privacy Policy');
  Object.defineProperty(page.document, 'prerendering', { value: true, configurable: true });
  start(page);
  await new Promise((done) => setTimeout(done, 300));
  expect(seen).toHaveLength(0);
  Object.defineProperty(page.document, 'prerendering', { value: false });
  page.document.dispatchEvent(new Event('prerenderingchange'));
  await soon(() => expect(lastReason()).toBe('policy'));
});

test('a dialog that a click on "Privacy Policy" fills', async () => {
  const page = await open(`${STORY}<button>Privacy Policy</button><dialog></dialog>`);
  start(page);
  await soon(() => expect(seen).toHaveLength(1));
  const dialog = page.document.querySelector('dialog') as HTMLDialogElement;
  const button = page.document.querySelector('button') as HTMLButtonElement;
  button.addEventListener('click', () => {
    page.setTimeout(() => {
      dialog.innerHTML = `<h2>Privacy Policy</h2>${ENGLISH}`;
      dialog.showModal();
    }, 200);
  });
  button.click();
  await soon(() => expect(seen.at(-1)).toMatchObject({ occasion: 'late', verdict: { reason: 'policy' } }));
});

test.each([
  ['an open shadow root', 'open'],
  ['a shadow root in a plain element', 'plain'],
])('%s', async (_, how) => {
  const page = await open(
    how === 'open' ? '<x-policy></x-policy>' : '<div id="host"></div>',
    'Privacy Policy',
  );
  const host = page.document.querySelector('x-policy, #host') as HTMLElement;
  host.attachShadow({ mode: 'open' }).innerHTML = `<h1>Privacy Policy</h1>${ENGLISH}`;
  start(page);
  await soon(() => expect(lastReason()).toBe('policy'));
});

test('a closed shadow root, where the platform opens it', async () => {
  const page = await open('<x-policy></x-policy>', 'Privacy Policy');
  const host = page.document.querySelector('x-policy') as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = `<h1>Privacy Policy</h1>${ENGLISH}`;
  watch = watchPage(page, {
    layout: browserLayout((element) => (element === host ? root : null)),
    onVerdict: (verdict, occasion, url) => seen.push({ verdict, occasion, url }),
  });
  await soon(() => expect(lastReason()).toBe('policy'));
});

test('a frame of the same origin', async () => {
  const page = await open('<h1>Privacy Policy</h1><iframe></iframe>', 'Privacy Policy');
  const inner = page.document.querySelector('iframe') as HTMLIFrameElement;
  (inner.contentDocument as Document).body.innerHTML = ENGLISH;
  start(page);
  await soon(() => expect(lastReason()).toBe('policy'));
});

test('a frame of another origin: where the policy may be, said at every look', async () => {
  const page = await open('<h1>Privacy Policy</h1>', 'Privacy Policy');
  const inner = page.document.createElement('iframe');
  // Of an origin of its own, as another host's would be.
  inner.setAttribute('sandbox', '');
  inner.src = `${location.origin}/policy`;
  start(page);
  await soon(() => expect(lastReason()).toBe('empty'));
  page.document.body.append(inner);
  await soon(() =>
    expect(seen.filter(({ verdict }) => verdict.reason === 'framed').length).toBeGreaterThan(1),
  );
});

test.each([
  [
    'a closed accordion',
    `<h1>Legal</h1><details><summary><h3>Privacy Policy</h3></summary>${ENGLISH}</details>`,
  ],
  [
    'an inactive tab',
    `<h1>Legal</h1><div role="tabpanel" style="display:none"><h2>Privacy Policy</h2>${ENGLISH}</div>`,
  ],
  ['a closed dialog', `<h1>Legal</h1><dialog><h2>Privacy Policy</h2>${ENGLISH}</dialog>`],
  ['an open dialog', `<h1>Legal</h1><dialog open><h2>Privacy Policy</h2>${ENGLISH}</dialog>`],
])('%s', async (_, body) => {
  start(await open(body, 'Legal'));
  await soon(() => expect(lastReason()).toBe('policy'));
});

test.each(FOREIGN)('a policy in another language: %s', async (language, title, text) => {
  start(await open(`<h1>${title}</h1>${text}`, title));
  await soon(() =>
    expect(seen.at(-1)?.verdict).toMatchObject({ policy: true, language, reason: 'not-english' }),
  );
});

test('a hostile page is judged, and left as it was', async () => {
  const names =
    'nodeType localName childNodes firstChild nextSibling parentNode textContent getAttribute shadowRoot';
  const controls = names
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');
  const body = `<form name="querySelectorAll">${controls}</form><form name="title"></form><form name="body">${controls}</form>
    <form role="heading">${controls}Privacy</form><h1>Privacy Policy</h1><form>${controls}${ENGLISH}</form>`;
  const page = await open(body, 'Privacy Policy');
  const before = page.document.documentElement.outerHTML;
  start(page);
  await soon(() => expect(lastReason()).toBe('policy'));
  expect(page.document.documentElement.outerHTML).toBe(before);
});

test('a page of 20,000 nested elements and one of five million characters are judged', async () => {
  const page = await open('', 'Privacy Policy');
  // Drawn, so many levels end the browser itself.
  page.document.body.hidden = true;
  let deepest: Node = page.document.body;
  for (let at = 0; at < 20_000; at++) deepest = deepest.appendChild(page.document.createElement('div'));
  deepest.appendChild(page.document.createTextNode('the end'));
  start(page);
  await soon(() => expect(seen.at(-1)?.verdict.policy).toBe(false));
  watch?.stop();
  page.document.body.replaceChildren(page.document.createTextNode('a privacy word '.repeat(350_000)));
  start(page);
  await soon(() => expect(seen.length).toBeGreaterThan(1));
});

test('nothing is left after the end', async () => {
  const page = await open('<div id="root"></div>', 'App');
  start(page);
  await soon(() => expect(seen).toHaveLength(1));
  watch?.stop();
  page.document.body.innerHTML = `<h1>Privacy Policy</h1>${ENGLISH}`;
  page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await new Promise((done) => setTimeout(done, 700));
  expect(seen).toHaveLength(1);
});
