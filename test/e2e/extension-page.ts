import type { Page } from '@playwright/test';
import type { TabState } from '../../lib/platform/tab-state';
import type { Extension } from './harness';

/** Opens a web page in a tab and gives it with the browser's id of that tab. */
export async function visit(extension: Extension, url: string): Promise<{ page: Page; tabId: number }> {
  const page = await extension.context.newPage();
  await page.goto(url);
  return { page, tabId: await extension.tabId(url) };
}

/** The popup for a tab, opened as a page of its own. */
export function popupFor(extension: Extension, tabId: number): Promise<Page> {
  return extension.open(`popup.html?tab=${tabId}`);
}

/** What the worker answers when a page of the extension asks for a tab's state. */
export function stateOf(asker: Page, tabId: number): Promise<TabState> {
  return asker.evaluate(async (id) => {
    const reply = await chrome.runtime.sendMessage({ type: 'background/tab-state', body: { tabId: id } });
    return reply.answer;
  }, tabId);
}

/** How many records each store of the history holds; none where nothing was ever recorded. */
export function counts(asker: Page): Promise<Record<string, number>> {
  return asker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'policy-facts')) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('policy-facts');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found: Record<string, number> = {};
    for (const name of database.objectStoreNames) {
      found[name] = await new Promise((resolve) => {
        const request = database.transaction(name).objectStore(name).count();
        request.onsuccess = () => resolve(request.result);
      });
    }
    database.close();
    return found;
  });
}

/** Ends the service worker, as the browser does when it likes. */
export async function killWorker(extension: Extension, from: Page): Promise<void> {
  const session = await extension.context.newCDPSession(from);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
