import 'fake-indexeddb/auto';
import { afterEach, beforeEach } from 'vitest';
import { saysTheSame } from '../../../lib/engine/compare/texts';
import type { Label } from '../../../lib/engine/label/label';
import type { PolicyText } from '../../../lib/engine/text/policy-text';
import { type HistoryDatabase, openDatabase } from '../../../lib/platform/history/database';
import { findSame } from '../../../lib/platform/history/find-known';
import { hashOf } from '../../../lib/platform/history/hash';
import { type Reading, record } from '../../../lib/platform/history/record';
import { labelOf } from '../made-up';

/** A fresh history for each test of a file: call at its top. */
export function freshHistory(): { database: HistoryDatabase } {
  const store = {} as { database: HistoryDatabase };
  let count = 0;
  beforeEach(async () => {
    store.database = await openDatabase(`test-${count++}`);
  });
  afterEach(() => store.database.close());
  return store;
}

/** Records a text as read at `now`. */
export async function keep(
  database: HistoryDatabase,
  policy: PolicyText,
  more: Partial<Reading> & { label?: Label } = {},
): Promise<ReturnType<typeof record>> {
  const hash = await hashOf(policy);
  const url = more.url ?? 'https://lantern.example/privacy';
  const known = await findSame(database, url, policy, hash, async (before, after) =>
    saysTheSame(before, after),
  );
  return record(database, {
    url,
    title: 'Privacy Policy',
    policy,
    label: labelOf(),
    hash,
    sameAs: known?.version?.id ?? null,
    now: 1_000,
    versionsToKeep: 10,
    replaces: null,
    ...more,
  });
}
