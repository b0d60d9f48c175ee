import { browser } from 'wxt/browser';
import { knownPolicies } from '../badge/badges';
import { warningsOf } from '../badge/situation';
import { historyDatabase, openVersion } from '../history/history';
import { sendToTab } from '../messaging';
import { sameDocument } from '../same-document';
import { readSettings } from '../settings';
import { siteOf } from '../site';
import type { RememberedPolicy, TabState } from '../tab-state';
import { fromPage } from './from-page';
import { pageRef, reachOf } from './reach';
import type { Readings } from './readings';
import { injectGate, injectReader } from './scripts';
import type { TabEntry } from './tab-entry';
import type { HeldLabel, TabStore } from './tab-store';

/** Puts together what popup and side panel show of a tab: the worker's entry, the history, and the tab's address. */
export class TabStates {
  constructor(
    private readonly tabs: TabStore,
    private readonly readings: Readings,
  ) {}

  /** Everything popup and side panel show of a tab. A reading that died with an earlier worker is begun again. */
  async of(tabId: number): Promise<TabState> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return { kind: 'waiting' };
    const unreadable = reachOf(tab.url, tab.title ?? '');
    if (unreadable) return unreadable;
    const entry = await this.tabs.get(tabId);
    if (!entry || (tab.url && !sameDocument(entry.page.url, tab.url)))
      return this.#unseen(tabId, tab.url ?? '');
    void this.readings.resume(entry);
    const state = await this.full(await this.#withLinks(entry));
    return state ?? this.#lost(entry);
  }

  /** The label of a tab and its text, from memory or from the history. */
  async heldLabel(entry: TabEntry): Promise<HeldLabel | null> {
    const held = this.tabs.held(entry.tabId);
    if (held) return held;
    if (entry.state.kind !== 'label' || !entry.state.recorded.ok) return null;
    const { versionId } = entry.state.recorded;
    const opened = await historyDatabase()
      .then((database) => openVersion(database, versionId))
      .catch(() => 'corrupt' as const);
    if (typeof opened === 'string') return null;
    this.tabs.hold(entry.tabId, { label: opened.label, policy: opened.policy });
    return opened;
  }

  /** An entry as pages of the extension see it; null where its label is in memory and history no more. */
  async full(entry: TabEntry): Promise<TabState | null> {
    const { page, state, links } = entry;
    switch (state.kind) {
      case 'not-a-policy':
        return { kind: 'not-a-policy', page, links, remembered: await this.#remembered(entry) };
      case 'error':
        return { ...state, page, links };
      case 'label': {
        const held = await this.heldLabel(entry);
        if (!held) return null;
        const { values, ...shown } = state;
        const warnings = warningsOf(values, await readSettings());
        return { ...shown, page, label: held.label, warnings };
      }
      case 'reading':
        return { kind: 'reading', page, step: state.step };
      default:
        return { ...state, page };
    }
  }

  /** A label that is corrupt or was lost with the worker: a page is read again, a fetch waits for the next click. */
  async #lost(entry: TabEntry): Promise<TabState> {
    const { page, links } = entry;
    if (entry.state.kind === 'label' && entry.state.place === 'here') {
      if (!this.readings.isRunning(entry.tabId)) void this.readings.read(entry);
      return { kind: 'reading', page, step: 'page' };
    }
    await this.tabs.put({ ...entry, state: { kind: 'not-a-policy' } });
    return { kind: 'not-a-policy', page, links, remembered: [] };
  }

  async #unseen(tabId: number, url: string): Promise<TabState> {
    const injected = await injectGate(tabId);
    if (injected === 'no-permission') return { kind: 'needs-permission', page: pageRef(url, '') };
    if (injected === 'error-page')
      return { kind: 'out-of-reach', reason: navigator.onLine ? 'not-loaded' : 'offline' };
    return injected === 'ok' ? { kind: 'waiting' } : { kind: 'out-of-reach', reason: 'browser-page' };
  }

  /** Looks for the site's policy when somebody looks at a page that is none: not before, it costs the page time. */
  async #withLinks(entry: TabEntry): Promise<TabEntry> {
    if (entry.state.kind !== 'not-a-policy' || entry.links.length > 0) return entry;
    if ((await injectReader(entry.tabId)) !== 'ok') return entry;
    const links = await fromPage(sendToTab(entry.tabId, 'page/links', null));
    if (!links || links.length === 0) return entry;
    const { site } = entry.page;
    const judged = links.map((link) => ({ ...link, sameSite: site !== null && siteOf(link.href) === site }));
    const next = { ...entry, links: judged };
    await this.tabs.put(next);
    return next;
  }

  async #remembered(entry: TabEntry): Promise<RememberedPolicy[]> {
    const settings = await readSettings();
    return (await knownPolicies(entry)).map(({ id, url, title, lastSeen, values }) => ({
      policyId: id,
      url,
      title,
      lastSeen,
      warnings: warningsOf(values, settings).length,
    }));
  }
}
