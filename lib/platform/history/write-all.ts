import type { IDBPTransaction, StoreNames } from 'idb';
import type { HistoryDatabase, HistorySchema } from './database';

/** A transaction that writes to these stores. */
export type Writing<S extends StoreNames<HistorySchema>> = IDBPTransaction<HistorySchema, S[], 'readwrite'>;

/**
 * Does all writes of `work` or none: whatever fails, a request or the code between requests, undoes what was written
 * before. `work` awaits each write before the next, so that none is left unheard. Gives what `work` gives once everything is on the disk; rejects with the first error.
 */
export async function writeAll<S extends StoreNames<HistorySchema>, T>(
  database: HistoryDatabase,
  stores: readonly S[],
  work: (transaction: Writing<S>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The browser aborted it already.
    }
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}
