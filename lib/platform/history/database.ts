import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Dump, migrate, SCHEMA_VERSION } from './migrations';
import type { PolicyRecord, TextRecord, VersionRecord } from './records';

/** The history's object stores. */
export interface HistorySchema extends DBSchema {
  policies: { key: string; value: PolicyRecord; indexes: { site: string } };
  versions: { key: string; value: VersionRecord; indexes: { policyId: string; engineVersion: string } };
  texts: { key: string; value: TextRecord; indexes: { policyId: string } };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

const STORES = ['policies', 'versions', 'texts'] as const;

/** Name of the IndexedDB database. */
export const DATABASE = 'policy-facts';

/**
 * Opens the store, creating or migrating it; the migration runs inside the version change, so it happens wholly or
 * not at all. Rejects where the browser refuses (a newer schema, a broken profile, storage switched off).
 */
export function openDatabase(name = DATABASE): Promise<HistoryDatabase> {
  return openDB<HistorySchema>(name, SCHEMA_VERSION, {
    async upgrade(database, from, _to, transaction) {
      createStores(database, transaction);
      if (from > 0) await migrateStores(transaction, from);
    },
    // Another page of an older build holds the store open: let go, it opens again when it needs it.
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

type Upgrade = IDBPTransaction<HistorySchema, ArrayLike<(typeof STORES)[number]>, 'versionchange'>;

function createStores(database: HistoryDatabase, transaction: Upgrade): void {
  const policies = database.objectStoreNames.contains('policies')
    ? transaction.objectStore('policies')
    : database.createObjectStore('policies', { keyPath: 'id' });
  if (!policies.indexNames.contains('site')) policies.createIndex('site', 'site');
  const versions = database.objectStoreNames.contains('versions')
    ? transaction.objectStore('versions')
    : database.createObjectStore('versions', { keyPath: 'id' });
  if (!versions.indexNames.contains('policyId')) versions.createIndex('policyId', 'policyId');
  if (!versions.indexNames.contains('engineVersion')) versions.createIndex('engineVersion', 'engineVersion');
  const texts = database.objectStoreNames.contains('texts')
    ? transaction.objectStore('texts')
    : database.createObjectStore('texts', { keyPath: 'versionId' });
  if (!texts.indexNames.contains('policyId')) texts.createIndex('policyId', 'policyId');
}

async function migrateStores(transaction: Upgrade, from: number): Promise<void> {
  const dump: Dump = { policies: [], versions: [], texts: [] };
  for (const store of STORES) {
    dump[store] = (await transaction.objectStore(store).getAll()) as unknown as Record<string, unknown>[];
  }
  const migrated = migrate(dump, from);
  for (const store of STORES) {
    const target = transaction.objectStore(store);
    await target.clear();
    for (const record of migrated[store]) await target.put(record as never);
  }
}
