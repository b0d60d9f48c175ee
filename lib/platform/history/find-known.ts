import { saysTheSame } from '../../engine/compare/texts';
import type { PolicyText } from '../../engine/text/policy-text';
import { policyKey, siteOf } from '../site';
import type { HistoryDatabase } from './database';
import { openVersion, policiesOfSite, versionsOf } from './history';
import type { PolicyRecord, VersionRecord } from './records';

/** A policy known at an address, and its version with this wording, if it has one. */
export interface Known {
  policy: PolicyRecord;
  version: VersionRecord | null;
}

/**
 * The policy an address stands for: the one filed under it; else one of the same site that has a version with this
 * very wording (the same policy at a second address). Null where there is neither. A text that differs from the
 * latest version only in what surrounds the policy is that version; its record then takes over the later reading.
 */
export async function findKnown(
  database: HistoryDatabase,
  url: string,
  policy: PolicyText,
  hash: string,
): Promise<Known | null> {
  const site = siteOf(url);
  const key = policyKey(url);
  if (site === null || key === null) return null;
  const policies = await policiesOfSite(database, site);
  const filed = policies.find((candidate) => candidate.key === key) ?? null;
  for (const candidate of filed ? [filed] : policies) {
    const version = (await versionsOf(database, candidate.id)).find((known) => known.hash === hash);
    if (version) return { policy: candidate, version };
  }
  if (!filed) return null;
  const latest = await openVersion(database, filed.latest);
  const same = typeof latest === 'object' && latest.policy && saysTheSame(latest.policy, policy);
  return { policy: filed, version: same ? latest.version : null };
}
