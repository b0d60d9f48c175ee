import type { HistoryDatabase } from './database';
import { writeAll } from './write-all';

/** The reader has seen what changed in a policy. Gives whether that was news. */
export function acknowledgeLatest(database: HistoryDatabase, policyId: string): Promise<boolean> {
  return writeAll(database, ['policies'], async (transaction) => {
    const policies = transaction.objectStore('policies');
    const policy = await policies.get(policyId);
    if (!policy || policy.acknowledged === policy.latest) return false;
    await policies.put({ ...policy, acknowledged: policy.latest });
    return true;
  });
}
