import { killWorker, popupFor, stateOf, visit } from './extension-page';
import { expect, launch, test } from './harness';
import { policyPage, shopPage } from './policy-page';
import { serveSites } from './sites';

/** How long a browser that prerenders at all may take to ask for the page; where it does not, it is waited for in vain. */
const PRERENDER_MS = 3_000;

const tooltip = async (extension: Parameters<typeof visit>[0], tabId: number) =>
  (await extension.worker()).evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);

const GERMAN_TEXT = `<p>Diese Datenschutzerklärung sagt Ihnen, welche personenbezogenen Daten die Buchhandlung Laterne erhebt und wofür.</p>
<h2>Welche Daten wir erheben</h2><p>Wir erheben personenbezogene Daten wie Ihren Namen, Ihre Anschrift und Ihre
E-Mail-Adresse, wenn Sie bei uns bestellen. Beim Besuch unserer Website wird Ihre IP-Adresse verarbeitet.</p>
<h2>Wofür wir sie verwenden</h2><p>Wir verwenden Ihre personenbezogenen Daten, um Ihre Bestellung zu liefern und Ihre
Fragen zu beantworten. Rechtsgrundlage der Verarbeitung ist der Vertrag mit Ihnen. Wir verwenden Cookies, damit Sie
angemeldet bleiben.</p>
<h2>An wen wir sie weitergeben</h2><p>Wir geben Ihre Daten an Dienstleister weiter, die Pakete zustellen und Zahlungen
abwickeln. Eine Weitergabe an Dritte zu Werbezwecken findet nicht statt.</p>
<h2>Ihre Rechte</h2><p>Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer personenbezogenen Daten. Sie
können sich bei einer Aufsichtsbehörde beschweren. Der Verantwortliche im Sinne des Datenschutzes ist die Buchhandlung
Laterne.</p>`;
const GERMAN = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Datenschutzerklärung</title></head><body>
<main><h1>Datenschutzerklärung</h1>
${GERMAN_TEXT.repeat(3)}</main></body></html>`;

const THIN = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy Policy</title></head><body>
<main><h1>Privacy Policy</h1><p>We respect your privacy. This privacy policy tells you how we collect and use your personal
information. We collect your name and email address. Contact us about your personal data at any time.</p>
<p>We may update this privacy policy. We use your personal information to send what you ordered. We share your personal
information with the companies that deliver our parcels. If you have questions about this privacy policy or about your
personal data, write to us, and we will answer within a few days. You may ask us to delete your personal data.</p></main></body></html>`;

test('each kind of page has its badge and says it in words', async ({ extension, sites }) => {
  const policy = await visit(extension, sites.put('lantern.test', '/privacy', policyPage()));
  await expect.poll(() => extension.badge(policy.tabId)).toMatch(/^\d+$/);
  expect((await tooltip(extension, policy.tabId)).length).toBeGreaterThan('Policy Facts: '.length);

  const german = await visit(extension, sites.put('laterne.test', '/datenschutz', GERMAN));
  await expect.poll(() => extension.badge(german.tabId)).toBe('de');

  const thin = await visit(extension, sites.put('thin.test', '/privacy', THIN));
  await expect.poll(() => extension.badge(thin.tabId)).toMatch(/^\d\?$/);

  const empty = '<!doctype html><title>Privacy Policy</title><h1>Privacy Policy</h1>';
  const nothing = await visit(extension, sites.put('empty.test', '/privacy-policy', empty));
  await expect.poll(() => extension.badge(nothing.tabId)).toBe('!');

  const stranger = await visit(extension, sites.put('stranger.test', '/', shopPage('Stranger')));
  const elsewhere = await visit(extension, sites.put('lantern.test', '/shop', shopPage()));
  await expect.poll(() => extension.badge(elsewhere.tabId)).toMatch(/^·\d+$/);
  expect(await extension.badge(stranger.tabId)).toBe('');

  const told = await Promise.all(
    [policy, german, thin, nothing, elsewhere].map(({ tabId }) => tooltip(extension, tabId)),
  );
  expect(new Set(told).size).toBe(told.length);
});

const PROMISE = '<!doctype html><html lang="en"><title>Privacy Policy</title><h1>Privacy Policy</h1>';
const LATE_MS = 1_500;

test.describe('text that comes late', () => {
  for (const [where, body] of [
    [
      'shadow',
      `<x-p></x-p><script>const root = document.querySelector('x-p').attachShadow({ mode: 'open' });
      setTimeout(() => fetch('/policy').then((got) => got.text()).then((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        root.append(...page.querySelector('main').childNodes);
      }), ${LATE_MS})</script>`,
    ],
    [
      'frame',
      `<iframe></iframe><script>setTimeout(() => { document.querySelector('iframe').src = '/policy'; }, ${LATE_MS})</script>`,
    ],
    [
      'data',
      `<p>Loading</p><script>setTimeout(() => fetch('/policy').then((got) => got.text()).then((html) => {
        const page = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('p').firstChild.data = page.querySelector('main').textContent;
      }), ${LATE_MS})</script>`,
    ],
  ] as const) {
    test(`in a page's ${where}`, async ({ extension, sites }) => {
      sites.put(`${where}.test`, '/policy', policyPage());
      const { tabId } = await visit(extension, sites.put(`${where}.test`, '/privacy', PROMISE + body));
      await expect.poll(() => extension.badge(tabId), { timeout: 20_000 }).toMatch(/^\d/);
    });
  }
});

test.describe('a policy in a frame of another origin', () => {
  const filler =
    '<p>Lantern Books has been on the market square since 1961, and open on Sundays since 2004.</p>';
  for (const [name, url, around] of [
    ['in a page named for it', '/privacy', (frame: string) => `${PROMISE}${frame}`],
    [
      'in a page with text of its own, named by its address',
      '/legal',
      (frame: string) => `<!doctype html><html lang="en"><title>Legal</title>${filler.repeat(30)}${frame}`,
    ],
    [
      'that comes late',
      '/privacy',
      (frame: string) =>
        `${PROMISE}<script>setTimeout(() => document.body.insertAdjacentHTML('beforeend', \`${frame}\`), ${LATE_MS})</script>`,
    ],
  ] as const) {
    test(`of the same site, ${name}: read in place, and shown there`, async ({ extension, sites }) => {
      const framed = sites.put('legal.frames.test', '/privacy-policy', policyPage());
      const frame = `<div style="height:3000px"></div><iframe src="${framed}" width="700" height="4000"></iframe>`;
      const { page, tabId } = await visit(extension, sites.put('frames.test', url, around(frame)));
      await expect.poll(() => extension.badge(tabId), { timeout: 20_000 }).toMatch(/^\d+$/);
      const popup = await popupFor(extension, tabId);
      const state = await stateOf(popup, tabId);
      if (state.kind !== 'label') throw new Error(state.kind);
      expect(state).toMatchObject({ place: 'here', policyUrl: framed });
      await page.bringToFront();
      const evidence = state.label.rows.find(({ row }) => row === 'security')?.evidence[0];
      const revealed = await popup.evaluate(
        async ([id, passage]) =>
          (
            await chrome.runtime.sendMessage({
              type: 'background/reveal',
              body: { tabId: id, evidence: passage },
            })
          ).answer,
        [tabId, evidence] as const,
      );
      expect(revealed).toEqual({ found: 'position', shown: true });
      const passage = page.frameLocator('iframe').getByText('We protect your personal information');
      await expect(passage).toBeInViewport();
    });
  }

  test('of another site is not read', async ({ extension, sites }) => {
    const framed = sites.put('policies.test', '/privacy-policy', policyPage());
    const frame = `<iframe src="${framed}" width="700" height="4000"></iframe>`;
    const { tabId } = await visit(extension, sites.put('frames.test', '/privacy', PROMISE + frame));
    const popup = await popupFor(extension, tabId);
    await expect.poll(async () => (await stateOf(popup, tabId)).kind).toBe('not-a-policy');
    await expect(
      popup
        .getByRole('link', { name: /open/i })
        .or(popup.getByRole('button', { name: /open/i }))
        .first(),
    ).toBeVisible();
  });
});

test('badges follow the settings at once, everywhere and on one site', async ({ extension, sites }) => {
  const { tabId } = await visit(extension, sites.put('lantern.test', '/privacy', policyPage()));
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const before = await extension.badge(tabId);
  const page = await extension.open('offscreen.html');
  const set = (settings: object) =>
    page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  await set({ badges: false });
  await expect.poll(() => extension.badge(tabId)).toBe('');
  await set({ badges: true, badgesOff: ['lantern.test'] });
  await expect.poll(async () => (await tooltip(extension, tabId)).length).toBeGreaterThan(0);
  expect(await extension.badge(tabId)).toBe('');
  await set({ warnings: { sale: ['no'], retention: ['stated-period'] } });
  await expect.poll(() => extension.badge(tabId)).toBe('2');
  await set({ warnings: {} });
  await expect.poll(() => extension.badge(tabId)).toBe('0');
  await set({});
  await expect.poll(() => extension.badge(tabId)).toBe(before);
});

test('routes without a load change the badge both ways', async ({ extension, sites }) => {
  const body = policyPage().match(/<main>[\s\S]*<\/main>/)?.[0] ?? '';
  const url = sites.put(
    'app.test',
    '/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title></head><body><div id="view"><h1>App</h1>
<p>Read your books anywhere, and pick up where you stopped.</p></div><template id="policy">${body}</template><script>
const home = view.innerHTML;
window.go = (path) => {
  history.pushState({}, '', path);
  document.title = path === '/privacy' ? 'Privacy Policy' : 'App';
  view.innerHTML = path === '/privacy' ? policy.innerHTML : home;
};</script></body></html>`,
  );
  const { page, tabId } = await visit(extension, url);
  expect(await extension.badge(tabId)).toBe('');
  await page.evaluate("go('/privacy')");
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  await page.evaluate("go('/books')");
  await expect.poll(() => extension.badge(tabId)).toMatch(/^·\d+$/);
});

test('several tabs, a closed worker and a reload keep their own badges', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const policy = await visit(extension, url);
  const other = await visit(extension, sites.put('stranger.test', '/', shopPage('Stranger')));
  await expect.poll(() => extension.badge(policy.tabId)).toMatch(/^\d+$/);
  const count = await extension.badge(policy.tabId);
  const popup = await popupFor(extension, policy.tabId);
  await killWorker(extension, popup);
  expect(await stateOf(popup, policy.tabId)).toMatchObject({ kind: 'label', recorded: { versions: 1 } });
  expect(await extension.badge(policy.tabId)).toBe(count);
  expect(await extension.badge(other.tabId)).toBe('');
  await policy.page.goto(sites.url('stranger.test', '/'));
  await expect.poll(() => extension.badge(policy.tabId)).toBe('');
  await policy.page.goBack();
  await expect.poll(() => extension.badge(policy.tabId)).toBe(count);
});

test('a page from the back/forward cache gets its badge back', async () => {
  const sites = await serveSites();
  const extension = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  const { page, tabId } = await visit(extension, sites.put('lantern.test', '/privacy', policyPage()));
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const count = await extension.badge(tabId);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) => {
      document.documentElement.dataset.restored = String(event.persisted);
    });
  });
  await page.goto(sites.put('stranger.test', '/', shopPage('Stranger')));
  await expect.poll(() => extension.badge(tabId)).toBe('');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.restored)).toBe('true');
  await expect.poll(() => extension.badge(tabId)).toBe(count);
  await extension.close();
  await sites.close();
});

test('a prerendered policy does not speak for the page in view', async ({ extension, sites }) => {
  // Prerendering asks for a trustworthy origin: localhost is one without a certificate.
  const policy = sites.put('localhost', '/privacy', policyPage());
  const rules = `<script type="speculationrules">{"prerender":[{"urls":["/privacy"],"eagerness":"immediate"}]}</script>`;
  const shop = sites.put('localhost', '/shop', shopPage().replace('</body>', `${rules}</body>`));
  const asked = () => sites.requests.includes('localhost/privacy');
  const askedSoon = () =>
    expect
      .poll(asked, { timeout: PRERENDER_MS })
      .toBe(true)
      .catch(() => undefined);
  let { page, tabId } = await visit(extension, shop);
  await askedSoon();
  // A page under Playwright prerenders only when its rules are seen before the debugger is: tried in a few pages.
  for (let attempt = 0; attempt < 6 && !asked(); attempt++) {
    await page.close();
    ({ page, tabId } = await visit(extension, shop));
    await askedSoon();
  }
  test.skip(!asked(), 'this Chromium does not prerender here');
  await page.waitForTimeout(700);
  expect(await extension.badge(tabId)).toBe('');
  await page.evaluate((url) => {
    location.href = url;
  }, policy);
  await expect
    .poll(async () => {
      const shown = await (await extension.worker()).evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url });
        return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
      }, policy);
      return shown;
    })
    .toMatch(/^\d+$/);
});

test('a browser that starts again knows what was read', async () => {
  const sites = await serveSites();
  const policy = sites.put('lantern.test', '/privacy', policyPage());
  const shop = sites.put('lantern.test', '/shop', shopPage());
  const profile = test.info().outputPath('profile');
  const first = await launch({ profile });
  const read = await visit(first, policy);
  await expect.poll(() => first.badge(read.tabId)).toMatch(/^\d+$/);
  await first.close();
  const second = await launch({ profile });
  const { tabId } = await visit(second, shop);
  await expect.poll(() => second.badge(tabId)).toMatch(/^·\d+$/);
  await second.close();
  await sites.close();
});

test('a long policy says that it is being read', async ({ extension, sites }) => {
  const paragraph =
    '<p>We collect your name and email address when you write to us, and we keep them for a year.</p>';
  const long = policyPage({ retention: `</p>${paragraph.repeat(3_000)}<p>` });
  const { tabId } = await visit(extension, sites.put('long.test', '/privacy', long));
  await expect.poll(() => extension.badge(tabId), { intervals: [20] }).toBe('…');
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
});

test('a policy that comes late, in a frame or in a shadow root is found', async ({ extension, sites }) => {
  const main = policyPage().match(/<main>[\s\S]*<\/main>/)?.[0] ?? '';
  const shell = (body: string, script: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Privacy Policy</title></head><body>
${body}<template id="policy">${main}</template><script>${script}</script></body></html>`;
  sites.put('frame.test', '/inner', policyPage());
  const urls = [
    sites.put(
      'late.test',
      '/privacy',
      shell('<div id="view">Loading</div>', 'setTimeout(() => { view.innerHTML = policy.innerHTML; }, 2000)'),
    ),
    sites.put(
      'shadow.test',
      '/privacy',
      shell('<div id="host"></div>', "host.attachShadow({ mode: 'closed' }).innerHTML = policy.innerHTML"),
    ),
    sites.put('frame.test', '/privacy', shell('<iframe src="/inner" width="600" height="400"></iframe>', '')),
  ];
  for (const url of urls) {
    const { tabId } = await visit(extension, url);
    await expect.poll(() => extension.badge(tabId), { message: url }).toMatch(/^\d+$/);
  }
});
