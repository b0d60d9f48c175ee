import { counts, stateOf } from './extension-page';
import { expect, test } from './harness';
import { policyPage } from './policy-page';

test('a private window gets a label and leaves nothing', async ({ extension, sites }) => {
  const settings = await extension.context.newPage();
  await settings.goto('chrome://extensions');
  // Letting an extension into private windows reloads it; without the developer mode it would stay off.
  await settings.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(update: object): Promise<void>;
        updateExtensionConfiguration(update: object): Promise<void>;
      };
    };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extension.id);
  const url = sites.put('lantern.test', '/privacy', policyPage());
  await expect
    .poll(async () => {
      const asker = await extension.open('offscreen.html').catch(() => null);
      const allowed = await asker
        ?.evaluate(() => chrome.extension.isAllowedIncognitoAccess())
        .catch(() => false);
      await asker?.close();
      return allowed;
    })
    .toBe(true);
  const asker = await extension.open('offscreen.html');
  const tabId = await asker.evaluate(async (address) => {
    const window = await chrome.windows.create({ incognito: true, url: address });
    return window?.tabs?.[0]?.id ?? -1;
  }, url);
  await expect.poll(async () => (await stateOf(asker, tabId)).kind).toBe('label');
  expect(await stateOf(asker, tabId)).toMatchObject({ recorded: { ok: false, reason: 'private-window' } });
  await expect
    .poll(() => asker.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId))
    .toMatch(/^\d+$/);
  expect(Object.values(await counts(asker)).every((count) => count === 0)).toBe(true);
  const kept = await asker.evaluate(async () =>
    JSON.stringify([await chrome.storage.session.get(null), await chrome.storage.local.get(null)]),
  );
  expect(kept).not.toContain('lantern');
});
