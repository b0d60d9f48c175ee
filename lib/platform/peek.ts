import { browser } from 'wxt/browser';
import { TabStore } from './background/tab-store';
import { warningsOf } from './badge/situation';
import { historyDatabase, openVersion } from './history/history';
import { sameDocument } from './same-document';
import { readSettings } from './settings';
import type { LabelState } from './tab-state';

/**
 * The label of a tab straight from storage, for the first paint: the worker may have to be woken before it answers
 * the same. Null where there is no recorded label of the page now in the tab; then the worker's answer is awaited.
 */
export async function peekLabel(tabId: number): Promise<LabelState | null> {
  try {
    const [entry, tab, settings, database] = await Promise.all([
      new TabStore().get(tabId),
      browser.tabs.get(tabId),
      readSettings(),
      historyDatabase(),
    ]);
    if (entry?.state.kind !== 'label' || !entry.state.recorded.ok) return null;
    if (!tab.url || !sameDocument(entry.page.url, tab.url)) return null;
    const opened = await openVersion(database, entry.state.recorded.versionId);
    if (typeof opened === 'string') return null;
    const { values, ...shown } = entry.state;
    return { ...shown, page: entry.page, label: opened.label, warnings: warningsOf(values, settings) };
  } catch {
    return null;
  }
}
