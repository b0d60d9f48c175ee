import { browser } from 'wxt/browser';
import type { PolicyText } from '../../engine/text/policy-text';
import type { AnalystAnswer } from '../messages';
import { send } from '../messaging';
import { AnalystHost } from './analyst-host';
import { startAnalystWorker } from './start-worker';

let host: AnalystHost | null = null;
let creating: Promise<void> | null = null;

/**
 * Labels a policy off every visible thread: in a worker of the background page where there is one (Firefox), else in
 * a worker of the offscreen document (Chrome). Loads the engine only now. Never rejects.
 */
export async function analyse(policy: PolicyText): Promise<AnalystAnswer> {
  if (!chromeOffscreen()) {
    host ??= new AnalystHost(startAnalystWorker);
    return host.label(policy);
  }
  // The document closes itself when idle, so a task may meet it closing: a second try opens a new one.
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      creating ??= openOffscreen().finally(() => {
        creating = null;
      });
      await creating;
    } catch (error) {
      return { ok: false, reason: 'analyst-failed', message: String(error) };
    }
    const outcome = await awake(send('analyst/label', { policy }));
    if (outcome.ok) return outcome.answer;
    if (outcome.reason !== 'no-answer') {
      return { ok: false, reason: 'analyst-failed', message: outcome.message };
    }
  }
  return { ok: false, reason: 'analyst-failed', message: 'the analyst did not answer' };
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
