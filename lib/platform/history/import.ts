import type { Label } from '../../engine/label/label';
import { policyKey, siteOf } from '../site';
import type { HistoryDatabase } from './database';
import type { ExportedPolicy } from './export';
import { hashOf } from './hash';
import { failureOf, type HistoryFailure, policiesOfSite, versionsOf } from './history';
import { pack } from './pack';
import { type ExportRefusal, parseExport } from './parse-export';
import { filterOfPolicy, summaryOf } from './record';
import type { FilterRecord, PolicyRecord, TextRecord, VersionRecord } from './records';
import { writeAll } from './write-all';

/** What an import did, or why it was refused. Nothing is written unless the whole file passes. */
export type Imported =
  | { ok: true; policies: number; added: number; known: number }
  | ExportRefusal
  | { ok: false; reason: HistoryFailure };

/** Merges an export into the history: policies by address, versions by the hash of their wording. */
export async function importJson(database: HistoryDatabase, text: string): Promise<Imported> {
  const parsed = parseExport(text);
  if ('ok' in parsed) return parsed;
  const done = { ok: true as const, policies: parsed.policies.length, added: 0, known: 0 };
  try {
    for (const policy of parsed.policies) {
      const { added, known } = await mergePolicy(database, policy);
      done.added += added;
      done.known += known;
    }
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
  return done;
}

async function mergePolicy(
  database: HistoryDatabase,
  { url, title, firstSeen, lastSeen, versions }: ExportedPolicy,
): Promise<{ added: number; known: number }> {
  const site = siteOf(url) ?? '';
  const key = policyKey(url) ?? '';
  const before = (await policiesOfSite(database, site)).find((policy) => policy.key === key) ?? null;
  const policyId = before?.id ?? crypto.randomUUID();
  const kept = before ? await versionsOf(database, policyId) : [];
  const records: VersionRecord[] = [...kept];
  const labels = new Map<string, Label>();
  const texts: TextRecord[] = [];
  const filters: FilterRecord[] = [];
  for (const version of versions) {
    // The wording is hashed here: a file's own word for it would let it pass one text off as another.
    const hash = version.policy ? await hashOf(version.policy) : version.hash;
    const same = records.find((known) => known.hash === hash);
    if (same) {
      same.firstSeen = Math.min(same.firstSeen, version.firstSeen);
      same.lastSeen = Math.max(same.lastSeen, version.lastSeen);
      continue;
    }
    const { label, policy } = version;
    const id = crypto.randomUUID();
    records.push({
      id,
      policyId,
      hash,
      firstSeen: version.firstSeen,
      lastSeen: version.lastSeen,
      lastUpdated: label.lastUpdated,
      words: label.words,
      engineVersion: label.engineVersion,
      labelVersion: label.labelVersion,
      label: await pack(label),
      characters: policy?.blocks.reduce((sum, block) => sum + block.text.length, 0) ?? 0,
    });
    labels.set(id, label);
    if (policy) {
      texts.push({ versionId: id, policyId, text: await pack(policy) });
      filters.push({ versionId: id, policyId, filter: filterOfPolicy(policy) });
    }
  }
  const added = records.length - kept.length;
  const latest = records.reduce((a, b) => (b.lastSeen >= a.lastSeen ? b : a));
  const label = labels.get(latest.id);
  const shown = label ? { title, language: label.language, ...summaryOf(label) } : before;
  if (!shown) throw new TypeError('a policy without versions');
  const policy: PolicyRecord = {
    ...shown,
    id: policyId,
    site,
    key,
    url: before?.url ?? url,
    firstSeen: Math.min(firstSeen, before?.firstSeen ?? firstSeen),
    lastSeen: Math.max(lastSeen, before?.lastSeen ?? lastSeen),
    latest: latest.id,
    acknowledged: before?.acknowledged ?? latest.id,
    versions: records.length,
    removedAt: null,
  };
  await writeAll(database, ['policies', 'versions', 'texts', 'filters'], async (transaction) => {
    await transaction.objectStore('policies').put(policy);
    for (const record of records) await transaction.objectStore('versions').put(record);
    for (const record of texts) await transaction.objectStore('texts').put(record);
    // Only latest texts are searched.
    for (const { id } of records) {
      if (id !== latest.id) await transaction.objectStore('filters').delete(id);
    }
    for (const record of filters) {
      if (record.versionId === latest.id) await transaction.objectStore('filters').put(record);
    }
  });
  return { added, known: versions.length - added };
}
