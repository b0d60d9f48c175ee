import { type HistoryDatabase, STORES } from './database';
import type { PolicyRecord } from './records';
import { type Writing, writeAll } from './write-all';

/** Days a deleted policy can still be brought back. */
export const UNDO_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Moves a policy to the recently deleted. Gives whether there was one. */
export async function removePolicy(
  database: HistoryDatabase,
  policyId: string,
  now: number,
): Promise<boolean> {
  return writeAll(database, ['policies'], async (transaction) => {
    const policies = transaction.objectStore('policies');
    const policy = await policies.get(policyId);
    if (policy) await policies.put({ ...policy, removedAt: now });
    return policy !== undefined;
  });
}

/**
 * Brings a deleted policy back. Where it was read or imported anew meanwhile, the two become one: the older versions
 * join what there is, so that no policy stands in the list twice. Gives whether there was one.
 */
export async function restorePolicy(database: HistoryDatabase, policyId: string): Promise<boolean> {
  return writeAll(database, STORES, async (transaction) => {
    const policies = transaction.objectStore('policies');
    const removed = await policies.get(policyId);
    if (!removed) return false;
    const ofSite = await policies.index('site').getAll(removed.site);
    const living = ofSite.find(
      ({ id, key, removedAt }) => id !== policyId && key === removed.key && removedAt === null,
    );
    if (living) await join(transaction, removed, living);
    else await policies.put({ ...removed, removedAt: null });
    return true;
  });
}

/** Files the versions of a removed policy under the living one; a wording that both have stays once. */
async function join(
  transaction: Writing<(typeof STORES)[number]>,
  removed: PolicyRecord,
  living: PolicyRecord,
): Promise<void> {
  const [versions, texts] = [transaction.objectStore('versions'), transaction.objectStore('texts')];
  const known = await versions.index('policyId').getAll(living.id);
  const olds = await versions.index('policyId').getAll(removed.id);
  let count = known.length;
  for (const old of olds) {
    const same = known.find(({ hash }) => hash === old.hash);
    const text = await texts.get(old.id);
    // Only latest texts are searched, and the latest is the living policy's.
    await transaction.objectStore('filters').delete(old.id);
    if (same) {
      await versions.put({ ...same, firstSeen: Math.min(same.firstSeen, old.firstSeen) });
      await versions.delete(old.id);
      await texts.delete(old.id);
      continue;
    }
    count++;
    await versions.put({ ...old, policyId: living.id });
    if (text) await texts.put({ ...text, policyId: living.id });
  }
  const firstSeen = Math.min(living.firstSeen, removed.firstSeen);
  await transaction.objectStore('policies').put({ ...living, firstSeen, versions: count });
  await transaction.objectStore('policies').delete(removed.id);
}

/** Deletes a policy with all its versions and texts for good. */
export async function erasePolicy(database: HistoryDatabase, policyId: string): Promise<void> {
  const parts = ['versions', 'texts', 'filters'] as const;
  await writeAll(database, STORES, async (transaction) => {
    const keys = await Promise.all(
      parts.map((store) => transaction.objectStore(store).index('policyId').getAllKeys(policyId)),
    );
    await Promise.all([
      transaction.objectStore('policies').delete(policyId),
      ...parts.flatMap((store, index) =>
        (keys[index] ?? []).map((key) => transaction.objectStore(store).delete(key)),
      ),
    ]);
  });
}

/** Deletes everything, the recently deleted included. */
export async function eraseEverything(database: HistoryDatabase): Promise<void> {
  await writeAll(database, STORES, (transaction) =>
    Promise.all(STORES.map((store) => transaction.objectStore(store).clear())),
  );
}

/** Deletes for good what was removed longer ago than can be undone. Gives how many policies went. */
export async function purgeRemoved(database: HistoryDatabase, now: number): Promise<number> {
  const policies = await database.getAll('policies');
  const over = policies.filter(({ removedAt }) => removedAt !== null && now - removedAt > UNDO_DAYS * DAY_MS);
  for (const { id } of over) await erasePolicy(database, id);
  return over.length;
}
