import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { ENGINE_VERSION } from '../../../lib/engine/label/version';
import { refreshAll, refreshStep } from '../../../lib/platform/background/refresh';
import { historyDatabase, listPolicies, openVersion } from '../../../lib/platform/history/history';
import { eraseEverything } from '../../../lib/platform/history/removal';
import { keep } from '../history/store';
import { labelOf, policyOf } from '../made-up';

const { analyse } = vi.hoisted(() => ({ analyse: vi.fn() }));
vi.mock('../../../lib/platform/analyst/analyse', () => ({ analyse }));

const OLD = { engineVersion: '0.0.1' };

beforeEach(async () => {
  await eraseEverything(await historyDatabase());
  analyse.mockReset();
  analyse.mockImplementation(async () => ({ ok: true, label: labelOf({ sale: 'no' }) }));
});

test('stale labels are computed anew one by one, from the stored text', async () => {
  const database = await historyDatabase();
  const a = await keep(database, policyOf('We keep it.'), { label: labelOf({ sale: 'yes' }, OLD) });
  await keep(database, policyOf('We sell it.'), { url: 'https://candle.example/p', label: labelOf({}, OLD) });
  await keep(database, policyOf('We lend it.'), { url: 'https://lamp.example/p' });
  expect(await refreshStep()).toMatchObject({ left: 1 });
  expect(await refreshStep()).toMatchObject({ left: 0 });
  expect(await refreshStep()).toEqual({ left: 0, refreshed: null, failed: null });
  expect(analyse).toHaveBeenCalledTimes(2);
  expect(await openVersion(database, a.version.id)).toMatchObject({
    version: { engineVersion: ENGINE_VERSION, firstSeen: 1_000, lastSeen: 1_000 },
    policy: policyOf('We keep it.'),
  });
  expect(await database.get('policies', a.policy.id)).toMatchObject({ values: { sale: 'no' } });
});

test('an older version is refreshed without touching what the policy shows', async () => {
  const database = await historyDatabase();
  await keep(database, policyOf('We keep it.'), { label: labelOf({ sale: 'yes' }, OLD) });
  const { policy } = await keep(database, policyOf('We sell it to everybody.'), {
    now: 2_000,
    label: labelOf({ sale: 'opt-out' }),
  });
  await refreshStep();
  expect(await database.get('policies', policy.id)).toMatchObject({ values: { sale: 'opt-out' } });
});

test('a text that cannot be opened ends the steps instead of blocking them', async () => {
  const database = await historyDatabase();
  const { version, policy } = await keep(database, policyOf('We keep it.'), { label: labelOf({}, OLD) });
  await database.put('texts', { versionId: version.id, policyId: policy.id, text: new Uint8Array([1]) });
  expect(await refreshStep()).toEqual({ left: 0, refreshed: null, failed: null });
  expect(await refreshStep()).toEqual({ left: 0, refreshed: null, failed: null });
  expect(analyse).not.toHaveBeenCalled();
});

test('a text that the analyst cannot label is skipped in this run and loses nothing', async () => {
  const database = await historyDatabase();
  const bad = await keep(database, policyOf('We keep it.'), { label: labelOf({ sale: 'yes' }, OLD) });
  const good = await keep(database, policyOf('We lend it.'), {
    url: 'https://lamp.example/p',
    label: labelOf({}, OLD),
  });
  analyse.mockImplementation(async (policy: unknown) =>
    JSON.stringify(policy).includes('keep')
      ? { ok: false, reason: 'analyst-failed', message: '' }
      : { ok: true, label: labelOf() },
  );
  await refreshAll();
  expect(analyse).toHaveBeenCalledTimes(2);
  expect(await openVersion(database, bad.version.id)).toMatchObject({ version: OLD });
  expect(await openVersion(database, good.version.id)).toMatchObject({
    version: { engineVersion: ENGINE_VERSION },
  });
});

test('without its models the analyst is not asked again', async () => {
  const database = await historyDatabase();
  const { version } = await keep(database, policyOf('We keep it.'), { label: labelOf({}, OLD) });
  await keep(database, policyOf('We lend it.'), {
    url: 'https://lamp.example/p',
    label: labelOf({}, OLD),
  });
  analyse.mockResolvedValue({ ok: false, reason: 'model-broken', message: '' });
  await refreshAll();
  expect(analyse).toHaveBeenCalledTimes(1);
  expect(await openVersion(database, version.id)).toMatchObject({ version: OLD });
});

test('what is deleted while its label is computed stays deleted', async () => {
  const database = await historyDatabase();
  await keep(database, policyOf('We keep it.'), { label: labelOf({}, OLD) });
  analyse.mockImplementation(async () => {
    await eraseEverything(database);
    return { ok: true, label: labelOf() };
  });
  expect(await refreshStep()).toMatchObject({ refreshed: null });
  expect(await database.count('versions')).toBe(0);
  expect(await database.count('policies')).toBe(0);
});

test('a reading made while a label is computed is not overwritten', async () => {
  const database = await historyDatabase();
  const { version } = await keep(database, policyOf('We keep it.'), { label: labelOf({}, OLD) });
  analyse.mockImplementation(async () => {
    await keep(database, policyOf('We keep it.'), { now: 7_000, label: labelOf({ sale: 'opt-out' }) });
    return { ok: true, label: labelOf({ sale: 'no' }) };
  });
  await refreshStep();
  expect(await openVersion(database, version.id)).toMatchObject({ version: { lastSeen: 7_000 } });
  expect(await listPolicies(database)).toMatchObject([{ values: { sale: 'opt-out' }, lastSeen: 7_000 }]);
});
