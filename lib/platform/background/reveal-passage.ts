import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Evidence } from '../../engine/label/label';
import { getPolicy, historyDatabase, openVersion } from '../history/history';
import { sendToTab } from '../messaging';
import { sameDocument } from '../same-document';
import { type RevealAnswer, type RevealTarget, revealTargetSchema } from '../schemas/page';
import type { Background } from './background';
import { targetOf } from './passage';
import { injectReader } from './scripts';
import type { PolicyFrame, TabEntry } from './tab-entry';

const keyOf = (tabId: number): string => `reveal:${tabId}`;
const NO_PAGE: RevealAnswer = { found: 'no-page', shown: false };

/**
 * Scrolls a tab to a passage and marks it. A tab whose page cannot be reached says so.
 * @param frame where in the page the policy is shown; null for the page itself.
 */
export async function revealIn(
  tabId: number,
  target: RevealTarget,
  frame: PolicyFrame | null,
): Promise<RevealAnswer> {
  if ((await injectReader(tabId, frame?.id)) !== 'ok') return NO_PAGE;
  const outcome = await sendToTab(tabId, 'page/reveal', target, frame?.id);
  if (!outcome.ok) return NO_PAGE;
  if (frame && outcome.answer.found !== 'not-found') await scrollToFrame(tabId, frame);
  return outcome.answer;
}

/** A frame's script can't scroll the page around it: the page's own does, to where in the frame the mark is. */
async function scrollToFrame(tabId: number, { id, url }: PolicyFrame): Promise<void> {
  const mark = await sendToTab(tabId, 'page/mark-place', null, id);
  if (!mark.ok || !mark.answer || (await injectReader(tabId)) !== 'ok') return;
  await sendToTab(tabId, 'page/scroll-to-frame', { url, ...mark.answer });
}

/**
 * Shows a passage of a stored version in its policy's page: in the tab that has it, else in a new one, where it is
 * revealed as soon as the page has reported. Tells how it was found there; null where version or policy is gone.
 */
export async function openPassage(
  background: Background,
  versionId: string,
  evidence: Evidence,
): Promise<RevealAnswer | null> {
  const database = await historyDatabase();
  const opened = await openVersion(database, versionId);
  if (typeof opened === 'string') return null;
  const policy = await getPolicy(database, opened.version.policyId);
  if (!policy || !/^https?:/.test(policy.url)) return null;
  const target = targetOf(evidence, opened.policy);
  const shown = (await background.tabs.all()).find(
    ({ private: hidden, state }) =>
      !hidden &&
      state.kind === 'label' &&
      state.place === 'here' &&
      sameDocument(state.policyUrl, policy.url),
  );
  const tab = shown && (await browser.tabs.update(shown.tabId, { active: true }).catch(() => null));
  if (shown && tab?.windowId !== undefined) {
    await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
    return revealIn(shown.tabId, target, shown.frame);
  }
  return openAndReveal(policy.url, target, null);
}

/** Milliseconds a page that was opened for a passage may take to load and report. */
const OPENING_MS = 20_000;
/** Passages to be revealed in private windows: they are written nowhere. */
const privately = new Map<number, RevealTarget>();
const answers = new Map<number, (answer: RevealAnswer) => void>();

/** The tab a click came from: the new tab opens in its window. */
type Origin = Pick<TabEntry, 'tabId' | 'private'>;

async function openWith(
  url: string,
  target: RevealTarget,
  from: Origin | null,
): Promise<{ tabId: number } | null> {
  const windowId = from ? (await browser.tabs.get(from.tabId).catch(() => null))?.windowId : undefined;
  const { id } = await browser.tabs.create(windowId === undefined ? { url } : { url, windowId });
  if (id === undefined) return null;
  if (from?.private) privately.set(id, target);
  else await browser.storage.session.set({ [keyOf(id)]: target });
  return { tabId: id };
}

/** Opens a page in a new tab and tells how the passage was found there once the page has reported. */
export async function openAndReveal(
  url: string,
  target: RevealTarget,
  from: Origin | null,
): Promise<RevealAnswer> {
  const opened = await openWith(url, target, from);
  if (!opened) return NO_PAGE;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(NO_PAGE), OPENING_MS);
    answers.set(opened.tabId, (answer) => {
      clearTimeout(timer);
      resolve(answer);
    });
  });
}

/** Reveals what was asked for when the tab was opened, once its page is there. Does nothing where nothing was. */
export async function revealPending(tabId: number): Promise<void> {
  const key = keyOf(tabId);
  const kept = privately.get(tabId) ?? (await browser.storage.session.get(key))[key];
  const target = v.safeParse(revealTargetSchema, kept);
  if (!target.success) return;
  const answer = answers.get(tabId);
  await forgetPending(tabId);
  const revealed = await revealIn(tabId, target.output, null);
  answer?.(revealed);
}

/** A tab that is gone reveals nothing any more. */
export async function forgetPending(tabId: number): Promise<void> {
  privately.delete(tabId);
  answers.delete(tabId);
  await browser.storage.session.remove(keyOf(tabId));
}
