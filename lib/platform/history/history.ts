import * as v from 'valibot';
import type { Label } from '../../engine/label/label';
import type { PolicyText } from '../../engine/text/policy-text';
import { labelSchema } from '../schemas/label';
import { policyTextSchema } from '../schemas/policy-text';
import { type HistoryDatabase, openDatabase } from './database';
import { unpack } from './pack';
import { type PolicyRecord, policyRecordSchema, type VersionRecord, versionRecordSchema } from './records';

/** Why the history cannot be used or written. */
export type HistoryFailure = 'storage-full' | 'storage-failed';

/** A version opened: its label, and its text where it is still kept. */
export interface OpenedVersion {
  version: VersionRecord;
  label: Label;
  policy: PolicyText | null;
}

let opening: Promise<HistoryDatabase> | null = null;

/** The open store, shared in this context; opened again after a failure or when the browser closed it. */
export async function historyDatabase(): Promise<HistoryDatabase> {
  opening ??= openDatabase().then((database) => {
    database.addEventListener('close', forget);
    database.addEventListener('versionchange', forget);
    return database;
  });
  try {
    return await opening;
  } catch (error) {
    opening = null;
    throw error;
  }
}

function forget(): void {
  opening = null;
}

/** What a storage error means to the user. */
export function failureOf(error: unknown): HistoryFailure {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-failed';
}

/** All policies that were not removed, corrupt records left out, latest seen first. */
export async function listPolicies(database: HistoryDatabase): Promise<PolicyRecord[]> {
  return soundPolicies(await database.getAll('policies')).filter(({ removedAt }) => removedAt === null);
}

/** The recently deleted, latest first. */
export async function listRemoved(database: HistoryDatabase): Promise<PolicyRecord[]> {
  const removed = soundPolicies(await database.getAll('policies')).filter(
    ({ removedAt }) => removedAt !== null,
  );
  return removed.sort((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
}

/** The policies of one site, removed ones left out. */
export async function policiesOfSite(database: HistoryDatabase, site: string): Promise<PolicyRecord[]> {
  const found = soundPolicies(await database.getAllFromIndex('policies', 'site', site));
  return found.filter(({ removedAt }) => removedAt === null);
}

/** One policy, removed or not; null where there is none or it is corrupt. */
export async function getPolicy(database: HistoryDatabase, policyId: string): Promise<PolicyRecord | null> {
  const parsed = v.safeParse(policyRecordSchema, await database.get('policies', policyId));
  return parsed.success ? parsed.output : null;
}

/** The versions of a policy, latest seen first; corrupt ones are left out. */
export async function versionsOf(database: HistoryDatabase, policyId: string): Promise<VersionRecord[]> {
  return soundVersions(await database.getAllFromIndex('versions', 'policyId', policyId));
}

/** A version with label and text. `missing` where there is none, `corrupt` where it cannot be read any more. */
export async function openVersion(
  database: HistoryDatabase,
  versionId: string,
): Promise<OpenedVersion | 'missing' | 'corrupt'> {
  const [stored, text] = await Promise.all([
    database.get('versions', versionId),
    database.get('texts', versionId),
  ]);
  if (stored === undefined) return 'missing';
  const version = v.safeParse(versionRecordSchema, stored);
  if (!version.success) return 'corrupt';
  const label = await unpack(version.output.label, labelSchema);
  if (!label) return 'corrupt';
  const policy = text?.text instanceof Uint8Array ? await unpack(text.text, policyTextSchema) : null;
  return { version: version.output, label, policy };
}

/** Policies as stored, corrupt ones left out, latest seen first. */
export function soundPolicies(records: readonly unknown[]): PolicyRecord[] {
  return records
    .map((record) => v.safeParse(policyRecordSchema, record))
    .flatMap((parsed) => (parsed.success ? [parsed.output] : []))
    .sort((a, b) => b.lastSeen - a.lastSeen);
}

/** Versions as stored, corrupt ones left out, latest seen first. */
export function soundVersions(records: readonly unknown[]): VersionRecord[] {
  return records
    .map((record) => v.safeParse(versionRecordSchema, record))
    .flatMap((parsed) => (parsed.success ? [parsed.output] : []))
    .sort((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen);
}
