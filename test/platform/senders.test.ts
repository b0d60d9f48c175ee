import { expect, test } from 'vitest';
import { classifySender, maySend, type RawSender, type Sender } from '../../lib/platform/senders';

const OWN = { id: 'us', baseUrl: 'chrome-extension://us/' };
const PAGE: RawSender = {
  id: 'us',
  url: 'https://lantern.example/privacy',
  frameId: 0,
  documentId: 'D1',
  documentLifecycle: 'active',
  tab: { id: 7, incognito: false },
};

test('our script in a tab', () => {
  expect(classifySender(PAGE, OWN)).toEqual({
    kind: 'content',
    tabId: 7,
    frameId: 0,
    url: 'https://lantern.example/privacy',
    documentId: 'D1',
    private: false,
    prerendering: false,
  });
});

test.each<[string, Partial<RawSender>, Partial<Sender>]>([
  ['a private window', { tab: { id: 7, incognito: true } }, { kind: 'content', private: true }],
  ['a window of unknown kind counts as private', { tab: { id: 7 } }, { kind: 'content', private: true }],
  ['a prerendered page', { documentLifecycle: 'prerender' }, { kind: 'content', prerendering: true }],
  ['another extension', { id: 'them' }, { kind: 'unknown' }],
  ['no id', { id: undefined }, { kind: 'unknown' }],
  ['a frame of its page', { frameId: 3 }, { kind: 'content', frameId: 3 }],
  ['no frame', { frameId: undefined }, { kind: 'unknown' }],
  ['a frame that is no number', { frameId: Number.NaN }, { kind: 'unknown' }],
  ['a frame below zero', { frameId: -1 }, { kind: 'unknown' }],
  ['a page that is not http', { url: 'file:///etc/passwd' }, { kind: 'unknown' }],
  ['a tab without id', { tab: { incognito: false } }, { kind: 'unknown' }],
  ['no tab, but a web address', { tab: undefined }, { kind: 'unknown' }],
  ['our page in a tab', { url: 'chrome-extension://us/popup.html' }, { kind: 'own' }],
  ['our worker', { url: 'chrome-extension://us/background.js', tab: undefined }, { kind: 'own' }],
  ['our worker without an address', { url: undefined, tab: undefined }, { kind: 'own' }],
  ['an address that only begins like ours', { url: 'chrome-extension://user/x' }, { kind: 'unknown' }],
])('%s', (_name, change, expected) => {
  expect(classifySender({ ...PAGE, ...change }, OWN)).toMatchObject(expected);
});

const CONTENT = classifySender(PAGE, OWN);
test.each([
  [CONTENT, 'background/page-seen', true],
  [CONTENT, 'background/tab-state', false],
  [CONTENT, 'background/read-here', false],
  [CONTENT, 'background/tab-text', false],
  [CONTENT, 'analyst/label', false],
  [{ kind: 'own' }, 'background/tab-state', true],
  [{ kind: 'own' }, 'page/read', true],
  [{ kind: 'own' }, 'background/page-seen', false],
  [{ kind: 'unknown' }, 'background/page-seen', false],
  [{ kind: 'unknown' }, 'page/read', false],
] as const)('%j may send %s: %s', (sender, type, may) => {
  expect(maySend(sender as Sender, type)).toBe(may);
});
