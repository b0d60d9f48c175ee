import { beforeEach, expect, test, vi } from 'vitest';
import type { ScreenAction } from '../../components/states/state-screen';
import { loadMessages } from '../../components/text/load-messages';
import { TabView } from '../../entrypoints/popup/tab-view.svelte';
import * as client from '../../lib/platform/client';
import { DEFAULT_SETTINGS } from '../../lib/platform/settings';
import type { TabState } from '../../lib/platform/tab-state';

const page = { url: 'https://shop.example/', title: 'Shop', site: 'shop.example' };
const POLICY = 'https://shop.example/privacy';
const t = await loadMessages('en');

vi.mock('../../lib/platform/client', () => ({
  readTab: vi.fn(async () => ({ kind: 'waiting' })),
  readHere: vi.fn(async () => ({ kind: 'waiting' })),
  requestAccess: vi.fn(async () => true),
  openUrl: vi.fn(async () => undefined),
}));

beforeEach(() => vi.clearAllMocks());

const viewOf = (state: TabState): TabView => {
  const view = new TabView(t, DEFAULT_SETTINGS);
  view.show(7, state);
  return view;
};

test.each<[string, TabState, ScreenAction]>([
  ['a fetch', { kind: 'error', page, reason: 'fetch-failed', links: [], href: POLICY }, 'retry'],
  ['another language', { kind: 'not-english', page, language: 'de', href: POLICY }, 'anyway'],
])('after %s, the policy is read again, never the page in view', async (_name, state, action) => {
  await viewOf(state).act(action);
  expect(client.readHere).toHaveBeenCalledExactlyOnceWith(7, POLICY, action === 'anyway');
  expect(client.readTab).not.toHaveBeenCalled();
});

test.each<[TabState, ScreenAction, boolean]>([
  [{ kind: 'error', page, reason: 'page-silent', links: [], href: null }, 'retry', false],
  [{ kind: 'not-english', page, language: 'de', href: null }, 'anyway', true],
  [{ kind: 'waiting' }, 'read', false],
])('%j: %s reads the page', async (state, action, anyLanguage) => {
  await viewOf(state).act(action);
  expect(client.readTab).toHaveBeenCalledExactlyOnceWith(7, anyLanguage);
});

test('what is too large to fetch is opened', async () => {
  await viewOf({ kind: 'error', page, reason: 'too-large', links: [], href: POLICY }).act('open');
  expect(client.openUrl).toHaveBeenCalledExactlyOnceWith(POLICY);
});

test('narrowed access is asked for on the click, before the page is read', async () => {
  await viewOf({ kind: 'needs-permission', page }).act('read');
  expect(client.requestAccess).toHaveBeenCalledExactlyOnceWith(page.url);
  expect(client.readTab).toHaveBeenCalledOnce();
});
