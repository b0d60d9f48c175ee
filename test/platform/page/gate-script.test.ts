import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runGate } from '../../../lib/platform/page/gate-script';

const { watchPage } = vi.hoisted(() => ({ watchPage: vi.fn() }));
vi.mock('../../../lib/page/gate/watch-page', () => ({ watchPage }));

type Verdict = (verdict: object, cause: string, url: string) => void;
const VERDICT = { policy: true, score: 1, language: 'en', reason: 'policy' };
const world = globalThis as { policyFactsGate?: unknown };

let sendMessage: ReturnType<typeof vi.fn>;
let listener: (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
const routeMayHaveChanged = vi.fn();
const window = { document: { title: 'Privacy Policy' } } as unknown as Window;

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage = vi.fn(async () => ({ ok: true, answer: null }));
  watchPage.mockReset();
  watchPage.mockReturnValue({ routeMayHaveChanged });
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'us',
      sendMessage,
      onMessage: {
        addListener: (added: typeof listener) => {
          listener = added;
        },
      },
    },
  });
});

afterEach(() => {
  delete world.policyFactsGate;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const verdict: Verdict = (...given) => watchPage.mock.calls[0]?.[1].onVerdict(...given);

test('a verdict is reported once', async () => {
  runGate(window);
  verdict(VERDICT, 'load', 'https://a.example/privacy');
  await vi.runAllTimersAsync();
  expect(sendMessage.mock.calls).toEqual([
    [
      {
        type: 'background/page-seen',
        body: { url: 'https://a.example/privacy', title: 'Privacy Policy', cause: 'load', verdict: VERDICT },
      },
    ],
  ]);
});

test('when the worker dies over a report it is made again, and not for ever', async () => {
  sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
  runGate(window);
  verdict(VERDICT, 'load', 'https://a.example/privacy');
  await vi.runAllTimersAsync();
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

test('a report that has been overtaken is not made again', async () => {
  sendMessage.mockRejectedValueOnce(new Error('port closed'));
  runGate(window);
  verdict(VERDICT, 'load', 'https://a.example/privacy');
  verdict({ ...VERDICT, policy: false }, 'route', 'https://a.example/shop');
  await vi.runAllTimersAsync();
  expect(sendMessage.mock.calls.map(([{ body }]) => body.cause)).toEqual(['load', 'route']);
});

test('put in a second time it says again what it said, and watches once', async () => {
  runGate(window);
  verdict(VERDICT, 'load', 'https://a.example/privacy');
  runGate(window);
  await vi.runAllTimersAsync();
  expect(watchPage).toHaveBeenCalledTimes(1);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('after an update the dead gate is replaced', () => {
  runGate(window);
  Object.assign(chrome.runtime, { id: undefined });
  runGate(window);
  expect(watchPage).toHaveBeenCalledTimes(2);
});

test.each([
  ['the worker', { id: 'us' }, 1],
  ['another extension', { id: 'them' }, 0],
  ['a content script', { id: 'us', tab: { id: 1 } }, 0],
])('a change of route is heard from %s', (_name, sender, times) => {
  routeMayHaveChanged.mockClear();
  runGate(window);
  listener({ type: 'page/route-changed', body: null }, sender, () => undefined);
  expect(routeMayHaveChanged).toHaveBeenCalledTimes(times);
});

test.each([null, 'page/route-changed', { type: 'page/read' }])('%j is left alone', (message) => {
  routeMayHaveChanged.mockClear();
  runGate(window);
  listener(message, { id: 'us' }, () => undefined);
  expect(routeMayHaveChanged).not.toHaveBeenCalled();
});
