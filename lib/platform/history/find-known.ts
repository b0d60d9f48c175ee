import type { IDBPTransaction, StoreNames } from 'idb';
import type { PolicyText } from '../../engine/text/policy-text';
import { policyKey, siteOf } from '../site';
import { type HistoryDatabase, type HistorySchema, STORES } from './database';
import { openVersion, soundPolicies, soundVersions } from './history';
import type { PolicyRecord, VersionRecord } from './records';

/** A policy known at an address, and its version with this wording, if it has one. */
export interface Known {
  policy: PolicyRecord;
  version: VersionRecord | null;
}

/** A transaction over the whole history, reading or writing. */
type LookingUp = IDBPTransaction<HistorySchema, StoreNames<HistorySchema>[], 'readonly' | 'readwrite'>;

/**
 * The policy an address stands for: the one filed under it; else one of the same site that has a version with this
 * very wording (the same policy at a second address). Null where there is neither. `sameAs` is a version known to
 * say the same though its wording differs. Looked up inside `transaction`, so that what is written in the same one
 * rests on it: of two readings at once the second sees what the first has filed.
 */
export async function findKnown(
  transaction: LookingUp,
  url: string,
  hash: string,
  sameAs: string | null = null,
): Promise<Known | null> {
  const site = siteOf(url);
  const key = policyKey(url);
  if (site === null || key === null) return null;
  const ofSite = await transaction.objectStore('policies').index('site').getAll(site);
  const policies = soundPolicies(ofSite).filter(({ removedAt }) => removedAt === null);
  const filed = policies.find((candidate) => candidate.key === key) ?? null;
  for (const candidate of filed ? [filed] : policies) {
    const stored = await transaction.objectStore('versions').index('policyId').getAll(candidate.id);
    const versions = soundVersions(stored);
    const version = versions.find((known) => known.hash === hash) ?? versions.find(({ id }) => id === sameAs);
    if (version) return { policy: candidate, version };
  }
  return filed && { policy: filed, version: null };
}

/** Tells whether two texts differ only in what surrounds the policy (`saysTheSame`); the engine's, so asked of its host. */
export type SayTheSame = (before: PolicyText, after: PolicyText) => Promise<boolean>;

/** As `findKnown`; a text that differs from the latest version only in what surrounds the policy is that version. */
export async function findSame(
  database: HistoryDatabase,
  url: string,
  policy: PolicyText,
  hash: string,
  sayTheSame: SayTheSame,
): Promise<Known | null> {
  const known = await findKnown(database.transaction([...STORES]), url, hash);
  if (!known || known.version) return known;
  const latest = await openVersion(database, known.policy.latest);
  if (typeof latest === 'string' || !latest.policy) return known;
  return (await sayTheSame(latest.policy, policy)) ? { ...known, version: latest.version } : known;
}
