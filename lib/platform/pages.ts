import { browser } from 'wxt/browser';

/** The extension's own full pages. */
export type OwnPage = 'policies' | 'options' | 'welcome' | 'help';

/**
 * Opens one of the extension's pages in a tab, or shows the tab that has it; `query` goes behind the `?`. A tab that
 * shows another view of the page is taken to the one asked for: without a query, that is the list of policies.
 */
export async function openPage(page: OwnPage, query?: Record<string, string>): Promise<void> {
  const address = new URL(browser.runtime.getURL(`/${page}.html` as never));
  for (const [name, value] of Object.entries(query ?? {})) address.searchParams.set(name, value);
  const open = await browser.tabs.query({ url: `${address.origin}${address.pathname}*` }).catch(() => []);
  const [tab] = open;
  if (tab?.id === undefined) await browser.tabs.create({ url: address.href });
  else
    await browser.tabs.update(
      tab.id,
      tab.url === address.href ? { active: true } : { active: true, url: address.href },
    );
}

/** Opens a web page in a new tab; anything but http(s) is ignored. */
export async function openUrl(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) await browser.tabs.create({ url });
}

/**
 * Opens the side panel (Chrome) or the sidebar (Firefox). Has to be called in the very turn of a click or a
 * command, or the browser refuses; then nothing happens.
 */
export function openSidePanel(tabId: number): void {
  const { sidePanel, sidebarAction } = browser as typeof browser & {
    sidebarAction?: { open(): Promise<void> };
  };
  const opened = sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open();
  opened?.catch(() => undefined);
}
