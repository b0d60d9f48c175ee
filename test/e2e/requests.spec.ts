import { readFileSync } from 'node:fs';
import { popupFor, visit } from './extension-page';
import { expect, launch, test } from './harness';
import { policyPage, shopPage } from './policy-page';
import { serveSites } from './sites';

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { initiator?: string; url?: string } }[];
}

test('the extension makes no request, in the browser’s own log and in the server’s', async () => {
  const sites = await serveSites();
  const log = test.info().outputPath('net-log.json');
  const extension = await launch({ args: [`--log-net-log=${log}`] });
  const policy = await visit(extension, sites.put('lantern.test', '/privacy', policyPage()));
  await expect.poll(() => extension.badge(policy.tabId)).toMatch(/^\d+$/);
  const shop = await visit(extension, sites.put('lantern.test', '/shop', shopPage()));
  await expect.poll(() => extension.badge(shop.tabId)).toMatch(/^·\d+$/);
  for (const { tabId } of [policy, shop]) {
    const popup = await popupFor(extension, tabId);
    await expect(popup.locator('main, body').first()).toBeVisible();
  }
  for (const name of ['policies.html', 'options.html', 'welcome.html']) {
    const page = await extension.open(name);
    await page.waitForLoadState('load');
  }
  const { id } = extension;
  await extension.close();

  const asked = sites.requests.filter((request) => !request.endsWith('/favicon.ico'));
  expect(asked).toEqual(['lantern.test/privacy', 'lantern.test/shop']);
  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const started = events.filter(({ type, params }) => type === start && params?.url);
  expect(started.length).toBeGreaterThan(0);
  const ours = started.filter(
    ({ params }) => params?.initiator?.includes(id) && !params.url?.startsWith('chrome-extension://'),
  );
  expect(ours).toEqual([]);
  await sites.close();
});
