import { ENGINE_VERSION } from '../../engine/label/version';
import { analyse } from '../analyst/analyse';
import type { HistoryDatabase } from '../history/database';
import { historyDatabase, openVersion } from '../history/history';
import { pack } from '../history/pack';
import { summaryOf } from '../history/record';
import { writeAll } from '../history/write-all';

/**
 * Computes one stale label anew from its stored text: a step that a dying worker can lose without harm. The page
 * that shows the progress asks for the next one. Gives how many are left, and the policy that was refreshed.
 */
export async function refreshStep(): Promise<{ left: number; refreshed: string | null }> {
  const database = await historyDatabase();
  const stale = await staleVersions(database);
  const [versionId] = stale;
  if (versionId === undefined) return { left: 0, refreshed: null };
  const opened = await openVersion(database, versionId);
  // A text that cannot be opened any more is given up, so that the steps come to an end; its label stays.
  if (typeof opened === 'string' || !opened.policy) {
    await database.delete('texts', versionId);
    return { left: stale.length - 1, refreshed: null };
  }
  const answer = await analyse(opened.policy);
  if (!answer.ok) return { left: 0, refreshed: null };
  const { label } = answer;
  const packed = await pack(label);
  const { policyId } = opened.version;
  await writeAll(database, ['policies', 'versions'], async (transaction) => {
    const policy = await transaction.objectStore('policies').get(policyId);
    if (policy?.latest === versionId) {
      await transaction.objectStore('policies').put({ ...policy, ...summaryOf(label) });
    }
    await transaction.objectStore('versions').put({
      ...opened.version,
      label: packed,
      engineVersion: label.engineVersion,
      labelVersion: label.labelVersion,
      lastUpdated: label.lastUpdated,
    });
  });
  return { left: stale.length - 1, refreshed: policyId };
}

/** Computes all stale labels anew, one after the other; what a dying worker leaves is taken up at the next start. */
export async function refreshAll(): Promise<void> {
  try {
    while ((await refreshStep()).left > 0);
  } catch {
    // The store cannot be opened now: labels are computed anew when their policies are looked at.
  }
}

/** Ids of versions that another engine labelled and whose text is still kept, oldest engine first. */
async function staleVersions(database: HistoryDatabase): Promise<string[]> {
  const transaction = database.transaction(['versions', 'texts']);
  const byEngine = transaction.objectStore('versions').index('engineVersion');
  const [older, newer, texts] = await Promise.all([
    byEngine.getAllKeys(IDBKeyRange.upperBound(ENGINE_VERSION, true)),
    byEngine.getAllKeys(IDBKeyRange.lowerBound(ENGINE_VERSION, true)),
    transaction.objectStore('texts').getAllKeys(),
  ]);
  const kept = new Set(texts);
  return [...older, ...newer].filter((id) => kept.has(id));
}
