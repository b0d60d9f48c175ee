import { sayTheSame } from '../analyst/analyse';
import { evictOldestTexts } from '../history/evict';
import { findSame } from '../history/find-known';
import { failureOf, historyDatabase, openVersion } from '../history/history';
import { type Reading, type Recorded, record } from '../history/record';
import type { ReadingHistory } from './reading-world';

/** The history as a reading uses it: a full store gives up its oldest texts once before it counts as full. */
export const readingHistory: ReadingHistory = {
  async find(url, policy, hash) {
    return findSame(await historyDatabase(), url, policy, hash, sayTheSame);
  },
  async open(versionId) {
    return openVersion(await historyDatabase(), versionId);
  },
  async record(reading) {
    const first = await attempt(reading);
    if (first !== 'storage-full') return first;
    const freed = await historyDatabase()
      .then(evictOldestTexts)
      .catch(() => 0);
    return freed > 0 ? attempt(reading) : first;
  },
};

async function attempt(reading: Reading): Promise<Recorded | 'storage-full' | 'storage-failed'> {
  try {
    return await record(await historyDatabase(), reading);
  } catch (error) {
    return failureOf(error);
  }
}
