import type { HistoryDatabase } from './database';

/** What the history takes up. */
export interface Usage {
  policies: number;
  versions: number;
  texts: number;
  /** Bytes that the browser says the extension's storage takes; null where it does not say. */
  bytes: number | null;
  /** Bytes it may take; null where there is no limit or none is known. */
  quota: number | null;
}

/** Counts what is stored, the recently deleted included. */
export async function storageUsage(
  database: HistoryDatabase,
  storage: Pick<StorageManager, 'estimate'> | undefined = globalThis.navigator?.storage,
): Promise<Usage> {
  const [policies, versions, texts, estimate] = await Promise.all([
    database.count('policies'),
    database.count('versions'),
    database.count('texts'),
    storage?.estimate().catch(() => undefined),
  ]);
  return { policies, versions, texts, bytes: estimate?.usage ?? null, quota: estimate?.quota ?? null };
}
