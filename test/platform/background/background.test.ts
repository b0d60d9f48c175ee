import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Background } from '../../../lib/platform/background/background';
import { historyDatabase, listPolicies } from '../../../lib/platform/history/history';
import { eraseEverything, removePolicy, restorePolicy } from '../../../lib/platform/history/removal';
import type { PageReport } from '../../../lib/platform/schemas/page';
import type { ContentSender, Sender } from '../../../lib/platform/senders';
import { labelOf, policyOf } from '../made-up';

const { analyse, showBadge, injectGate, judgeFrames } = vi.hoisted(() => ({
  analyse: vi.fn(),
  showBadge: vi.fn(async (_tabId: number, _badge: { text: string }) => undefined),
  injectGate: vi.fn(async (_tabId: number) => 'ok'),
  judgeFrames: vi.fn(async () => undefined),
}));
vi.mock('../../../lib/platform/analyst/analyse', () => ({ analyse, sayTheSame: async () => false }));
vi.mock('../../../lib/platform/badge/show-badge', () => ({ showBadge }));
vi.mock('../../../lib/platform/background/policy-frames', () => ({ judgeFrames }));
vi.mock('../../../lib/platform/background/scripts', () => ({
  injectReader: async () => 'ok',
  injectGate,
}));

const URL = 'https://lantern.example/privacy';
const POLICY = policyOf('We keep your orders for six years.', 'We do not sell your data.');
const SENDER: ContentSender = {
  kind: 'content',
  tabId: 7,
  frameId: 0,
  url: URL,
  documentId: 'D1',
  private: false,
  prerendering: false,
};
const seen = (
  policy: boolean,
  more: Partial<PageReport> = {},
  reason = policy ? 'policy' : 'not-a-policy',
): PageReport => ({
  url: URL,
  title: 'Privacy Policy',
  cause: 'load',
  verdict: { policy, score: policy ? 1 : 0, language: 'en', reason },
  ...more,
});

beforeEach(async () => {
  fakeBrowser.reset();
  analyse.mockReset();
  analyse.mockResolvedValue({ ok: true, label: labelOf({ sale: 'yes' }) });
  fakeBrowser.tabs.get = (async (id: number) => ({
    id,
    url: URL,
    title: 'Privacy Policy',
    incognito: false,
  })) as never;
  fakeBrowser.tabs.sendMessage = (async (_tab: number, { type }: { type: string }) => {
    if (type === 'page/read') return { ok: true, answer: { ok: true, policy: POLICY } };
    return type === 'page/links' ? { ok: true, answer: [] } : undefined;
  }) as never;
  await eraseEverything(await historyDatabase());
});

test('a policy page becomes a label with the rows that warn', async () => {
  const background = new Background();
  await background.pageSeen(seen(true), SENDER);
  expect(await background.states.of(7)).toMatchObject({ kind: 'label', warnings: ['sale'], place: 'here' });
});

test('other tabs of the site remember a policy as soon as it is read', async () => {
  const background = new Background();
  const shop = 'https://lantern.example/shop';
  await background.pageSeen(seen(false, { url: shop }), { ...SENDER, tabId: 8, url: shop });
  await background.pageSeen(seen(true), SENDER);
  expect(showBadge.mock.calls.findLast(([tabId]) => tabId === 8)?.[1]).toMatchObject({ text: '·1' });
});

test('a tab whose policy was deleted and brought back reports again', async () => {
  const background = new Background();
  await background.pageSeen(seen(true), SENDER);
  fakeBrowser.tabs.query = (async () => [{ id: 7, url: URL }]) as never;
  const database = await historyDatabase();
  const [policy] = await listPolicies(database);
  await removePolicy(database, policy?.id ?? '', 2_000);
  await background.historyChanged();
  expect(injectGate).not.toHaveBeenCalled();
  await restorePolicy(database, policy?.id ?? '');
  await background.historyChanged();
  expect(injectGate).toHaveBeenCalledWith(7);
});

test.each<[string, PageReport, Partial<Sender>]>([
  ['a prerendered page', seen(true), { prerendering: true }],
  ['a page that claims another origin', seen(true, { url: 'https://bank.example/privacy' }), {}],
  ['an unknown sender', seen(true), { kind: 'unknown' }],
])('%s is not heard', async (_name, report, sender) => {
  const background = new Background();
  await background.pageSeen(report, { ...SENDER, ...sender } as Sender);
  expect(await background.tabs.get(7)).toBe(null);
});

test.each<[PageReport, unknown]>([
  [seen(false), { kind: 'not-a-policy' }],
  [seen(true, {}, 'not-english'), { kind: 'not-english' }],
  [seen(false, {}, 'empty'), { kind: 'empty' }],
])('the gate’s verdict %#', async (report, state) => {
  const background = new Background();
  await background.pageSeen(report, SENDER);
  expect(await background.states.of(7)).toMatchObject(state as object);
});

test('what the user had read anyway is not taken away by a later look of the gate', async () => {
  const background = new Background();
  await background.pageSeen(seen(false), SENDER);
  expect(await background.readTab(7)).toMatchObject({ kind: 'label' });
  await background.pageSeen(seen(false, { cause: 'late' }), SENDER);
  expect((await background.tabs.get(7))?.state.kind).toBe('label');
  await background.pageSeen(seen(false, { cause: 'route' }), SENDER);
  expect((await background.tabs.get(7))?.state.kind).toBe('not-a-policy');
});

test('a tab that has gone elsewhere shows nothing of the page before', async () => {
  const background = new Background();
  await background.pageSeen(seen(true), SENDER);
  fakeBrowser.tabs.get = (async (id: number) => ({
    id,
    url: 'https://candle.example/',
    incognito: false,
  })) as never;
  expect(await background.states.of(7)).toEqual({ kind: 'waiting' });
});

test('a worker that starts anew opens the label from the history', async () => {
  await new Background().pageSeen(seen(true), SENDER);
  expect(await new Background().states.of(7)).toMatchObject({ kind: 'label', label: { words: 900 } });
  expect(analyse).toHaveBeenCalledTimes(1);
});

test('a deleted policy is forgotten by its tab, and read again only when somebody looks', async () => {
  const background = new Background();
  await background.pageSeen(seen(true), SENDER);
  const database = await historyDatabase();
  const [policy] = await database.getAll('policies');
  await removePolicy(database, policy?.id ?? '', 5_000);
  await background.historyChanged();
  expect(await background.tabs.get(7)).toBe(null);
  expect(analyse).toHaveBeenCalledTimes(1);
});

test('seen changes are acknowledged in the history and in the tab', async () => {
  await new Background().pageSeen(seen(true), SENDER);
  fakeBrowser.tabs.sendMessage = (async () => ({
    ok: true,
    answer: {
      ok: true,
      policy: policyOf('We keep your orders for six years.', 'We sell your data to anyone who asks.'),
    },
  })) as never;
  const background = new Background();
  await background.pageSeen(seen(true), { ...SENDER, documentId: 'D2' });
  const state = await background.states.of(7);
  if (state.kind !== 'label' || !state.recorded.ok) throw new Error(state.kind);
  expect(state.changed).not.toBe(null);
  await background.acknowledge(state.recorded.policyId);
  expect(await background.states.of(7)).toMatchObject({ kind: 'label', changed: null });
  expect((await (await historyDatabase()).getAll('policies'))[0]).toMatchObject({
    acknowledged: state.recorded.versionId,
  });
});

test('a closed tab leaves nothing behind', async () => {
  const background = new Background();
  await background.pageSeen(seen(true), SENDER);
  await background.closed(7);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

const FRAME = 'https://legal.lantern.example/privacy';
const FRAME_SENDER: ContentSender = { ...SENDER, frameId: 3, url: FRAME };
const framePage = (policy: boolean, reason?: string): PageReport => seen(policy, { url: FRAME }, reason);

test("a policy in a frame is read there, shown as the page's, and filed under its own address", async () => {
  const background = new Background();
  const asked: [string, number | undefined][] = [];
  fakeBrowser.tabs.sendMessage = (async (
    _tab: number,
    { type }: { type: string },
    to: { frameId: number },
  ) => {
    asked.push([type, to.frameId]);
    return type === 'page/read' ? { ok: true, answer: { ok: true, policy: POLICY } } : undefined;
  }) as never;
  await background.pageSeen(seen(false, {}, 'framed'), SENDER);
  expect(judgeFrames).toHaveBeenCalled();
  await background.pageSeen(framePage(true), FRAME_SENDER);
  expect(await background.states.of(7)).toMatchObject({
    kind: 'label',
    place: 'here',
    page: { url: URL },
    policyUrl: FRAME,
  });
  expect(asked).toContainEqual(['page/read', 3]);
  expect((await listPolicies(await historyDatabase())).map(({ url }) => url)).toEqual([FRAME]);
  // A later look at the page around it changes nothing.
  await background.pageSeen(seen(false, { cause: 'late' }, 'framed'), SENDER);
  expect((await background.states.of(7)).kind).toBe('label');
  // A new page does.
  await background.pageSeen(seen(false, { cause: 'route' }), SENDER);
  expect((await background.states.of(7)).kind).toBe('not-a-policy');
});

test('a policy of another language in a frame is said to be one', async () => {
  const background = new Background();
  await background.pageSeen(seen(false, {}, 'framed'), SENDER);
  await background.pageSeen(framePage(true, 'not-english'), FRAME_SENDER);
  await background.pageSeen(seen(false, { cause: 'late' }, 'framed'), SENDER);
  expect(await background.states.of(7)).toMatchObject({ kind: 'not-english', href: null });
  expect((await background.readTab(7, true)).kind).toBe('label');
});

test.each<[string, PageReport, ContentSender, PageReport]>([
  [
    'of another site',
    seen(true, { url: 'https://ads.example/privacy' }),
    { ...FRAME_SENDER, url: 'https://ads.example/privacy' },
    seen(false),
  ],
  ['that is no policy', framePage(false), FRAME_SENDER, seen(false)],
  ['beside a policy', framePage(true), FRAME_SENDER, seen(true)],
])('a frame %s leaves the tab as it is', async (_name, report, sender, page) => {
  const background = new Background();
  await background.pageSeen(page, SENDER);
  const before = await background.states.of(7);
  await background.pageSeen(report, sender);
  expect(await background.states.of(7)).toEqual(before);
});

test('a frame of a page that has not reported is not heard', async () => {
  const background = new Background();
  await background.pageSeen(framePage(true), FRAME_SENDER);
  expect(await background.tabs.get(7)).toBe(null);
});
