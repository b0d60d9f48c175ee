import { browser } from 'wxt/browser';
import { currentTabId, tabState } from './client';
import { serve } from './messaging';
import { peekLabel } from './peek';
import type { TabState } from './tab-state';

/** A tab's state for the first paint: a recorded label straight from storage, else what the worker answers. */
export async function firstState(tabId: number): Promise<TabState> {
  const asked = tabState(tabId);
  return (await Promise.race([peekLabel(tabId), asked])) ?? asked;
}

/** Calls back with a tab's state now and at every change. Gives a function that stops. */
export function watchTab(tabId: number, callback: (state: TabState) => void): () => void {
  let stopped = false;
  let answered = false;
  const ask = (): void => {
    void tabState(tabId).then((state) => {
      answered = true;
      if (!stopped) callback(state);
    });
  };
  const stopServing = serve('ui', {
    'ui/tab-changed': ({ tabId: changed, state }) => {
      if (changed === tabId) callback(state);
      return null;
    },
    'ui/history-changed': () => null,
  });
  // A navigation is known to the browser before the new page's script reports.
  const onUpdated = (updated: number, { status, url }: { status?: string; url?: string }): void => {
    if (updated === tabId && (url !== undefined || status === 'complete')) ask();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  ask();
  void peekLabel(tabId).then((state) => {
    if (state && !answered && !stopped) callback(state);
  });
  return () => {
    stopped = true;
    stopServing();
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** As `watchTab`, for whichever tab is active in this window: the side panel's view. Gives a function that stops. */
export function watchActiveTab(callback: (tabId: number, state: TabState) => void): () => void {
  let stop = (): void => undefined;
  let stopped = false;
  const follow = async (): Promise<void> => {
    const tabId = await currentTabId();
    if (stopped || tabId === null) return;
    stop();
    stop = watchTab(tabId, (state) => callback(tabId, state));
  };
  const onActivated = (): void => void follow();
  browser.tabs.onActivated.addListener(onActivated);
  void follow();
  return () => {
    stopped = true;
    stop();
    browser.tabs.onActivated.removeListener(onActivated);
  };
}

/** Calls back when the history was changed by another page or by a reading. Gives a function that stops. */
export function watchHistory(callback: () => void): () => void {
  return serve('ui', {
    'ui/tab-changed': ({ state }) => {
      if (state.kind === 'label' && state.recorded.ok) callback();
      return null;
    },
    'ui/history-changed': () => {
      callback();
      return null;
    },
  });
}
