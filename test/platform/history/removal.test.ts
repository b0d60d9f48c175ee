import { expect, test } from 'vitest';
import { listPolicies, listRemoved, openVersion, versionsOf } from '../../../lib/platform/history/history';
import {
  eraseEverything,
  erasePolicy,
  purgeRemoved,
  removePolicy,
  restorePolicy,
  UNDO_DAYS,
} from '../../../lib/platform/history/removal';
import { storageUsage } from '../../../lib/platform/history/usage';
import { policyOf } from '../made-up';
import { freshHistory, keep } from './store';

const store = freshHistory();
const DAY = 24 * 60 * 60 * 1_000;

test('a deleted policy leaves the list and can be brought back whole', async () => {
  const { policy } = await keep(store.database, policyOf('We keep it.'));
  expect(await removePolicy(store.database, policy.id, 5_000)).toBe(true);
  expect(await listPolicies(store.database)).toEqual([]);
  expect(await listRemoved(store.database)).toMatchObject([{ id: policy.id, removedAt: 5_000 }]);
  await restorePolicy(store.database, policy.id);
  expect(await listPolicies(store.database)).toEqual([policy]);
});

test('a deleted policy that is read again begins anew', async () => {
  const first = await keep(store.database, policyOf('We keep it.'));
  await removePolicy(store.database, first.policy.id, 5_000);
  const again = await keep(store.database, policyOf('We keep it.'), { now: 9_000 });
  expect(again.policy).toMatchObject({ firstSeen: 9_000, versions: 1 });
  expect(again.policy.id).not.toBe(first.policy.id);
});

test('a deleted policy that was read again and is brought back is one policy with all its versions', async () => {
  const first = await keep(store.database, policyOf('We keep it.'));
  await keep(store.database, policyOf('We sell it.'), { now: 2_000 });
  await removePolicy(store.database, first.policy.id, 5_000);
  const again = await keep(store.database, policyOf('We sell it.'), { now: 9_000 });
  expect(await restorePolicy(store.database, first.policy.id)).toBe(true);
  expect(await listPolicies(store.database)).toMatchObject([
    { id: again.policy.id, firstSeen: 1_000, lastSeen: 9_000, versions: 2, latest: again.version.id },
  ]);
  expect(await listRemoved(store.database)).toEqual([]);
  expect(await versionsOf(store.database, again.policy.id)).toMatchObject([
    { id: again.version.id, firstSeen: 2_000 },
    { id: first.version.id, firstSeen: 1_000 },
  ]);
  expect(await openVersion(store.database, first.version.id)).toMatchObject({
    policy: policyOf('We keep it.'),
  });
  expect(await store.database.getAllKeys('filters')).toEqual([again.version.id]);
});

test('what was deleted long ago goes for good, what was deleted lately stays', async () => {
  const old = await keep(store.database, policyOf('We keep it.'));
  const late = await keep(store.database, policyOf('We keep it.'), { url: 'https://candle.example/p' });
  const now = 100 * DAY;
  await removePolicy(store.database, old.policy.id, now - (UNDO_DAYS + 1) * DAY);
  await removePolicy(store.database, late.policy.id, now - DAY);
  expect(await purgeRemoved(store.database, now)).toBe(1);
  expect(await listRemoved(store.database)).toMatchObject([{ id: late.policy.id }]);
});

test('erased policies leave no version, text or filter', async () => {
  const { policy } = await keep(store.database, policyOf('We keep it.'));
  await keep(store.database, policyOf('We sell it.'), { now: 2_000 });
  await keep(store.database, policyOf('We keep it.'), { url: 'https://candle.example/p' });
  await erasePolicy(store.database, policy.id);
  expect(await storageUsage(store.database, undefined)).toMatchObject({ policies: 1, versions: 1, texts: 1 });
  await eraseEverything(store.database);
  expect(await storageUsage(store.database, undefined)).toMatchObject({ policies: 0, versions: 0, texts: 0 });
  expect(await store.database.count('filters')).toBe(0);
});
