import { browser } from 'wxt/browser';
import type { Evidence, Label } from '../engine/label/label';
import type { PolicyText } from '../engine/text/policy-text';
import { send } from './messaging';
import type { RevealAnswer } from './schemas/page';
import type { TabState } from './tab-state';

/** What popup, side panel and full pages ask of the worker: typed calls that never throw. */

const UNREACHABLE: TabState = { kind: 'waiting' };

/** The tab a page speaks of: `?tab=N` in its own address, else the active tab of its window; null where there is none. */
export async function currentTabId(
  location: Pick<Location, 'search'> = globalThis.location,
): Promise<number | null> {
  const given = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(given) && given >= 0) return given;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** What is known of a tab. */
export async function tabState(tabId: number): Promise<TabState> {
  const outcome = await send('background/tab-state', { tabId });
  return outcome.ok ? outcome.answer : UNREACHABLE;
}

/**
 * Reads the tab's page whatever the gate says; `anyLanguage`: although it is not in English. Gives the state it ended in.
 */
export async function readTab(tabId: number, anyLanguage = false): Promise<TabState> {
  const outcome = await send('background/read-tab', { tabId, anyLanguage });
  return outcome.ok ? outcome.answer : UNREACHABLE;
}

/** Fetches the site's policy without leaving the page; only ever call it on a click. */
export async function readHere(tabId: number, href: string, anyLanguage = false): Promise<TabState> {
  const outcome = await send('background/read-here', { tabId, href, anyLanguage });
  return outcome.ok ? outcome.answer : UNREACHABLE;
}

/** Scrolls the tab to a passage of its label and marks it. */
export async function reveal(tabId: number, evidence: Evidence): Promise<RevealAnswer> {
  const outcome = await send('background/reveal', { tabId, evidence });
  return outcome.ok ? outcome.answer : { found: 'no-page', shown: false };
}

/** Takes our mark off the page. */
export async function clearReveal(tabId: number): Promise<void> {
  await send('background/clear-reveal', { tabId });
}

/** The text a tab's label was made from; null where it is not kept. */
export async function tabText(tabId: number): Promise<PolicyText | null> {
  const outcome = await send('background/tab-text', { tabId });
  return outcome.ok ? outcome.answer : null;
}

/** Labels a text of our own, such as the welcome page's sample; records nothing. Null where the analyst failed. */
export async function labelSample(policy: PolicyText): Promise<Label | null> {
  const outcome = await send('background/label-sample', { policy });
  return outcome.ok && outcome.answer.ok ? outcome.answer.label : null;
}

/** Says that the reader has seen what changed in a policy: its badge goes back to the count. */
export async function acknowledge(policyId: string): Promise<void> {
  await send('background/acknowledge', { policyId });
}

/** Opens a stored version's page and reveals a passage there. Gives how it was found; null where it is gone. */
export async function openPassage(versionId: string, evidence: Evidence): Promise<RevealAnswer | null> {
  const outcome = await send('background/open-passage', { versionId, evidence });
  return outcome.ok ? outcome.answer : null;
}

/** Recomputes labels of older engines one by one, telling how many are left after each, until none is or `signal` aborts. */
export async function refreshLabels(onProgress: (left: number) => void, signal?: AbortSignal): Promise<void> {
  const skip: string[] = [];
  while (!signal?.aborted) {
    const outcome = await send('background/refresh-step', { skip });
    if (!outcome.ok) return;
    if (outcome.answer.failed !== null) skip.push(outcome.answer.failed);
    onProgress(outcome.answer.left);
    if (outcome.answer.left === 0) return;
  }
}

/** Tells the worker, and with it every badge and page, that this page changed the history. */
export async function historyChanged(): Promise<void> {
  await send('background/history-changed', null);
}

export { requestAccess } from './access';
export { openPage, openSidePanel, openUrl } from './pages';
export { firstState, watchActiveTab, watchHistory, watchTab } from './watch';
