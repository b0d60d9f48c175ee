import { existsSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Chromium as the tests use it: the machine's own, else the one Playwright knows. */
export const launchChromium = (): Promise<Browser> => {
  const executablePath =
    process.env.CHROME_PATH ?? (existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : undefined);
  return chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
};

/** A page's isolated world, as a content script has one: the page's DOM, none of its JavaScript. */
export interface IsolatedWorld {
  /** Evaluates an expression; promises are awaited; the answer must be JSON. Throws what it throws. */
  evaluate<T>(expression: string): Promise<T>;
}

export const isolatedWorld = async (page: Page, script: string): Promise<IsolatedWorld> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'policy-facts',
  });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  await evaluate(`${script};0`);
  return { evaluate };
};

/** Opens saved HTML at an address of its own with the network cut off: what it would load fails at once. */
export const openSaved = async (page: Page, address: string, html: string): Promise<void> => {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 });
};
