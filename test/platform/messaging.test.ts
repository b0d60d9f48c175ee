import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Handlers, send, serve } from '../../lib/platform/messaging';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => unknown;

/** Delivers a message as a browser would and gives the answer; undefined where nobody answers. */
function deliver(message: unknown, sender: unknown): Promise<unknown> {
  const [listener] = listeners;
  return new Promise((resolve) => {
    if (listener?.(message, sender, resolve) !== true) resolve(undefined);
  });
}

let listeners: Listener[];
const tabText = vi.fn(() => null);
const handlers = { 'background/tab-text': tabText, 'background/page-seen': vi.fn(() => null) };
const OWN = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(() => 'chrome-extension://test-extension-id/');
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener);
  });
  serve('background', handlers as unknown as Handlers<'background'>);
});

test('an own page is answered', async () => {
  const answer = await deliver({ type: 'background/tab-text', body: { tabId: 3 } }, OWN);
  expect(answer).toEqual({ ok: true, answer: null });
  expect(tabText).toHaveBeenCalledWith({ tabId: 3 }, { kind: 'own' });
});

test.each<[string, unknown, unknown]>([
  [
    'a web page',
    { type: 'background/tab-text', body: { tabId: 3 } },
    { id: undefined, url: 'https://evil.example/' },
  ],
  ['another extension', { type: 'background/tab-text', body: { tabId: 3 } }, { ...OWN, id: 'other' }],
  [
    'our content script, for what only our pages may ask',
    { type: 'background/tab-text', body: { tabId: 3 } },
    { id: OWN.id, url: 'https://a.example/', frameId: 0, tab: { id: 1, incognito: false } },
  ],
  ['a tab id that is no number', { type: 'background/tab-text', body: { tabId: '3' } }, OWN],
  ['a body that is missing', { type: 'background/tab-text' }, OWN],
  ['an endless address', { type: 'background/page-seen', body: { url: 'x'.repeat(10_000) } }, OWN],
])('refused: %s', async (_name, message, sender) => {
  expect(await deliver(message, sender)).toMatchObject({ ok: false, reason: 'refused' });
  expect(tabText).not.toHaveBeenCalled();
});

test.each<[string, unknown]>([
  ['another party', { type: 'page/read', body: null }],
  ['an unknown name', { type: 'background/format-disk', body: null }],
  ['a name from the prototype', { type: 'toString', body: null }],
  ['no object', 'background/tab-text'],
  ['null', null],
])('left alone: %s', async (_name, message) => {
  expect(await deliver(message, OWN)).toBeUndefined();
});

test('a handler gets a fresh object with known keys only', async () => {
  const body = JSON.parse('{"tabId":3,"__proto__":{"polluted":1},"extra":1}');
  await deliver({ type: 'background/tab-text', body }, OWN);
  const [given] = tabText.mock.calls[0] as unknown as [Record<string, unknown>];
  expect(Object.keys(given)).toEqual(['tabId']);
  expect(given.polluted).toBeUndefined();
});

test('a handler that throws is an answer', async () => {
  tabText.mockImplementationOnce(() => {
    throw new Error('broken');
  });
  const answer = await deliver({ type: 'background/tab-text', body: { tabId: 3 } }, OWN);
  expect(answer).toMatchObject({ ok: false, reason: 'failed' });
});

test.each<[string, unknown, unknown]>([
  ['a malformed answer', { ok: true, answer: { kind: 'perfect' } }, { ok: false, reason: 'malformed' }],
  ['nobody', undefined, { ok: false, reason: 'no-answer' }],
  ['a refusal', { ok: false, reason: 'refused' }, { ok: false, reason: 'refused' }],
  ['an answer', { ok: true, answer: { kind: 'waiting' } }, { ok: true, answer: { kind: 'waiting' } }],
])('sending: %s', async (_name, reply, outcome) => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);
  expect(await send('background/tab-state', { tabId: 1 })).toMatchObject(outcome as object);
});

test('sending never throws', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error('gone'));
  expect(await send('background/tab-state', { tabId: 1 })).toMatchObject({ ok: false, reason: 'no-answer' });
});
