import { counts, killWorker, popupFor, stateOf, visit } from './extension-page';
import { expect, test } from './harness';
import { policyPage } from './policy-page';

/** Milliseconds after the visit at which the worker is ended: before, while and after it reads. */
const DEATHS = [0, 15, 30, 60, 100, 150, 220, 320, 450, 700];

test('a worker ended at ten points of a reading loses nothing and leaves no half record', async ({
  extension,
  sites,
}) => {
  const asker = await extension.open('offscreen.html');
  const page = await extension.context.newPage();
  for (const [index, wait] of DEATHS.entries()) {
    const host = `site${index}.test`;
    const url = sites.put(host, '/privacy', policyPage({ company: `Shop ${index}` }));
    await page.goto(url);
    await asker.waitForTimeout(wait);
    await killWorker(extension, asker);
    const found = await counts(asker);
    expect(new Set(Object.values(found)).size, `after ${wait} ms: ${JSON.stringify(found)}`).toBeLessThan(2);
    const tabId = await asker.evaluate(async (address) => {
      const [tab] = await chrome.tabs.query({ url: address });
      return tab?.id ?? -1;
    }, url);
    await expect
      .poll(async () => (await stateOf(asker, tabId)).kind, { message: `after ${wait} ms` })
      .toBe('label');
    expect(await stateOf(asker, tabId)).toMatchObject({ recorded: { ok: true, versions: 1 }, changed: null });
  }
  expect(await counts(asker)).toEqual({
    policies: DEATHS.length,
    versions: DEATHS.length,
    texts: DEATHS.length,
    filters: DEATHS.length,
  });
});

test('a full disk costs the record, not the label', async ({ extension, sites }) => {
  const asker = await extension.open('offscreen.html');
  await (await extension.worker()).evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  expect(await stateOf(asker, tabId)).toMatchObject({
    kind: 'label',
    recorded: { ok: false, reason: 'storage-full' },
  });
  expect(Object.values(await counts(asker)).every((count) => count === 0)).toBe(true);
});

test('a corrupt record is read anew from the page', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { page, tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const asker = await extension.open('offscreen.html');
  await asker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('policy-facts');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction('versions', 'readwrite');
    const store = transaction.objectStore('versions');
    store.getAll().onsuccess = (event) => {
      for (const version of (event.target as IDBRequest<object[]>).result) {
        store.put({ ...version, label: new Uint8Array([1, 2, 3]) });
      }
    };
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
  await killWorker(extension, asker);
  await page.reload();
  await expect.poll(async () => (await stateOf(asker, tabId)).kind).toBe('label');
  const popup = await popupFor(extension, tabId);
  await expect(popup.locator('[data-row="sale"]')).toHaveAttribute('data-value', 'no');
  expect(await counts(asker)).toMatchObject({ policies: 1, versions: 1, texts: 1 });
});

test('what was deleted is not recorded again by tabs that still show it', async ({ extension, sites }) => {
  const url = sites.put('lantern.test', '/privacy', policyPage());
  const { tabId } = await visit(extension, url);
  await expect.poll(() => extension.badge(tabId)).toMatch(/^\d+$/);
  const asker = await extension.open('offscreen.html');
  await asker.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('policy-facts');
      request.onsuccess = () => resolve(request.result);
    });
    const transaction = database.transaction(database.objectStoreNames, 'readwrite');
    for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
    await chrome.runtime.sendMessage({ type: 'background/history-changed', body: null });
  });
  await expect.poll(() => extension.badge(tabId)).toBe('');
  expect(Object.values(await counts(asker)).every((count) => count === 0)).toBe(true);
});
