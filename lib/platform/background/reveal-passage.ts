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

const keyOf = (tabId: number): string => `reveal:${tabId}`;
const pendingSchema = v.object({ url: v.string(), target: revealTargetSchema });

/** Scrolls a tab to a passage and marks it. A tab whose page cannot be reached says so. */
export async function revealIn(tabId: number, target: RevealTarget): Promise<RevealAnswer> {
  if ((await injectReader(tabId)) !== 'ok') return { found: 'no-page', shown: false };
  const outcome = await sendToTab(tabId, 'page/reveal', target);
  return outcome.ok ? outcome.answer : { found: 'no-page', shown: false };
}

/**
 * Shows a passage of a stored version in its policy's page: in the tab that has it, else in a new one, where it is
 * revealed as soon as the page has reported. Null where version or policy is gone.
 */
export async function openPassage(
  background: Background,
  versionId: string,
  evidence: Evidence,
): Promise<{ tabId: number } | null> {
  const database = await historyDatabase();
  const opened = await openVersion(database, versionId);
  if (typeof opened === 'string') return null;
  const policy = await getPolicy(database, opened.version.policyId);
  if (!policy || !/^https?:/.test(policy.url)) return null;
  const target = targetOf(evidence, opened.policy);
  const shown = (await background.tabs.all()).find(
    (entry) => !entry.private && entry.state.kind === 'label' && sameDocument(entry.page.url, policy.url),
  );
  const tab = shown && (await browser.tabs.update(shown.tabId, { active: true }).catch(() => null));
  if (shown && tab?.windowId !== undefined) {
    await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
    await revealIn(shown.tabId, target);
    return { tabId: shown.tabId };
  }
  return openAndReveal(policy.url, target);
}

/** Opens a page in a new tab; the passage is revealed there as soon as the page has reported. */
export async function openAndReveal(url: string, target: RevealTarget): Promise<{ tabId: number } | null> {
  const { id } = await browser.tabs.create({ url });
  if (id === undefined) return null;
  await browser.storage.session.set({ [keyOf(id)]: { url, target } });
  return { tabId: id };
}

/** Reveals what was asked for when the tab was opened, once its page is there. Does nothing where nothing was. */
export async function revealPending(tabId: number): Promise<void> {
  const key = keyOf(tabId);
  const pending = v.safeParse(pendingSchema, (await browser.storage.session.get(key))[key]);
  if (!pending.success) return;
  await browser.storage.session.remove(key);
  await revealIn(tabId, pending.output.target);
}

/** A tab that is gone reveals nothing any more. */
export async function forgetPending(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
