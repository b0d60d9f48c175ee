import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Dump, migrate, SCHEMA_VERSION } from './migrations';
import type { FilterRecord, PolicyRecord, TextRecord, VersionRecord } from './records';

/** The history's object stores. */
export interface HistorySchema extends DBSchema {
  policies: { key: string; value: PolicyRecord; indexes: { site: string } };
  versions: { key: string; value: VersionRecord; indexes: { policyId: string; engineVersion: string } };
  texts: { key: string; value: TextRecord; indexes: { policyId: string } };
  filters: { key: string; value: FilterRecord; indexes: { policyId: string } };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/** Every object store. */
export const STORES = ['policies', 'versions', 'texts', 'filters'] as const;

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

const KEY_PATHS = { policies: 'id', versions: 'id', texts: 'versionId', filters: 'versionId' } as const;
const INDEXES = {
  policies: ['site'],
  versions: ['policyId', 'engineVersion'],
  texts: ['policyId'],
  filters: ['policyId'],
} as const;

function createStores(database: HistoryDatabase, transaction: Upgrade): void {
  for (const name of STORES) {
    const store = database.objectStoreNames.contains(name)
      ? transaction.objectStore(name)
      : database.createObjectStore(name, { keyPath: KEY_PATHS[name] });
    for (const index of INDEXES[name]) {
      if (!store.indexNames.contains(index as never)) store.createIndex(index as never, index);
    }
  }
}

async function migrateStores(transaction: Upgrade, from: number): Promise<void> {
  const dump: Dump = { policies: [], versions: [], texts: [], filters: [] };
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
