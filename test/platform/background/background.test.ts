import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Background } from '../../../lib/platform/background/background';
import { historyDatabase, listPolicies } from '../../../lib/platform/history/history';
import { eraseEverything, removePolicy, restorePolicy } from '../../../lib/platform/history/removal';
import type { PageReport } from '../../../lib/platform/schemas/page';
import type { Sender } from '../../../lib/platform/senders';
import { labelOf, policyOf } from '../made-up';

const { analyse, showBadge, injectGate } = vi.hoisted(() => ({
  analyse: vi.fn(),
  showBadge: vi.fn(async (_tabId: number, _badge: { text: string }) => undefined),
  injectGate: vi.fn(async (_tabId: number) => 'ok'),
}));
vi.mock('../../../lib/platform/analyst/analyse', () => ({ analyse, sayTheSame: async () => false }));
vi.mock('../../../lib/platform/badge/show-badge', () => ({ showBadge }));
vi.mock('../../../lib/platform/background/scripts', () => ({
  injectReader: async () => 'ok',
  injectGate,
}));

const URL = 'https://lantern.example/privacy';
const POLICY = policyOf('We keep your orders for six years.', 'We do not sell your data.');
const SENDER: Sender = {
  kind: 'content',
  tabId: 7,
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
