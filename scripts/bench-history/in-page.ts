/** What the measurement does inside a page of the extension: fills its history, and times it there. */
import { compareRows } from '../../lib/engine/compare/labels';
import { standing } from '../../lib/engine/compare/standing';
import { compareTexts } from '../../lib/engine/compare/texts';
import { ROWS } from '../../lib/engine/label/rows';
import { hashOf } from '../../lib/platform/history/hash';
import { historyDatabase, listPolicies, openVersion, versionsOf } from '../../lib/platform/history/history';
import { record } from '../../lib/platform/history/record';
import { searchHistory } from '../../lib/platform/history/search';
import { storageUsage } from '../../lib/platform/history/usage';
import { madeLabel, madePolicy, nextVersion } from './made-history';

const HITS_SHOWN = 50;

const timed = async <T>(work: () => Promise<T> | T): Promise<{ ms: number; result: T }> => {
  const started = performance.now();
  const result = await work();
  return { ms: Math.round((performance.now() - started) * 10) / 10, result };
};

/** Records policies `from`–`to`, each with its versions. */
async function fill(from: number, to: number, versions: number, words: number): Promise<void> {
  const database = await historyDatabase();
  for (let index = from; index < to; index++) {
    let policy = madePolicy(index, words);
    for (let version = 0; version < versions; version++) {
      if (version > 0) policy = nextVersion(policy, index * 10 + version);
      await record(database, {
        url: `https://site${index}.example/privacy`,
        title: `Privacy Policy of Site ${index}`,
        policy,
        label: madeLabel(policy, index + version),
        hash: await hashOf(policy),
        now: 1_700_000_000_000 + index * 1_000 + version,
        versionsToKeep: 10,
        sameAs: null,
        replaces: null,
      });
    }
  }
}

async function measure(): Promise<Record<string, unknown>> {
  const database = await historyDatabase();
  const list = await timed(() => listPolicies(database));
  const search = async (query: string, most: number) => {
    let found = 0;
    const { ms } = await timed(async () => {
      for await (const _ of searchHistory(database, query)) if (++found === most) break;
    });
    return { ms, found };
  };
  const rare = await search('facial recognition', Number.POSITIVE_INFINITY);
  const common = await search('personal information', HITS_SHOWN);
  const commonAll = await search('personal information', Number.POSITIVE_INFINITY);
  const none = await search('zeppelin', Number.POSITIVE_INFINITY);
  const five = await timed(async () => {
    const opened = await Promise.all(
      list.result.slice(0, 5).map(({ latest }) => openVersion(database, latest)),
    );
    const labels = opened.flatMap((version) => (typeof version === 'string' ? [] : [version.label]));
    const rows = compareRows(labels);
    for (const { id } of ROWS) {
      const all = list.result.map(({ values }) => values[id] ?? 'not-found');
      for (const value of all.slice(0, 5)) standing(value, all);
    }
    return rows.length;
  });
  const long = madePolicy(77_777, 10_000);
  const changed = nextVersion(long, 5);
  const rewritten = madePolicy(88_888, 10_000);
  const diff = await timed(() => compareTexts(long, changed).counts);
  const diffAll = await timed(() => compareTexts(long, rewritten).counts);
  const history = await timed(async () => {
    const [first] = list.result;
    const versions = first ? await versionsOf(database, first.id) : [];
    const [a, b] = await Promise.all(versions.slice(0, 2).map(({ id }) => openVersion(database, id)));
    if (typeof a !== 'object' || typeof b !== 'object' || !a.policy || !b.policy)
      throw new Error('no versions');
    return compareTexts(b.policy, a.policy).counts;
  });
  const usage = await storageUsage(database);
  return {
    list: list.ms,
    policies: list.result.length,
    rare,
    common,
    commonAll,
    none,
    compareFive: five.ms,
    diff: diff.ms,
    diffCounts: diff.result,
    diffRewritten: diffAll.ms,
    openAndDiff: history.ms,
    usage,
  };
}

Object.assign(globalThis, { benchHistory: { fill, measure } });
