import { expect, test } from 'vitest';
import { evictOldestTexts } from '../../../lib/platform/history/evict';
import {
  failureOf,
  getPolicy,
  listPolicies,
  openVersion,
  versionsOf,
} from '../../../lib/platform/history/history';
import { pruneVersions } from '../../../lib/platform/history/prune';
import { labelOf, policyOf } from '../made-up';
import { freshHistory, keep } from './store';

const store = freshHistory();
const KEPT = 'We keep your orders for six years and then delete them.';
const SHARED = 'We share your address with the parcel service.';

test('a first reading makes a policy with one version, text and label', async () => {
  const policy = policyOf(KEPT, SHARED);
  const {
    policy: made,
    version,
    fresh,
  } = await keep(store.database, policy, {
    label: labelOf({ retention: 'stated-period' }),
  });
  expect(fresh).toBe(true);
  expect(made).toMatchObject({
    site: 'lantern.example',
    versions: 1,
    firstSeen: 1_000,
    lastSeen: 1_000,
    acknowledged: version.id,
    values: { retention: 'stated-period' },
  });
  expect(await openVersion(store.database, version.id)).toMatchObject({ policy, label: { words: 900 } });
});

test.each<[string, string[]]>([
  ['the very same', [KEPT, SHARED]],
  ['other white space', [`  ${KEPT.replaceAll(' ', '\u00a0 ')} `, SHARED]],
  ['another date line', ['Last updated: 9 May 2026', KEPT, SHARED]],
  ['a session id in the text', [`${KEPT} 3f2504e0-4f89-11d3-9a0c-0305e82c3301`, SHARED]],
])('a second reading of %s makes no version', async (_name, paragraphs) => {
  const first = await keep(store.database, policyOf(KEPT, SHARED));
  const second = await keep(store.database, policyOf(...paragraphs), { now: 2_000 });
  expect(second.fresh).toBe(false);
  expect(second.version).toMatchObject({ id: first.version.id, firstSeen: 1_000, lastSeen: 2_000 });
  expect(second.policy).toMatchObject({ versions: 1, firstSeen: 1_000, lastSeen: 2_000 });
});

test('another sentence makes a version, and the reader has not seen it yet', async () => {
  const first = await keep(store.database, policyOf(KEPT));
  const second = await keep(store.database, policyOf(KEPT, SHARED), { now: 2_000 });
  expect(second.fresh).toBe(true);
  expect(second.policy).toMatchObject({
    id: first.policy.id,
    versions: 2,
    latest: second.version.id,
    acknowledged: first.version.id,
  });
  expect((await versionsOf(store.database, first.policy.id)).map(({ id }) => id)).toEqual([
    second.version.id,
    first.version.id,
  ]);
});

test('a policy that goes back to an old wording takes up that version again', async () => {
  const first = await keep(store.database, policyOf(KEPT));
  await keep(store.database, policyOf(SHARED), { now: 2_000 });
  const third = await keep(store.database, policyOf(KEPT), { now: 3_000 });
  expect(third.fresh).toBe(false);
  expect(third.policy).toMatchObject({ latest: first.version.id, versions: 2 });
});

test('the same wording at a second address of the site is the same policy', async () => {
  const first = await keep(store.database, policyOf(KEPT));
  const second = await keep(store.database, policyOf(KEPT), {
    url: 'https://www.lantern.example/legal/privacy',
  });
  expect(second.policy.id).toBe(first.policy.id);
  const elsewhere = await keep(store.database, policyOf(KEPT), { url: 'https://candle.example/privacy' });
  expect(elsewhere.policy.id).not.toBe(first.policy.id);
});

test('two readings of a new policy at once file it once', async () => {
  const reading = policyOf(KEPT);
  const both = await Promise.all([keep(store.database, reading), keep(store.database, reading)]);
  expect(new Set(both.map(({ policy }) => policy.id)).size).toBe(1);
  expect(new Set(both.map(({ version }) => version.id)).size).toBe(1);
  expect(await listPolicies(store.database)).toMatchObject([{ versions: 1 }]);
});

test('two wordings of a new policy at once are two versions of one policy', async () => {
  await Promise.all([keep(store.database, policyOf(KEPT)), keep(store.database, policyOf(SHARED))]);
  expect(await listPolicies(store.database)).toMatchObject([{ versions: 2 }]);
});

test('a reading that only says the same leaves the first text', async () => {
  const banner = 'Spring offer: 20 % off until Sunday.';
  const first = await keep(store.database, policyOf(KEPT, SHARED));
  const again = await keep(store.database, policyOf(banner, KEPT, SHARED), { now: 2_000 });
  expect(again).toMatchObject({ fresh: false, version: { hash: first.version.hash, lastSeen: 2_000 } });
  expect(await openVersion(store.database, first.version.id)).toMatchObject({
    policy: policyOf(KEPT, SHARED),
  });
});

test('a fuller reading of the same document replaces what the first made', async () => {
  const first = await keep(store.database, policyOf(KEPT));
  const second = await keep(store.database, policyOf(KEPT, SHARED), { replaces: first.version.id });
  expect(second.policy).toMatchObject({ versions: 1, acknowledged: second.version.id });
  expect(await openVersion(store.database, first.version.id)).toBe('missing');
});

test('only as many versions are kept as asked for, the latest ones', async () => {
  for (let year = 1; year <= 6; year++) {
    await keep(store.database, policyOf(`${KEPT} This is wording number ${year}.`), {
      now: year * 1_000,
      versionsToKeep: 3,
    });
  }
  const [policy] = await listPolicies(store.database);
  const versions = await versionsOf(store.database, policy?.id ?? '');
  expect(versions.map(({ lastSeen }) => lastSeen)).toEqual([6_000, 5_000, 4_000]);
  expect(await store.database.count('texts')).toBe(3);
  expect(await store.database.getAllKeys('filters')).toEqual([policy?.latest]);
  expect(versions.map(({ id }) => id)).toContain(policy?.acknowledged);
});

test('fewer versions to keep lets the oldest go at once', async () => {
  for (let year = 1; year <= 5; year++) {
    await keep(store.database, policyOf(`${KEPT} This is wording number ${year}.`), { now: year * 1_000 });
  }
  await keep(store.database, policyOf(KEPT), { url: 'https://candle.example/p' });
  expect(await pruneVersions(store.database, 2)).toBe(3);
  expect(await pruneVersions(store.database, 2)).toBe(0);
  const policy = (await listPolicies(store.database)).find(({ site }) => site === 'lantern.example');
  const versions = await versionsOf(store.database, policy?.id ?? '');
  expect(versions.map(({ lastSeen }) => lastSeen)).toEqual([5_000, 4_000]);
  expect(policy).toMatchObject({ versions: 2, latest: versions[0]?.id, acknowledged: versions[1]?.id });
  expect(await store.database.count('texts')).toBe(3);
});

test('when room is needed old texts go, their labels and the latest texts stay', async () => {
  await keep(store.database, policyOf(KEPT));
  const { policy } = await keep(store.database, policyOf(SHARED), { now: 2_000 });
  expect(await evictOldestTexts(store.database)).toBe(1);
  expect(await evictOldestTexts(store.database)).toBe(0);
  const [latest, older] = await versionsOf(store.database, policy.id);
  expect(await openVersion(store.database, latest?.id ?? '')).toMatchObject({ policy: policyOf(SHARED) });
  expect(await openVersion(store.database, older?.id ?? '')).toMatchObject({
    policy: null,
    label: { words: 900 },
  });
});

test('a corrupt label is told, a corrupt text is gone, a corrupt policy is left out', async () => {
  const { policy, version } = await keep(store.database, policyOf(KEPT));
  await store.database.put('texts', {
    versionId: version.id,
    policyId: policy.id,
    text: new Uint8Array([1, 2]),
  });
  expect(await openVersion(store.database, version.id)).toMatchObject({ policy: null });
  await store.database.put('versions', { ...version, label: new Uint8Array([31, 139, 0]) });
  expect(await openVersion(store.database, version.id)).toBe('corrupt');
  await store.database.put('policies', { ...policy, words: -1 });
  expect(await getPolicy(store.database, policy.id)).toBe(null);
  expect(await listPolicies(store.database)).toEqual([]);
});

test.each([
  [new DOMException('', 'QuotaExceededError'), 'storage-full'],
  [new DOMException('', 'UnknownError'), 'storage-failed'],
  [new Error('anything'), 'storage-failed'],
])('a storage error is a value: %s', (error, failure) => {
  expect(failureOf(error)).toBe(failure);
});

test('a record that the store refuses half-way leaves nothing behind', async () => {
  const first = await keep(store.database, policyOf(KEPT));
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    if (this.name === 'policies') throw new DOMException('full', 'QuotaExceededError');
    return put.call(this, value, key as IDBValidKey);
  };
  const refused = await keep(store.database, policyOf(SHARED)).catch(failureOf);
  IDBObjectStore.prototype.put = put;
  expect(refused).toBe('storage-full');
  expect(await versionsOf(store.database, first.policy.id)).toHaveLength(1);
  expect(await store.database.count('texts')).toBe(1);
});
