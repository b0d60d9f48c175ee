import type { Label } from '../../engine/label/label';
import { ENGINE_VERSION } from '../../engine/label/version';
import { analyse } from '../analyst/analyse';
import type { HistoryDatabase } from '../history/database';
import { historyDatabase, openVersion } from '../history/history';
import { pack } from '../history/pack';
import { summaryOf } from '../history/record';
import type { VersionRecord } from '../history/records';
import { writeAll } from '../history/write-all';

/** What one step did. */
export interface RefreshStep {
  /** Labels still to be computed, those skipped left out. */
  left: number;
  /** The policy whose label was computed anew. */
  refreshed: string | null;
  /** The version whose text could not be labelled: to be skipped by the next steps of this run. */
  failed: string | null;
}

/**
 * Computes one stale label anew from its stored text: a step that a dying worker can lose without harm. Whoever
 * runs the steps asks for the next one and says which versions to skip, those that failed in this run.
 */
export async function refreshStep(skip: readonly string[] = []): Promise<RefreshStep> {
  const database = await historyDatabase();
  const stale = (await staleVersions(database)).filter((id) => !skip.includes(id));
  const [versionId] = stale;
  if (versionId === undefined) return { left: 0, refreshed: null, failed: null };
  const left = stale.length - 1;
  const opened = await openVersion(database, versionId);
  // A text that cannot be opened any more is given up, so that the steps come to an end; its label stays.
  if (typeof opened === 'string' || !opened.policy) {
    await database.delete('texts', versionId);
    return { left, refreshed: null, failed: null };
  }
  const answer = await analyse(opened.policy);
  if (!answer.ok) {
    // Without its models the analyst fails at every text.
    return { left: answer.reason === 'model-broken' ? 0 : left, refreshed: null, failed: versionId };
  }
  const done = await relabel(database, opened.version, answer.label);
  return { left, refreshed: done ? opened.version.policyId : null, failed: null };
}

/** Gives a version its new label, unless it was deleted or read again while the label was computed. */
async function relabel(database: HistoryDatabase, stale: VersionRecord, label: Label): Promise<boolean> {
  const packed = await pack(label);
  return writeAll(database, ['policies', 'versions'], async (transaction) => {
    const [policies, versions] = [transaction.objectStore('policies'), transaction.objectStore('versions')];
    const version = await versions.get(stale.id);
    const policy = await policies.get(stale.policyId);
    if (!version || !policy || version.engineVersion !== stale.engineVersion) return false;
    const { engineVersion, labelVersion, lastUpdated } = label;
    await versions.put({ ...version, label: packed, engineVersion, labelVersion, lastUpdated });
    if (policy.latest === version.id) await policies.put({ ...policy, ...summaryOf(label) });
    return true;
  });
}

/** Computes all stale labels anew, one after the other; what a dying worker leaves is taken up at the next start. */
export async function refreshAll(): Promise<void> {
  const skip: string[] = [];
  try {
    for (;;) {
      const { left, failed } = await refreshStep(skip);
      if (left === 0) return;
      if (failed !== null) skip.push(failed);
    }
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
