import { browser } from 'wxt/browser';
import type { PolicyText } from '../../engine/text/policy-text';
import type { AnalystAnswer, Request } from '../messages';
import { type Outcome, send } from '../messaging';
import { AnalystHost } from './analyst-host';
import { startAnalystWorker } from './start-worker';

let host: AnalystHost | null = null;
let creating: Promise<void> | null = null;

/**
 * Labels a policy off every visible thread: in a worker of the background page where there is one (Firefox), else in
 * a worker of the offscreen document (Chrome). Loads the engine only now. Never rejects.
 */
export async function analyse(policy: PolicyText): Promise<AnalystAnswer> {
  if (!chromeOffscreen()) return ownHost().label(policy);
  const outcome = await ask('analyst/label', { policy });
  return outcome.ok ? outcome.answer : { ok: false, reason: 'analyst-failed', message: outcome.message };
}

/** Whether two texts differ only in what surrounds the policy; false where the analyst cannot say. Never rejects. */
export async function sayTheSame(before: PolicyText, after: PolicyText): Promise<boolean> {
  if (!chromeOffscreen()) return (await ownHost().same(before, after)).same;
  const outcome = await ask('analyst/same', { before, after });
  return outcome.ok && outcome.answer.same;
}

function ownHost(): AnalystHost {
  host ??= new AnalystHost(startAnalystWorker);
  return host;
}

/** Asks the offscreen document. It closes itself when idle, so a task may meet it closing: a second try opens a new one. */
async function ask<T extends 'analyst/label' | 'analyst/same'>(
  type: T,
  request: Request<T>,
): Promise<Outcome<T>> {
  let outcome: Outcome<T> = { ok: false, reason: 'no-answer', message: 'the analyst did not answer' };
  for (let attempt = 0; attempt < 2 && !outcome.ok && outcome.reason === 'no-answer'; attempt++) {
    try {
      creating ??= openOffscreen().finally(() => {
        creating = null;
      });
      await creating;
      outcome = await awake(send(type, request));
    } catch (error) {
      outcome = { ok: false, reason: 'failed', message: String(error) };
    }
  }
  return outcome;
}

/** A worker that only waits is ended after 30 seconds; asking the browser for anything starts that time anew. */
const AWAKE_MS = 20_000;

async function awake<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

async function openOffscreen(): Promise<void> {
  const url = browser.runtime.getURL('/offscreen.html' as never);
  const open = await chrome.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT' as chrome.runtime.ContextType],
    documentUrls: [url],
  });
  if (open.length > 0) return;
  await chromeOffscreen()?.createDocument({
    url,
    reasons: ['WORKERS' as chrome.offscreen.Reason],
    justification: 'Reads a privacy policy in a worker, away from the page and from open windows.',
  });
}

function chromeOffscreen(): typeof chrome.offscreen | undefined {
  return typeof chrome === 'undefined' ? undefined : chrome.offscreen;
}
