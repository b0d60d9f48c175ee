import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openVersion } from '../../../lib/platform/history/history';
import { labelOf, policyOf } from '../made-up';
import { PAGE, POLICY, worldOf } from './world';

beforeEach(() => fakeBrowser.reset());

test('a page is read, labelled, recorded and shown', async () => {
  const { worker, database } = await worldOf();
  const { readings, tabs } = worker();
  await readings.read(PAGE);
  expect(await tabs.get(7)).toMatchObject({
    state: { kind: 'label', place: 'here', stale: false, changed: null, recorded: { ok: true, versions: 1 } },
  });
  expect(tabs.held(7)).toMatchObject({ policy: POLICY });
  expect(await database.count('versions')).toBe(1);
});

test('the second visit asks no analyst', async () => {
  const { worker, analyse, database } = await worldOf();
  await worker().readings.read(PAGE);
  await worker().readings.read({ ...PAGE, documentId: 'D2' });
  expect(analyse).toHaveBeenCalledTimes(1);
  expect(await database.count('versions')).toBe(1);
});

test('a date that alone has changed makes no version, and is told', async () => {
  const dated = (date: string) =>
    policyOf(`Last updated: ${date}`, 'We keep your orders for six years.', 'We do not sell your data.');
  const pages = [dated('4 March 2026'), dated('9 October 2026')];
  const { worker, analyse, database } = await worldOf({
    readPage: async () => ({ ok: true, policy: pages.shift() ?? POLICY }),
  });
  await worker().readings.read(PAGE);
  const { readings, tabs } = worker();
  await readings.read({ ...PAGE, documentId: 'D2' });
  expect(analyse).toHaveBeenCalledTimes(1);
  expect(tabs.held(7)?.label.lastUpdated).toBe('2026-10-09');
  expect(await database.getAll('versions')).toMatchObject([{ lastUpdated: '2026-10-09' }]);
  expect(await database.getAll('policies')).toMatchObject([{ lastUpdated: '2026-10-09' }]);
});

test('a label of an older engine is shown at once and computed anew', async () => {
  const { worker, analyse, database } = await worldOf();
  analyse.mockResolvedValueOnce({ ok: true, label: labelOf({ sale: 'yes' }, { engineVersion: '0.0.0' }) });
  await worker().readings.read(PAGE);
  const shown: unknown[] = [];
  const { readings, tabs } = worker();
  const put = tabs.put.bind(tabs);
  tabs.put = async (entry) => {
    shown.push('stale' in entry.state ? entry.state.stale : entry.state.kind);
    await put(entry);
  };
  await readings.read({ ...PAGE, documentId: 'D2' });
  expect(shown).toEqual(['reading', true, false]);
  expect(analyse).toHaveBeenCalledTimes(2);
  const [version] = await database.getAll('versions');
  expect(await openVersion(database, version?.id ?? '')).toMatchObject({ label: labelOf({ sale: 'no' }) });
});

test('a changed policy says which rows changed since the reader looked', async () => {
  const pages = [POLICY, policyOf('We keep your orders for six years.', 'We sell your data.')];
  const { worker, analyse } = await worldOf({
    readPage: async () => ({ ok: true, policy: pages.shift() ?? POLICY }),
  });
  await worker().readings.read(PAGE);
  analyse.mockResolvedValueOnce({ ok: true, label: labelOf({ sale: 'yes' }) });
  const { readings, tabs } = worker();
  await readings.read({ ...PAGE, documentId: 'D2' });
  expect((await tabs.get(7))?.state).toMatchObject({
    kind: 'label',
    changed: { rows: ['sale'], fromSeen: 1_000 },
    recorded: { versions: 2 },
  });
});

test.each([
  ['labelled alike is the same version', 'no', 1],
  ['labelled differently is another', 'yes', 2],
])('a text that differs only around the policy: %s', async (_name, sale, versions) => {
  const pages = [POLICY, policyOf('Spring offer: 20 % off.', ...POLICY.blocks.map(({ text }) => text))];
  const { worker, analyse, database } = await worldOf({
    readPage: async () => ({ ok: true, policy: pages.shift() ?? POLICY }),
  });
  await worker().readings.read(PAGE);
  analyse.mockResolvedValueOnce({ ok: true, label: labelOf({ sale }) });
  await worker().readings.read({ ...PAGE, documentId: 'D2' });
  expect(await database.count('versions')).toBe(versions);
});

test('a fuller reading of the same document makes no second version', async () => {
  const pages = [policyOf('We keep your orders for six years.'), POLICY];
  const { worker, database } = await worldOf({
    readPage: async () => ({ ok: true, policy: pages.shift() ?? POLICY }),
  });
  await worker().readings.read(PAGE);
  const { readings, tabs } = worker();
  await readings.read(PAGE);
  expect(await database.count('versions')).toBe(1);
  expect((await tabs.get(7))?.state).toMatchObject({ changed: null, recorded: { versions: 1 } });
});

test('a private window leaves nothing in history or storage', async () => {
  const { worker, database } = await worldOf();
  const { readings, tabs } = worker();
  await readings.read({ ...PAGE, private: true });
  expect((await tabs.get(7))?.state).toMatchObject({
    kind: 'label',
    recorded: { ok: false, reason: 'private-window' },
  });
  expect(tabs.held(7)?.label.words).toBe(900);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(
    await Promise.all((['policies', 'versions', 'texts', 'filters'] as const).map((s) => database.count(s))),
  ).toEqual([0, 0, 0, 0]);
  expect(await worker().tabs.get(7)).toBe(null);
});

test.each([
  ['no permission', { inject: async () => 'no-permission' as const }, { kind: 'needs-permission' }],
  [
    'a page that cannot be reached',
    { inject: async () => 'failed' as const },
    { kind: 'error', reason: 'page-silent', href: null },
  ],
  ['a silent page', { readPage: async () => null }, { kind: 'error', reason: 'page-silent', href: null }],
  [
    'an empty page',
    { readPage: async () => ({ ok: false as const, reason: 'empty' as const, message: '' }) },
    { kind: 'empty' },
  ],
  [
    'a PDF without a telling address',
    { readPage: async () => ({ ok: false as const, reason: 'pdf' as const, message: '' }) },
    { kind: 'pdf' },
  ],
  ['no blocks', { readPage: async () => ({ ok: true as const, policy: policyOf() }) }, { kind: 'empty' }],
  [
    'another language',
    { readPage: async () => ({ ok: true as const, policy: { ...POLICY, language: 'de' } }) },
    { kind: 'not-english', language: 'de', href: null },
  ],
  [
    'an analyst that fails',
    { analyse: async () => ({ ok: false as const, reason: 'model-broken' as const, message: '' }) },
    { kind: 'error', reason: 'model-broken', href: null },
  ],
  [
    'an analyst that takes too long',
    { analyse: async () => ({ ok: false as const, reason: 'analyst-timeout' as const, message: '' }) },
    { kind: 'error', reason: 'analyst-timeout', href: null },
  ],
  [
    'anything that throws',
    { readPage: () => Promise.reject(new Error('bug')) },
    { kind: 'error', reason: 'unexpected', href: null },
  ],
])('%s is a state', async (_name, change, state) => {
  const { worker } = await worldOf(change);
  const { readings, tabs } = worker();
  await readings.read(PAGE);
  expect((await tabs.get(7))?.state).toEqual(state);
});

test.each(['storage-full', 'storage-failed'] as const)(
  'a label is shown though the history says %s',
  async (reason) => {
    const history = {
      find: () => Promise.reject(new Error('broken')),
      open: () => Promise.reject(new Error('broken')),
      record: async () => reason,
    };
    const { worker } = await worldOf({ history });
    const { readings, tabs } = worker();
    await readings.read(PAGE);
    expect((await tabs.get(7))?.state).toMatchObject({ kind: 'label', recorded: { ok: false, reason } });
  },
);

test('a corrupt record is read anew and mended', async () => {
  const { worker, analyse, database } = await worldOf();
  await worker().readings.read(PAGE);
  const [version] = await database.getAll('versions');
  if (version) await database.put('versions', { ...version, label: new Uint8Array([9]) });
  const { readings, tabs } = worker();
  await readings.read({ ...PAGE, documentId: 'D2' });
  expect((await tabs.get(7))?.state.kind).toBe('label');
  expect(analyse).toHaveBeenCalledTimes(2);
  expect(await openVersion(database, version?.id ?? '')).toMatchObject({ policy: POLICY });
});

test('a newer page ends the reading of an older one without a trace', async () => {
  const gate = Promise.withResolvers?.<void>() ?? deferred();
  const { worker, database } = await worldOf({
    readPage: async () => {
      await gate.promise;
      return { ok: true, policy: POLICY };
    },
  });
  const { readings, tabs } = worker();
  const old = readings.read(PAGE);
  await vi.waitFor(async () => expect((await tabs.get(7))?.state.kind).toBe('reading'));
  readings.forget(7);
  await tabs.put({ ...PAGE, state: { kind: 'not-a-policy' }, made: null });
  gate.resolve();
  await old;
  expect((await tabs.get(7))?.state.kind).toBe('not-a-policy');
  expect(await database.count('versions')).toBe(0);
});

test.each([
  ['another site', 'https://other.example/privacy', {}, 'fetch-other-site'],
  [
    'a redirect to another site',
    'https://lantern.example/go',
    { fetchPolicy: async () => ({ ok: true as const, url: 'https://other.example/p', policy: POLICY }) },
    'fetch-other-site',
  ],
  [
    'a failed fetch',
    'https://lantern.example/p',
    { fetchPolicy: async () => ({ ok: false as const, reason: 'fetch-failed' as const }) },
    'fetch-failed',
  ],
  [
    'no network',
    'https://lantern.example/p',
    { fetchPolicy: async () => ({ ok: false as const, reason: 'offline' as const }) },
    'offline',
  ],
])('read it here: %s is refused', async (_name, href, change, reason) => {
  const { worker, database } = await worldOf(change);
  const { readings, tabs } = worker();
  await readings.readHere(PAGE, href);
  expect((await tabs.get(7))?.state).toEqual({ kind: 'error', reason, href });
  expect(await database.count('versions')).toBe(0);
});

test('read it here files the policy under its own address', async () => {
  const { worker, database } = await worldOf();
  const { readings, tabs } = worker();
  await readings.readHere(
    { ...PAGE, page: { ...PAGE.page, url: 'https://shop.lantern.example/' } },
    PAGE.page.url,
  );
  expect((await tabs.get(7))?.state).toMatchObject({
    kind: 'label',
    place: 'fetched',
    policyUrl: PAGE.page.url,
  });
  expect((await database.getAll('policies'))[0]).toMatchObject({ key: 'lantern.example/privacy' });
});

test('read it here: a policy in another language keeps its address, and can be read all the same', async () => {
  const german = { ...POLICY, language: 'de' };
  const { worker } = await worldOf({
    fetchPolicy: async (_tab: number, href: string) => ({ ok: true as const, url: href, policy: german }),
  });
  const { readings, tabs } = worker();
  await readings.readHere(PAGE, 'https://lantern.example/p');
  const href = 'https://lantern.example/p';
  expect((await tabs.get(7))?.state).toEqual({ kind: 'not-english', language: 'de', href });
  await readings.readHere(PAGE, href, true);
  expect((await tabs.get(7))?.state).toMatchObject({ kind: 'label', place: 'fetched' });
});

function deferred() {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
