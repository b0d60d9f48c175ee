import type { PolicyText } from '../../engine/text/policy-text';
import type { Known } from '../history/find-known';
import type { HistoryFailure, OpenedVersion } from '../history/history';
import type { Reading, Recorded } from '../history/record';
import type { AnalystAnswer } from '../messages';
import type { FetchAnswer, ReadAnswer } from '../schemas/page';
import type { Injected } from './scripts';
import type { TabEntry } from './tab-entry';
import type { TabStore } from './tab-store';

/** What a reading needs of the world; given by the background, and by tests. */
export interface ReadingWorld {
  tabs: TabStore;
  /** Puts the reader into the tab's page, or into a frame of it. */
  inject(tabId: number, frameId?: number): Promise<Injected>;
  readPage(tabId: number, frameId?: number): Promise<ReadAnswer | null>;
  fetchPolicy(tabId: number, href: string): Promise<FetchAnswer | null>;
  analyse(policy: PolicyText): Promise<AnalystAnswer>;
  history: ReadingHistory;
  versionsToKeep(): Promise<number>;
  /** Called after each change of a tab's entry: badge and open pages follow. */
  changed(tabId: number): Promise<void>;
  now(): number;
}

/** The slice of the history that a reading uses. */
export interface ReadingHistory {
  /** The policy at this address, and its version with this wording. */
  find(url: string, policy: PolicyText, hash: string): Promise<Known | null>;
  open(versionId: string): Promise<OpenedVersion | 'missing' | 'corrupt'>;
  record(reading: Reading): Promise<Recorded | HistoryFailure>;
}

/** The page a reading is about. */
export type ReadingPage = Pick<TabEntry, 'tabId' | 'private' | 'documentId' | 'page' | 'frame' | 'links'>;
