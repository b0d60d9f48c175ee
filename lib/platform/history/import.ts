import type { Label } from '../../engine/label/label';
import { policyKey, siteOf } from '../site';
import { cleanTitle } from './clean-title';
import { type HistoryDatabase, STORES } from './database';
import type { ExportedPolicy, ExportedVersion } from './export';
import { hashOf } from './hash';
import { failureOf, type HistoryFailure, soundPolicies, soundVersions } from './history';
import { pack } from './pack';
import { type ExportRefusal, parseExport } from './parse-export';
import { filterOfPolicy, summaryOf } from './record';
import type { VersionRecord } from './records';
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

/** A version of a file, ready to be written: everything that takes time is done. */
interface Prepared {
  version: Omit<VersionRecord, 'policyId'>;
  label: Label;
  text: Uint8Array | null;
  filter: Uint8Array | null;
}

async function prepared({ hash, firstSeen, lastSeen, label, policy }: ExportedVersion): Promise<Prepared> {
  return {
    version: {
      id: crypto.randomUUID(),
      // The wording is hashed here: a file's own word for it would let it pass one text off as another.
      hash: policy ? await hashOf(policy) : hash,
      firstSeen,
      lastSeen,
      lastUpdated: label.lastUpdated,
      words: label.words,
      engineVersion: label.engineVersion,
      labelVersion: label.labelVersion,
      label: await pack(label),
      characters: policy?.blocks.reduce((sum, block) => sum + block.text.length, 0) ?? 0,
    },
    label,
    text: policy && (await pack(policy)),
    filter: policy && filterOfPolicy(policy),
  };
}

async function mergePolicy(
  database: HistoryDatabase,
  { url, title, firstSeen, lastSeen, acknowledged, versions }: ExportedPolicy,
): Promise<{ added: number; known: number }> {
  const site = siteOf(url) ?? '';
  const key = policyKey(url) ?? '';
  const given: Prepared[] = [];
  for (const version of versions) given.push(await prepared(version));
  const added = await writeAll(database, STORES, async (transaction) => {
    const ofSite = await transaction.objectStore('policies').index('site').getAll(site);
    const before =
      soundPolicies(ofSite).find((policy) => policy.key === key && policy.removedAt === null) ?? null;
    const policyId = before?.id ?? crypto.randomUUID();
    const stored = before && (await transaction.objectStore('versions').index('policyId').getAll(policyId));
    const kept = soundVersions(stored ?? []);
    const records = [...kept];
    const fresh: Prepared[] = [];
    for (const one of given) {
      const same = records.find(({ hash }) => hash === one.version.hash);
      if (same) {
        same.firstSeen = Math.min(same.firstSeen, one.version.firstSeen);
        same.lastSeen = Math.max(same.lastSeen, one.version.lastSeen);
        continue;
      }
      records.push({ ...one.version, policyId });
      fresh.push(one);
    }
    const latest = records.reduce((a, b) => (b.lastSeen >= a.lastSeen ? b : a));
    const label = fresh.find(({ version }) => version.id === latest.id)?.label;
    const shown = label
      ? { title: cleanTitle(title), language: label.language, ...summaryOf(label) }
      : before;
    if (!shown) throw new TypeError('a policy without versions');
    const seen = records.find(({ hash }) => hash === acknowledged)?.id ?? latest.id;
    await transaction.objectStore('policies').put({
      ...shown,
      id: policyId,
      site,
      key,
      url: before?.url ?? url,
      firstSeen: Math.min(firstSeen, before?.firstSeen ?? firstSeen),
      lastSeen: Math.max(lastSeen, before?.lastSeen ?? lastSeen),
      latest: latest.id,
      acknowledged: before?.acknowledged ?? seen,
      versions: records.length,
      removedAt: null,
    });
    for (const record of records) await transaction.objectStore('versions').put(record);
    for (const { version, text } of fresh) {
      if (text) await transaction.objectStore('texts').put({ versionId: version.id, policyId, text });
    }
    // Only latest texts are searched.
    for (const { id } of records) {
      if (id !== latest.id) await transaction.objectStore('filters').delete(id);
    }
    const filter = fresh.find(({ version }) => version.id === latest.id)?.filter;
    if (filter) await transaction.objectStore('filters').put({ versionId: latest.id, policyId, filter });
    return records.length - kept.length;
  });
  return { added, known: versions.length - added };
}
