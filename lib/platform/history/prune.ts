import { type HistoryDatabase, STORES } from './database';
import { soundVersions } from './history';
import { writeAll } from './write-all';

/**
 * Lets go of versions beyond those to keep, oldest first, one policy a transaction: a step that a dying worker can
 * lose without harm. Gives how many versions went.
 */
export async function pruneVersions(database: HistoryDatabase, versionsToKeep: number): Promise<number> {
  let gone = 0;
  for (const { id, versions } of await database.getAll('policies')) {
    if (versions > versionsToKeep) gone += await prunePolicy(database, id, versionsToKeep);
  }
  return gone;
}

function prunePolicy(database: HistoryDatabase, policyId: string, versionsToKeep: number): Promise<number> {
  return writeAll(database, STORES, async (transaction) => {
    const policy = await transaction.objectStore('policies').get(policyId);
    if (!policy) return 0;
    const stored = await transaction.objectStore('versions').index('policyId').getAll(policyId);
    const older = soundVersions(stored).filter(({ id }) => id !== policy.latest);
    const kept = [policy.latest, ...older.slice(0, versionsToKeep - 1).map(({ id }) => id)];
    const dropped = older.slice(versionsToKeep - 1);
    for (const { id } of dropped) {
      await transaction.objectStore('versions').delete(id);
      await transaction.objectStore('texts').delete(id);
      await transaction.objectStore('filters').delete(id);
    }
    // A change not yet seen is told from the oldest version that is left.
    const acknowledged = kept.includes(policy.acknowledged)
      ? policy.acknowledged
      : (kept.at(-1) ?? policy.latest);
    await transaction.objectStore('policies').put({ ...policy, acknowledged, versions: kept.length });
    return dropped.length;
  });
}
