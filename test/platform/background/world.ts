import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { saysTheSame } from '../../../lib/engine/compare/texts';
import type { PolicyText } from '../../../lib/engine/text/policy-text';
import type { ReadingPage, ReadingWorld } from '../../../lib/platform/background/reading-world';
import { Readings } from '../../../lib/platform/background/readings';
import { TabStore } from '../../../lib/platform/background/tab-store';
import { openDatabase } from '../../../lib/platform/history/database';
import { findSame } from '../../../lib/platform/history/find-known';
import { openVersion } from '../../../lib/platform/history/history';
import { record } from '../../../lib/platform/history/record';
import { labelOf, policyOf } from '../made-up';

/** The page that readings in these tests are about. */
export const PAGE: ReadingPage = {
  tabId: 7,
  private: false,
  documentId: 'D1',
  page: { url: 'https://lantern.example/privacy', title: 'Privacy Policy', site: 'lantern.example' },
  frame: null,
  links: [],
};

export const POLICY = policyOf('We keep your orders for six years.', 'We do not sell your data.');

let databases = 0;

/**
 * A worker's surroundings: a history of its own and a page that has a policy. `kill` makes the worker die at its
 * n-th step: the step never ends, as when the browser ends the process, and with `after` what it did stays done.
 */
export async function worldOf(change: Partial<ReadingWorld> = {}) {
  const database = await openDatabase(`readings-${databases++}`);
  let steps = 0;
  let dies = Number.POSITIVE_INFINITY;
  const step = async <T>(work: () => Promise<T> | T): Promise<T> => {
    steps++;
    if (steps === dies) return new Promise<never>(() => undefined);
    const result = await work();
    if (steps > dies) return new Promise<never>(() => undefined);
    return result;
  };
  const analyse = vi.fn(async () => ({ ok: true as const, label: labelOf({ sale: 'no' }) }));
  const base = {
    inject: async () => 'ok' as const,
    readPage: async () => ({ ok: true as const, policy: POLICY }),
    fetchPolicy: async (_tab: number, href: string) => ({ ok: true as const, url: href, policy: POLICY }),
    analyse,
    versionsToKeep: async () => 10,
    changed: async () => undefined,
    history: {
      find: (url: string, policy: PolicyText, hash: string) =>
        findSame(database, url, policy, hash, async (before, after) => saysTheSame(before, after)),
      open: (versionId: string) => openVersion(database, versionId),
      record: (reading: Parameters<typeof record>[1]) => record(database, reading),
    },
    now: () => 1_000,
    ...change,
  };
  const worker = () => {
    const tabs = new TabStore();
    const put = tabs.put.bind(tabs);
    tabs.put = (entry) => step(() => put(entry));
    const world: ReadingWorld = {
      tabs,
      inject: (tabId) => step(() => base.inject(tabId)),
      readPage: (tabId) => step(() => base.readPage(tabId)),
      fetchPolicy: (tabId, href) => step(() => base.fetchPolicy(tabId, href)),
      analyse: (policy) => step(() => base.analyse(policy)),
      versionsToKeep: () => step(() => base.versionsToKeep()),
      changed: (tabId) => step(() => base.changed(tabId)),
      now: base.now,
      history: {
        find: (url, policy, hash) => step(() => base.history.find(url, policy, hash)),
        open: (versionId) => step(() => base.history.open(versionId)),
        record: (reading) => step(() => base.history.record(reading)),
      },
    };
    return { tabs, readings: new Readings(world) };
  };
  return {
    database,
    worker,
    analyse,
    steps: () => steps,
    kill(at: number) {
      steps = 0;
      dies = at;
    },
  };
}
