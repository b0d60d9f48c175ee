import { browser } from 'wxt/browser';
import { analyse } from '../analyst/analyse';
import { historyDatabase } from '../history/history';
import { pruneVersions } from '../history/prune';
import { purgeRemoved } from '../history/removal';
import { send, sendToTab, serve } from '../messaging';
import { readSettings, watchSettings } from '../settings';
import { Background } from './background';
import { addMenus, onCommand, onMenu } from './menus';
import { refreshAll, refreshStep } from './refresh';
import { openPassage, revealPending } from './reveal-passage';
import { injectGate } from './scripts';

/** Registers every listener of the worker, in its first turn, so that an event can wake it. */
export function startBackground(): void {
  const background = new Background();
  serve('background', {
    'background/page-seen': async (report, sender) => {
      await background.pageSeen(report, sender);
      if (sender.kind === 'content' && sender.frameId === 0) await revealPending(sender.tabId);
      return null;
    },
    'background/tab-state': ({ tabId }) => background.states.of(tabId),
    'background/read-tab': ({ tabId, anyLanguage }) => background.readTab(tabId, anyLanguage),
    'background/read-here': ({ tabId, href, anyLanguage }) => background.readHere(tabId, href, anyLanguage),
    'background/reveal': ({ tabId, evidence }) => background.reveal(tabId, evidence),
    'background/clear-reveal': async ({ tabId }) => {
      await background.clearReveal(tabId);
      return null;
    },
    'background/tab-text': async ({ tabId }) => {
      const entry = await background.tabs.get(tabId);
      return (entry && (await background.states.heldLabel(entry))?.policy) ?? null;
    },
    'background/acknowledge': async ({ policyId }) => {
      await background.acknowledge(policyId);
      return null;
    },
    'background/open-passage': ({ versionId, evidence }) => openPassage(background, versionId, evidence),
    'background/refresh-step': ({ skip }) => refreshStep(skip),
    'background/label-sample': ({ policy }) => analyse(policy),
    'background/history-changed': async () => {
      await background.historyChanged();
      return null;
    },
  });
  browser.tabs.onRemoved.addListener((tabId) => void background.closed(tabId));
  browser.tabs.onReplaced?.addListener((_added, removed) => void background.closed(removed));
  if (import.meta.env.FIREFOX) watchRoutes();
  watchSettings(({ versionsToKeep }) => {
    void background.redrawAll();
    void prune(versionsToKeep);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addMenus();
    void watchOpenTabs();
    if (reason === 'update') void refreshAll();
    if (reason === 'install')
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as never) });
  });
  browser.runtime.onStartup.addListener(() => {
    void refreshAll();
    void historyDatabase()
      .then((database) => purgeRemoved(database, Date.now()))
      .catch(() => undefined);
    void readSettings().then(({ versionsToKeep }) => prune(versionsToKeep));
  });
  browser.contextMenus.onClicked.addListener((info, tab) => onMenu(background, info, tab));
  browser.commands?.onCommand.addListener(onCommand);
  void background.resume();
}

/** Lets go of versions beyond those to keep, at once where fewer are wanted now; what a dying worker leaves, at the next start. */
async function prune(versionsToKeep: number): Promise<void> {
  const gone = await historyDatabase()
    .then((database) => pruneVersions(database, versionsToKeep))
    .catch(() => 0);
  if (gone > 0) void send('ui/history-changed', null);
}

/** Pages that were open before the extension was (or before its update) have no gate, or a dead one. */
async function watchOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  for (const { id } of tabs) if (id !== undefined) await injectGate(id);
}

/** A content script in Firefox does not see `pushState`: the tab's new address tells it. */
function watchRoutes(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined) void sendToTab(tabId, 'page/route-changed', null);
  });
}
