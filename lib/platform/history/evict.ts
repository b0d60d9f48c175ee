import type { HistoryDatabase } from './database';

/** Texts given up at once when the disk is full: few enough to be forgiven, enough for the next policies. */
const EVICTED_AT_ONCE = 25;

/**
 * Makes room when the store is full: the oldest texts of versions that are no policy's latest go, their labels
 * stay. Gives how many went; nothing else is touched.
 */
export async function evictOldestTexts(database: HistoryDatabase): Promise<number> {
  const transaction = database.transaction(['policies', 'versions', 'texts'], 'readwrite');
  const [policies, versions, keys] = await Promise.all([
    transaction.objectStore('policies').getAll(),
    transaction.objectStore('versions').getAll(),
    transaction.objectStore('texts').getAllKeys(),
  ]);
  const latest = new Set(policies.map((policy) => policy.latest));
  const kept = new Set(keys);
  const oldest = versions
    .filter(({ id }) => kept.has(id) && !latest.has(id))
    .sort((a, b) => a.lastSeen - b.lastSeen)
    .slice(0, EVICTED_AT_ONCE);
  await Promise.all(oldest.map(({ id }) => transaction.objectStore('texts').delete(id)));
  await transaction.done;
  return oldest.length;
}
