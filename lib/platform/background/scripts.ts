import { browser } from 'wxt/browser';

/** Our scripts in the package: the gate, always on, and the reader, put into pages when it is needed. */
const GATE = '/gate.js';
const READER = '/reader.js';

/** How putting a script into a page went. */
export type Injected = 'ok' | 'no-permission' | 'error-page' | 'failed';

/** Puts the reader into a tab's page, or into one of its frames; again is harmless. */
export const injectReader = (tabId: number, frameId = 0): Promise<Injected> => inject(tabId, frameId, READER);

/**
 * Puts the gate into a page that was open before the extension was, or into a frame; where it runs already, it
 * reports again.
 */
export const injectGate = (tabId: number, frameId = 0): Promise<Injected> => inject(tabId, frameId, GATE);

async function inject(tabId: number, frameId: number, file: string): Promise<Injected> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file as never] });
    return 'ok';
  } catch (error) {
    // The browser's page in the place of one that did not load; the tab keeps the address that was asked for.
    if (/error page/i.test(String(error))) return 'error-page';
    return /permission|cannot access|not be scripted/i.test(String(error)) ? 'no-permission' : 'failed';
  }
}
