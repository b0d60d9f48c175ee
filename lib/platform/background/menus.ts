import { type Browser, browser } from 'wxt/browser';
import { openPage, openSidePanel } from '../pages';
import type { Background } from './background';

const READ = 'read-page';
const POLICIES = 'open-policies';

/** Makes the entries of the context menus: "read this page" on pages, "all policies" on the toolbar icon. */
export function addMenus(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({
      id: READ,
      title: browser.i18n.getMessage('menuRead' as never) || 'Policy Facts',
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
    browser.contextMenus.create({
      id: POLICIES,
      title: browser.i18n.getMessage('menuPolicies' as never) || 'Policy Facts',
      contexts: ['action'],
    });
  });
}

/** Does what a menu entry says. The side panel opens first: only the click's own turn may open it. */
export function onMenu(
  background: Background,
  info: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): void {
  if (info.menuItemId === POLICIES) void openPage('policies');
  if (info.menuItemId === READ && tab?.id !== undefined) {
    openSidePanel(tab.id);
    void background.readTab(tab.id);
  }
}

/** Does what a keyboard command says; the popup's own command needs nobody. */
export function onCommand(command: string, tab?: Browser.tabs.Tab): void {
  if (command === 'open-side-panel' && tab?.id !== undefined) openSidePanel(tab.id);
}
