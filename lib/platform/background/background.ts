import { browser } from 'wxt/browser';
import type { Evidence } from '../../engine/label/label';
import { analyse } from '../analyst/analyse';
import { Badges } from '../badge/badges';
import { acknowledgeLatest } from '../history/acknowledge';
import { getPolicy, historyDatabase, listPolicies } from '../history/history';
import type { PolicyRecord } from '../history/records';
import { send, sendToTab } from '../messaging';
import { sameDocument } from '../same-document';
import type { PageReport, RevealAnswer } from '../schemas/page';
import type { ContentSender, Sender } from '../senders';
import { readSettings } from '../settings';
import { policyKey, siteOf } from '../site';
import type { TabState } from '../tab-state';
import { fromPage } from './from-page';
import { targetOf } from './passage';
import { judgeFrames } from './policy-frames';
import { pageRef, reachOf } from './reach';
import { readingHistory } from './reading-history';
import type { ReadingPage } from './reading-world';
import { Readings } from './readings';
import { forgetPending, openAndReveal, revealIn } from './reveal-passage';
import { injectGate, injectReader } from './scripts';
import type { TabEntry } from './tab-entry';
import { TabStates } from './tab-states';
import { TabStore } from './tab-store';

/**
 * What the worker does, apart from the listeners that call it: one object, made anew at every wake-up, with nothing
 * in it that may not be lost. (A little over the usual length: every event of a tab's life ends here.)
 */
export class Background {
  readonly tabs = new TabStore();
  readonly badges = new Badges(this.tabs);
  readonly readings = new Readings({
    tabs: this.tabs,
    inject: injectReader,
    readPage: (tabId, frameId) => fromPage(sendToTab(tabId, 'page/read', null, frameId)),
    fetchPolicy: (tabId, href) => fromPage(sendToTab(tabId, 'page/fetch', { href })),
    analyse,
    history: readingHistory,
    versionsToKeep: async () => (await readSettings()).versionsToKeep,
    changed: (tabId) => this.changed(tabId),
    now: () => Date.now(),
  });

  readonly states = new TabStates(this.tabs, this.readings);

  /** The gate's report on a page. Gives when the page's reading is done, so that its script can tell a death. */
  async pageSeen(report: PageReport, sender: Sender): Promise<void> {
    // A prerendered page speaks with the visible tab's id; it reports again when it is shown.
    if (sender.kind !== 'content' || sender.prerendering) return;
    // The address is the page's word; its origin is the browser's.
    if (new URL(report.url).origin !== new URL(sender.url).origin) return;
    if (sender.frameId !== 0) return this.#frameSeen(report, sender);
    const page: ReadingPage = {
      tabId: sender.tabId,
      private: sender.private,
      documentId: sender.documentId,
      page: pageRef(report.url, report.title),
      frame: null,
      links: [],
    };
    const { policy, reason, language } = report.verdict;
    if (policy && reason !== 'not-english') return this.readings.read(page);
    if (report.cause === 'late') {
      const entry = await this.tabs.get(sender.tabId);
      const known = entry?.page.url === page.page.url ? entry.state.kind : null;
      // The user had this very page read, or the site's policy from it, or a frame shows it: a later look changes nothing.
      if (known === 'label' || known === 'reading' || (known && entry?.frame)) return;
      if (known === 'not-a-policy' && reason === 'framed') return judgeFrames(page);
    }
    this.readings.forget(sender.tabId);
    await this.tabs.put({
      ...page,
      made: null,
      state:
        reason === 'not-english'
          ? { kind: 'not-english', language, href: null }
          : reason === 'empty' || reason === 'pdf'
            ? { kind: reason }
            : { kind: 'not-a-policy' },
    });
    await this.changed(sender.tabId);
    if (reason === 'framed') await judgeFrames(page);
  }

  /** The gate's report on a frame, into which it was put because the page may show its policy there. */
  async #frameSeen(report: PageReport, { tabId, frameId, url }: ContentSender): Promise<void> {
    const entry = await this.tabs.get(tabId);
    const { policy, reason, language } = report.verdict;
    if (!policy || !entry || entry.page.site === null || siteOf(url) !== entry.page.site) return;
    const shown = entry.state.kind !== 'not-a-policy' && entry.frame?.id !== frameId;
    if (shown || (entry.state.kind === 'label' && entry.state.place === 'fetched')) return;
    const framed = { ...entry, frame: { id: frameId, url: report.url } };
    if (reason !== 'not-english') return this.readings.read(framed);
    await this.tabs.put({ ...framed, state: { kind: 'not-english', language, href: null } });
    await this.changed(tabId);
  }

  /** Reads a tab's page because the user asked, whatever the gate said; `anyLanguage`: although it is not in English. */
  async readTab(tabId: number, anyLanguage = false): Promise<TabState> {
    const page = await this.pageOf(tabId);
    if (page) await this.readings.read(page, anyLanguage);
    return this.states.of(tabId);
  }

  /** Fetches the site's policy from the tab's page because the user clicked, and reads it. */
  async readHere(tabId: number, href: string, anyLanguage = false): Promise<TabState> {
    const page = await this.pageOf(tabId);
    if (page) await this.readings.readHere(page, href, anyLanguage);
    return this.states.of(tabId);
  }

  /** Reveals a passage of the tab's label: in the tab, or, for a policy fetched from elsewhere, in its own page. */
  async reveal(tabId: number, evidence: Evidence): Promise<RevealAnswer> {
    const entry = await this.tabs.get(tabId);
    const held = entry && (await this.states.heldLabel(entry));
    const target = targetOf(evidence, held?.policy ?? null);
    if (entry?.state.kind === 'label' && entry.state.place === 'fetched') {
      return openAndReveal(entry.state.policyUrl, target, entry);
    }
    return revealIn(tabId, target, entry?.frame ?? null);
  }

  /** Takes our mark off the tab's page, or off the frame that shows its policy. */
  async clearReveal(tabId: number): Promise<void> {
    const entry = await this.tabs.get(tabId);
    await sendToTab(tabId, 'page/clear-reveal', null, entry?.frame?.id);
  }

  /** A tab is gone. */
  async closed(tabId: number): Promise<void> {
    this.readings.forget(tabId);
    await this.tabs.remove(tabId);
    await forgetPending(tabId);
  }

  /** At a worker's start: readings that died with the last one are begun again. */
  async resume(): Promise<void> {
    for (const entry of await this.tabs.all()) void this.readings.resume(entry);
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
      frame: null,
      links: [],
    };
  }

  /** Draws a tab's badge anew and tells open pages; a policy that was read is remembered in the site's other tabs. */
  async changed(tabId: number): Promise<void> {
    const entry = await this.#redraw(tabId);
    if (entry?.state.kind !== 'label' || entry.private) return;
    for (const other of await this.tabs.all()) {
      const beside = other.tabId !== tabId && other.page.site === entry.page.site;
      if (beside && other.state.kind === 'not-a-policy') await this.#redraw(other.tabId);
    }
  }

  async #redraw(tabId: number): Promise<TabEntry | null> {
    await this.badges.draw(tabId);
    const entry = await this.tabs.get(tabId);
    const state = entry && (await this.states.full(entry));
    if (state) void send('ui/tab-changed', { tabId, state });
    return entry;
  }

  /**
   * A page deleted, restored or imported policies: tabs that show a deleted one forget it, those that show one
   * brought back report again, all badges follow.
   */
  async historyChanged(): Promise<void> {
    const database = await historyDatabase();
    for (const { tabId, state } of await this.tabs.all()) {
      if (state.kind !== 'label' || !state.recorded.ok) continue;
      const policy = await getPolicy(database, state.recorded.policyId);
      if (!policy || policy.removedAt !== null) await this.tabs.remove(tabId);
      await this.badges.draw(tabId);
    }
    await this.redrawAll();
    await this.#reportAgain(await listPolicies(database));
    void send('ui/history-changed', null);
  }

  /** A tab forgot its policy when it was deleted; brought back, the policy's page is asked to report once more. */
  async #reportAgain(policies: readonly PolicyRecord[]): Promise<void> {
    const keys = new Set(policies.map(({ key }) => key));
    for (const { id, url } of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
      const known = id !== undefined && url !== undefined && keys.has(policyKey(url) ?? '');
      if (known && (await this.tabs.get(id)) === null) await injectGate(id);
    }
  }

  /** After a change of settings: every tab's badge, and every open page. */
  async redrawAll(): Promise<void> {
    for (const entry of await this.tabs.all()) await this.#redraw(entry.tabId);
  }

  /** The reader has seen what changed in a policy: its tabs go back to their count. */
  async acknowledge(policyId: string): Promise<void> {
    const database = await historyDatabase();
    if (!(await acknowledgeLatest(database, policyId))) return;
    for (const entry of await this.tabs.all()) {
      const { state } = entry;
      if (state.kind !== 'label' || !state.recorded.ok || state.recorded.policyId !== policyId) continue;
      const next: TabEntry = { ...entry, state: { ...state, changed: null } };
      await this.tabs.put(next);
      // Pages that show the change keep it until they are opened again.
      await this.badges.draw(entry.tabId);
    }
  }
}
