import { browser } from 'wxt/browser';

/** The extension's version, as in its manifest. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The extension's shortcuts as set in the browser: command name and keys, empty where none is set. */
export const shortcuts = async (): Promise<{ name: string; keys: string }[]> =>
  (await browser.commands.getAll().catch(() => [])).map(({ name, shortcut }) => ({
    name: name ?? '',
    keys: shortcut ?? '',
  }));

/** Chrome's page for shortcuts may be opened by an extension; Firefox shows its own only by hand. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's page for shortcuts, or null where an extension may not. */
export const shortcutsPage = (): (() => void) | null =>
  browser.runtime.getURL('' as never).startsWith('chrome-extension:')
    ? () => void browser.tabs.create({ url: SHORTCUTS_PAGE })
    : null;
