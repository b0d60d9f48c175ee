import { browser } from 'wxt/browser';
import type { Evidence } from '../../engine/label/label';
import { analyse } from '../analyst/analyse';
import { badgeOf } from '../badge/badge';
import { showBadge } from '../badge/show-badge';
import { situationOf, warningsOf, wishFor } from '../badge/situation';
import { getPolicy, historyDatabase, openVersion, policiesOfSite } from '../history/history';
import type { PolicyRecord } from '../history/records';
import { send, sendToTab } from '../messaging';
import type { PageReport, RevealAnswer } from '../schemas/page';
import type { Sender } from '../senders';
import { readSettings } from '../settings';
import { sameDocument, siteOf } from '../site';
import type { RememberedPolicy, TabState } from '../tab-state';
import { targetOf } from './passage';
import { pageRef, reachOf } from './reach';
import { readingHistory } from './reading-history';
import { type ReadingPage, Readings } from './readings';
import { openAndReveal, revealIn } from './reveal-passage';
import { injectGate, injectReader } from './scripts';
import type { TabEntry } from './tab-entry';
import { type HeldLabel, TabStore } from './tab-store';

/** Milliseconds a page's script may take to answer; beyond it the page is treated as silent. */
const PAGE_TIMEOUT_MS = 20_000;

/**
 * What the worker knows and does, apart from the listeners that call it: one object, made anew at every wake-up, with
 * nothing in it that may not be lost.
 */
export class Background {
  readonly tabs = new TabStore();
  readonly readings = new Readings({
    tabs: this.tabs,
    inject: injectReader,
    readPage: (tabId) => fromPage(sendToTab(tabId, 'page/read', null)),
    fetchPolicy: (tabId, href) => fromPage(sendToTab(tabId, 'page/fetch', { href })),
    analyse,
    history: readingHistory,
    versionsToKeep: async () => (await readSettings()).versionsToKeep,
    changed: (tabId) => this.changed(tabId),
    now: () => Date.now(),
  });

  /** The gate's report on a page. Gives when the page's reading is done, so that its script can tell a death. */
  async pageSeen(report: PageReport, sender: Sender): Promise<void> {
    // A prerendered page speaks with the visible tab's id; it reports again when it is shown.
    if (sender.kind !== 'content' || sender.prerendering) return;
    // The address is the page's word; its origin is the browser's.
    if (new URL(report.url).origin !== new URL(sender.url).origin) return;
    const page: ReadingPage = {
      tabId: sender.tabId,
      private: sender.private,
      documentId: sender.documentId,
      page: pageRef(report.url, report.title),
      links: [],
    };
    const { policy, reason, language } = report.verdict;
    if (policy && reason !== 'not-english') return this.readings.read(page);
    this.readings.forget(sender.tabId);
    await this.tabs.put({
      ...page,
      made: null,
      state:
        reason === 'not-english'
          ? { kind: 'not-english', language }
          : reason === 'empty'
            ? { kind: 'empty' }
            : { kind: 'not-a-policy' },
    });
    await this.changed(sender.tabId);
  }

  /** Everything popup and side panel show of a tab. A reading that died with an earlier worker is begun again. */
  async stateOf(tabId: number): Promise<TabState> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) return { kind: 'waiting' };
    const unreadable = reachOf(tab.url, tab.title ?? '');
    if (unreadable) return unreadable;
    const entry = await this.tabs.get(tabId);
    if (!entry || (tab.url && !sameDocument(entry.page.url, tab.url)))
      return this.#unseen(tabId, tab.url ?? '');
    if (entry.state.kind === 'reading' && !this.readings.isRunning(tabId)) void this.readings.read(entry);
    return this.#fullState(await this.#withLinks(entry));
  }

  /** Reads a tab's page because the user asked, whatever the gate said. */
  async readTab(tabId: number): Promise<TabState> {
    const page = await this.pageOf(tabId);
    if (page) await this.readings.read(page);
    return this.stateOf(tabId);
  }

  /** Fetches the site's policy from the tab's page because the user clicked, and reads it. */
  async readHere(tabId: number, href: string): Promise<TabState> {
    const page = await this.pageOf(tabId);
    if (page) await this.readings.readHere(page, href);
    return this.stateOf(tabId);
  }

  /** Reveals a passage of the tab's label: in the tab, or, for a policy fetched from elsewhere, in its own page. */
  async reveal(tabId: number, evidence: Evidence): Promise<RevealAnswer> {
    const entry = await this.tabs.get(tabId);
    const held = entry && (await this.heldLabel(entry));
    const target = targetOf(evidence, held?.policy ?? null);
    if (entry?.state.kind === 'label' && entry.state.place === 'fetched') {
      await openAndReveal(entry.state.policyUrl, target);
      return { found: 'no-page', shown: false };
    }
    return revealIn(tabId, target);
  }

  /** A tab is gone. */
  async closed(tabId: number): Promise<void> {
    this.readings.forget(tabId);
    await this.tabs.remove(tabId);
  }

  /** At a worker's start: readings that died with the last one are begun again. */
  async resume(): Promise<void> {
    for (const entry of await this.tabs.all()) {
      if (entry.state.kind === 'reading' && !this.readings.isRunning(entry.tabId)) {
        void this.readings.read(entry);
      }
    }
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

  /** A tab's page, for a reading that the user asks for; null where no script can run. */
  async pageOf(tabId: number): Promise<ReadingPage | null> {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.url || reachOf(tab.url, '')) return null;
    const entry = await this.tabs.get(tabId);
    if (entry && sameDocument(entry.page.url, tab.url)) return entry;
    return {
      tabId,
      private: tab.incognito !== false,
      documentId: null,
      page: pageRef(tab.url, tab.title ?? ''),
      links: [],
    };
  }

  /** Draws a tab's badge anew and tells open pages. */
  async changed(tabId: number): Promise<void> {
    const entry = await this.tabs.get(tabId);
    await this.drawBadge(tabId, entry);
    if (entry) void this.#fullState(entry).then((state) => send('ui/tab-changed', { tabId, state }));
  }

  async drawBadge(tabId: number, entry: TabEntry | null): Promise<void> {
    const settings = await readSettings();
    const known = await this.#known(entry);
    const site = entry?.page.site ?? null;
    await showBadge(tabId, badgeOf(situationOf(entry, known, settings), wishFor(site, settings)));
  }

  /** After a change of settings or history: every tab's badge, and every open page. */
  async redrawAll(): Promise<void> {
    for (const entry of await this.tabs.all()) await this.changed(entry.tabId);
  }

  async #fullState(entry: TabEntry): Promise<TabState> {
    const { page, state, links } = entry;
    switch (state.kind) {
      case 'not-a-policy':
        return { kind: 'not-a-policy', page, links, remembered: await this.#remembered(entry) };
      case 'error':
        return { ...state, page, links };
      case 'label': {
        const held = await this.heldLabel(entry);
        if (!held) {
          // Deleted, corrupt, or lost with the worker: the page is still there to be read.
          if (!this.readings.isRunning(entry.tabId)) void this.readings.read(entry);
          return { kind: 'reading', page, step: 'page' };
        }
        const { values, ...shown } = state;
        const warnings = warningsOf(values, await readSettings());
        return { ...shown, page, label: held.label, warnings };
      }
      default:
        return { ...state, page };
    }
  }

  async #unseen(tabId: number, url: string): Promise<TabState> {
    const injected = await injectGate(tabId);
    if (injected === 'no-permission') return { kind: 'needs-permission', page: pageRef(url, '') };
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

  async #known(entry: TabEntry | null): Promise<PolicyRecord[]> {
    if (!entry || entry.private || entry.page.site === null) return [];
    const { site } = entry.page;
    return historyDatabase()
      .then((database) => policiesOfSite(database, site))
      .catch(() => []);
  }

  async #remembered(entry: TabEntry): Promise<RememberedPolicy[]> {
    const settings = await readSettings();
    return (await this.#known(entry)).map(({ id, url, title, lastSeen, values }) => ({
      policyId: id,
      url,
      title,
      lastSeen,
      warnings: warningsOf(values, settings).length,
    }));
  }

  /** The reader has seen what changed in a policy: its tabs go back to their count. */
  async acknowledge(policyId: string): Promise<void> {
    const database = await historyDatabase();
    const policy = await getPolicy(database, policyId);
    if (!policy || policy.acknowledged === policy.latest) return;
    await database.put('policies', { ...policy, acknowledged: policy.latest });
    for (const entry of await this.tabs.all()) {
      const { state } = entry;
      if (state.kind !== 'label' || !state.recorded.ok || state.recorded.policyId !== policyId) continue;
      const next: TabEntry = { ...entry, state: { ...state, changed: null } };
      await this.tabs.put(next);
      // Pages that show the change keep it until they are opened again.
      await this.drawBadge(entry.tabId, next);
    }
  }
}

async function fromPage<T>(reply: Promise<{ ok: true; answer: T } | { ok: false }>): Promise<T | null> {
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), PAGE_TIMEOUT_MS));
  const outcome = await Promise.race([reply, silence]);
  return outcome?.ok ? outcome.answer : null;
}
