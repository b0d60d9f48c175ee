import type { Label } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import { policyKey, siteOf } from '../site';
import { cleanTitle } from './clean-title';
import { type HistoryDatabase, STORES } from './database';
import { findKnown } from './find-known';
import { pack } from './pack';
import type { PolicyRecord, RowValues, VersionRecord } from './records';
import { filterOf } from './search-index';
import { writeAll } from './write-all';

/** One reading to be kept. */
export interface Reading {
  /** The policy's own address, http or https. */
  url: string;
  title: string;
  policy: PolicyText;
  label: Label;
  hash: string;
  /** Milliseconds since 1970. */
  now: number;
  versionsToKeep: number;
  /** A version that says the same though its wording differs (`findSame`): it is seen again, its text stays. */
  sameAs: string | null;
  /** A version that an earlier, incomplete reading of the same document made: it is replaced, not kept beside. */
  replaces: string | null;
}

/** Where a reading went. */
export interface Recorded {
  policy: PolicyRecord;
  version: VersionRecord;
  /** Whether the version is new. */
  fresh: boolean;
}

/** What a policy's record shows of its latest label. */
export function summaryOf(label: Label): Pick<PolicyRecord, 'lastUpdated' | 'words' | 'coverage' | 'values'> {
  const { lastUpdated, words, coverage } = label;
  return { lastUpdated, words, coverage, values: valuesOf(label) };
}

/** The search filter of a policy's text. */
export function filterOfPolicy({ blocks }: PolicyText): Uint8Array {
  return filterOf(blocks.map(({ text }) => text).join('\n'));
}

/** The values of a label's rows. */
export function valuesOf(label: Label): RowValues {
  return Object.fromEntries(label.rows.map(({ row, value }) => [row, value]));
}

/**
 * Keeps a reading: a known text is only seen again, a new one becomes the policy's latest version. Everything that
 * takes time happens first; what is known is looked up and what is new is written in one transaction, so a death at
 * any point leaves the store as it was or as it should be, and two readings at once file one policy. Rejects with
 * the browser's error where the store refuses.
 */
export async function record(database: HistoryDatabase, reading: Reading): Promise<Recorded> {
  const { label, hash, policy: text } = reading;
  const [packedLabel, packedText] = await Promise.all([pack(label), pack(text)]);
  const filter = filterOfPolicy(text);
  const site = siteOf(reading.url);
  const key = policyKey(reading.url);
  if (site === null || key === null) throw new TypeError(`not a web address: ${reading.url}`);

  return writeAll(database, STORES, async (transaction) => {
    const [versions, texts] = [transaction.objectStore('versions'), transaction.objectStore('texts')];
    const filters = transaction.objectStore('filters');
    const known = await findKnown(transaction, reading.url, hash, reading.sameAs);
    const before = known?.policy ?? null;
    const policyId = before?.id ?? crypto.randomUUID();
    // A version that only says the same keeps its first text: else a policy could change a little at each visit.
    const seenAgain = known?.version && known.version.hash !== hash ? known.version : null;
    const version: VersionRecord = seenAgain
      ? { ...seenAgain, lastSeen: reading.now, lastUpdated: label.lastUpdated }
      : {
          ...versionOf(reading, packedLabel),
          id: known?.version?.id ?? crypto.randomUUID(),
          policyId,
          firstSeen: known?.version?.firstSeen ?? reading.now,
        };
    const others = (await versions.index('policyId').getAll(policyId)).filter(({ id }) => id !== version.id);
    const dropped = others
      .sort((a, b) => b.lastSeen - a.lastSeen)
      .filter(({ id }, index) => id === reading.replaces || index + 1 >= reading.versionsToKeep)
      .map(({ id }) => id);
    const remaining = others.map(({ id }) => id).filter((id) => !dropped.includes(id));
    const seen =
      before && [version.id, ...remaining].includes(before.acknowledged) ? before.acknowledged : null;
    const policy: PolicyRecord = {
      id: policyId,
      site,
      key: before?.key ?? key,
      url: reading.url,
      title: cleanTitle(reading.title),
      language: text.language,
      firstSeen: before?.firstSeen ?? reading.now,
      lastSeen: reading.now,
      ...summaryOf(label),
      latest: version.id,
      acknowledged: seen ?? remaining[0] ?? version.id,
      versions: remaining.length + 1,
      removedAt: null,
    };
    await versions.put(version);
    if (!seenAgain) await texts.put({ versionId: version.id, policyId, text: packedText });
    if (!seenAgain) await filters.put({ versionId: version.id, policyId, filter });
    await transaction.objectStore('policies').put(policy);
    for (const id of dropped) {
      await versions.delete(id);
      await texts.delete(id);
    }
    // Only latest texts are searched.
    for (const { id } of others) await filters.delete(id);
    return { policy, version, fresh: !known?.version };
  });
}

/** What a version's record holds of a reading and its label. */
function versionOf(
  { label, hash, now, policy }: Reading,
  packed: Uint8Array,
): Omit<VersionRecord, 'id' | 'policyId' | 'firstSeen'> {
  return {
    hash,
    lastSeen: now,
    lastUpdated: label.lastUpdated,
    words: label.words,
    engineVersion: label.engineVersion,
    labelVersion: label.labelVersion,
    label: packed,
    characters: policy.blocks.reduce((sum, block) => sum + block.text.length, 0),
  };
}
