import type { HistoryDatabase } from './database';
import { writeAll } from './write-all';

/** Days a deleted policy can still be brought back. */
export const UNDO_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

const STORES = ['policies', 'versions', 'texts', 'filters'] as const;

/** Moves a policy to the recently deleted. Gives whether there was one. */
export async function removePolicy(
  database: HistoryDatabase,
  policyId: string,
  now: number,
): Promise<boolean> {
  return mark(database, policyId, now);
}

/** Brings a deleted policy back. Gives whether there was one. */
export async function restorePolicy(database: HistoryDatabase, policyId: string): Promise<boolean> {
  return mark(database, policyId, null);
}

async function mark(database: HistoryDatabase, policyId: string, removedAt: number | null): Promise<boolean> {
  const transaction = database.transaction('policies', 'readwrite');
  const policy = await transaction.store.get(policyId);
  if (policy) await transaction.store.put({ ...policy, removedAt });
  await transaction.done;
  return policy !== undefined;
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
