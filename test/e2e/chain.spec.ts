import { counts, popupFor, stateOf, visit } from './extension-page';
import { expect, test } from './harness';
import { policyPage, shopPage } from './policy-page';

test('from a policy page to a label, and from each of its key rows back to the page', async ({
  extension,
  sites,
}) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { page, tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const popup = await popupFor(extension, tabId);
  await expect(popup.locator('[data-row="sale"]')).toHaveAttribute('data-value', 'no');
  const state = await stateOf(popup, tabId);
  if (state.kind !== 'label') throw new Error(state.kind);
  const spoken = state.label.rows.filter(({ evidence }) => evidence.length > 0);
  expect(spoken.length).toBeGreaterThan(5);
  for (const { row, evidence } of spoken) {
    const found = await popup.evaluate(
      ([id, passage]) =>
        chrome.runtime
          .sendMessage({ type: 'background/reveal', body: { tabId: id, evidence: passage } })
          .then((reply) => reply.answer),
      [tabId, evidence[0]] as const,
    );
    expect(found, row).toEqual({ found: 'position', shown: true });
    const marked = await page.evaluate(() =>
      [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map((range) => range.toString()),
    );
    expect(marked.join('').replace(/\s+/g, ' '), row).toContain(evidence[0]?.quote);
  }
});

test('the second visit comes from the history, and the rest of the site remembers', async ({
  extension,
  sites,
}) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const shop = sites.put('lantern.test', '/shop', shopPage());
  const first = await visit(extension, url);
  await expect.poll(() => extension.badge(first.tabId)).toMatch(/^\d+$/);
  const count = await extension.badge(first.tabId);
  await first.page.close();

  const second = await visit(extension, url);
  await expect.poll(() => extension.badge(second.tabId)).toBe(count);
  const popup = await popupFor(extension, second.tabId);
  await expect(popup.locator('[data-row]').first()).toBeVisible();
  expect(await counts(popup)).toEqual({ policies: 1, versions: 1, texts: 1, filters: 1 });

  const elsewhere = await visit(extension, shop);
  await expect.poll(() => extension.badge(elsewhere.tabId)).toBe(`·${count}`);
  expect(await stateOf(popup, elsewhere.tabId)).toMatchObject({
    kind: 'not-a-policy',
    remembered: [{ url }],
    links: [{ href: url, sameSite: true }],
  });
});

test('the site’s policy is read without leaving the page, on a click and on the same site only', async ({
  extension,
  sites,
}) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const shop = sites.put('lantern.test', '/shop', shopPage());
  const { page, tabId } = await visit(extension, shop);
  const asker = await extension.open('offscreen.html');
  expect((await stateOf(asker, tabId)).kind).toBe('not-a-policy');
  const before = sites.requests.length;
  const readHere = (href: string) =>
    asker.evaluate(
      ([id, address]) =>
        chrome.runtime
          .sendMessage({
            type: 'background/read-here',
            body: { tabId: id, href: address, anyLanguage: false },
          })
          .then((reply) => reply.answer),
      [tabId, href] as const,
    );
  expect(await readHere('http://other.test/privacy')).toMatchObject({
    kind: 'error',
    reason: 'fetch-other-site',
  });
  expect(sites.requests.length).toBe(before);
  expect(await readHere(url)).toMatchObject({ kind: 'label', place: 'fetched', policyUrl: url });
  expect(sites.requests.slice(before)).toEqual(['lantern.test/privacy']);
  expect(page.url()).toBe(shop);
  const fetched = await stateOf(asker, tabId);
  if (fetched.kind !== 'label') throw new Error(fetched.kind);
  const [passage] = fetched.label.rows.find(({ row }) => row === 'sale')?.evidence ?? [];
  const found = await asker.evaluate(
    ([id, evidence]) =>
      chrome.runtime
        .sendMessage({ type: 'background/reveal', body: { tabId: id, evidence } })
        .then((reply) => reply.answer),
    [tabId, passage] as const,
  );
  expect(found).toMatchObject({ shown: true });
  expect(extension.context.pages().some((open) => open.url() === url)).toBe(true);
  expect(await readHere(sites.url('lantern.test', '/nowhere'))).toMatchObject({ reason: 'fetch-failed' });
});

test('a changed policy is told, until the reader has seen it', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const first = await visit(extension, url);
  await expect.poll(() => extension.badge(first.tabId)).toMatch(/^\d+$/);
  sites.put(
    'lantern.test',
    '/privacy',
    policyPage({ sale: 'We sell your personal information to data brokers.' }),
  );
  await first.page.reload();
  await expect.poll(() => extension.badge(first.tabId)).toMatch(/^\d≠$/);
  const asker = await extension.open('offscreen.html');
  const state = await stateOf(asker, first.tabId);
  expect(state).toMatchObject({ kind: 'label', recorded: { versions: 2 } });
  if (state.kind !== 'label' || !state.recorded.ok) throw new Error(state.kind);
  expect(state.changed?.rows).toContain('sale');
  await asker.evaluate(
    (policyId) => chrome.runtime.sendMessage({ type: 'background/acknowledge', body: { policyId } }),
    state.recorded.policyId,
  );
  await expect.poll(() => extension.badge(first.tabId)).toMatch(/^\d+$/);
});

test('a stored passage opens its policy’s page and is marked there', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const first = await visit(extension, url);
  await expect.poll(() => extension.badge(first.tabId)).toMatch(/^\d+$/);
  const asker = await extension.open('offscreen.html');
  const state = await stateOf(asker, first.tabId);
  if (state.kind !== 'label' || !state.recorded.ok) throw new Error(state.kind);
  const [passage] = state.label.rows.find(({ row }) => row === 'sale')?.evidence ?? [];
  await first.page.close();
  const opening = extension.context.waitForEvent('page');
  await asker.evaluate(
    ([versionId, evidence]) =>
      chrome.runtime.sendMessage({ type: 'background/open-passage', body: { versionId, evidence } }),
    [state.recorded.versionId, passage] as const,
  );
  const opened = await opening;
  await expect
    .poll(() => opened.evaluate(() => [...CSS.highlights.values()].flatMap((mark) => [...mark].map(String))))
    .toEqual([passage?.quote]);
  expect(opened.url()).toBe(url);
});
