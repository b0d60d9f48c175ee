import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/platform/history/database';
import { csvCell, exportCsv, exportJson } from '../../../lib/platform/history/export';
import { listPolicies, openVersion, versionsOf } from '../../../lib/platform/history/history';
import { importJson } from '../../../lib/platform/history/import';
import { parseExport } from '../../../lib/platform/history/parse-export';
import { labelOf, policyOf } from '../made-up';
import { freshHistory, keep } from './store';

/** Milliseconds for tests of many made-up files, on a busy machine. */
const PATIENCE = 60_000;

const store = freshHistory();
let other = 0;
const otherHistory = () => openDatabase(`other-${other++}`);
const exported = async (database = store.database) => (await exportJson(database, new Date(0))).text();

const line = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' });
const reading = fc.record({
  site: fc.constantFrom('a.example', 'b.example', 'c.example'),
  words: fc.array(line, { minLength: 1, maxLength: 4 }),
  sale: fc.constantFrom('yes', 'no', 'opt-out', 'not-found'),
});

test('export, import elsewhere, export again: the same file', { timeout: PATIENCE }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(reading, { minLength: 1, maxLength: 6 }), async (readings) => {
      const [from, to] = [await otherHistory(), await otherHistory()];
      for (const [index, { site, words, sale }] of readings.entries()) {
        await keep(from, policyOf('We keep data.', ...words), {
          url: `https://${site}/privacy`,
          label: labelOf({ sale }),
          now: 1_000 + index,
        });
      }
      const file = await exported(from);
      expect(await importJson(to, file)).toMatchObject({ ok: true, known: 0 });
      expect(JSON.parse(await exported(to))).toEqual(JSON.parse(file));
      expect(await importJson(to, file)).toMatchObject({ ok: true, added: 0 });
      expect(JSON.parse(await exported(to))).toEqual(JSON.parse(file));
      from.close();
      to.close();
    }),
    { numRuns: 12 },
  );
});

test('an import merges by the wording and keeps what is newer here', async () => {
  await keep(store.database, policyOf('We keep it.'), { now: 5_000 });
  const elsewhere = await otherHistory();
  await keep(elsewhere, policyOf('We keep it.'), { now: 1_000 });
  await keep(elsewhere, policyOf('We sell it.'), { now: 2_000, label: labelOf({ sale: 'yes' }) });
  expect(await importJson(store.database, await exported(elsewhere))).toMatchObject({ added: 1, known: 1 });
  const [policy] = await listPolicies(store.database);
  const versions = await versionsOf(store.database, policy?.id ?? '');
  expect(versions.map(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])).toEqual([
    [1_000, 5_000],
    [2_000, 2_000],
  ]);
  expect(policy).toMatchObject({ latest: versions[0]?.id, versions: 2, firstSeen: 1_000 });
  elsewhere.close();
});

test('what was not yet seen when it was exported is not yet seen after an import', async () => {
  const elsewhere = await otherHistory();
  const first = await keep(elsewhere, policyOf('We keep it.'));
  await keep(elsewhere, policyOf('We sell it.'), { now: 2_000 });
  await importJson(store.database, await exported(elsewhere));
  const [policy] = await listPolicies(store.database);
  const seen = await store.database.get('versions', policy?.acknowledged ?? '');
  expect(seen?.hash).toBe(first.version.hash);
  elsewhere.close();
});

test('two imports of one file at once file its policies once', async () => {
  const elsewhere = await otherHistory();
  await keep(elsewhere, policyOf('We keep it.'));
  const file = await exported(elsewhere);
  await Promise.all([importJson(store.database, file), importJson(store.database, file)]);
  expect(await listPolicies(store.database)).toMatchObject([{ versions: 1 }]);
  elsewhere.close();
});

let valid: string;
beforeAll(async () => {
  const source = await otherHistory();
  await keep(source, policyOf('We keep it.'), { label: labelOf({ sale: 'no' }) });
  valid = await exported(source);
  source.close();
});

test.each<[string, (file: string) => string, string]>([
  ['no JSON', () => '{', 'not-json'],
  ['another format', () => '{"format":"bookmarks","schema":1}', 'not-an-export'],
  ['a list', () => '[1,2]', 'not-an-export'],
  ['null', () => 'null', 'not-an-export'],
  ['a newer schema', (file) => file.replace('"schema":1', '"schema":99'), 'newer'],
  [
    'an address that is a script',
    (file) => file.replace('https://lantern.example/privacy', 'javascript:alert(1)'),
    'not-an-export',
  ],
  ['a coverage beyond 1', (file) => file.replace('"coverage":0.8', '"coverage":80'), 'not-an-export'],
  ['a time before 1970', (file) => file.replace(/"firstSeen":1000/, '"firstSeen":-5'), 'not-an-export'],
])('refuses %s, and writes nothing', async (_name, spoil, reason) => {
  expect(await importJson(store.database, spoil(valid))).toEqual({ ok: false, reason });
  expect(await store.database.count('policies')).toBe(0);
});

test('a file cannot pass one text off as another: wording is hashed anew', async () => {
  const forged = valid.replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`);
  expect(await importJson(store.database, forged)).toMatchObject({ ok: true, added: 1 });
  const [version] = await store.database.getAll('versions');
  expect(version?.hash).not.toBe('0'.repeat(64));
});

test('keys that reach for prototypes are dropped', async () => {
  const spiked = valid
    .replace(
      '"title":"Privacy Policy"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"Privacy Policy"',
    )
    .replace('"actions":[]', '"actions":[],"__proto__":{"polluted":1}');
  const parsed = parseExport(spiked);
  expect(JSON.stringify(parsed)).not.toContain('polluted');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('any JSON is refused or safe', { timeout: PATIENCE }, async () => {
  const spoilt = fc.oneof(
    fc.json().map((json) => json),
    fc
      .jsonValue()
      .map((value) =>
        JSON.stringify({ format: 'policy-facts-history', schema: 1, exportedAt: '', policies: value }),
      ),
    fc.jsonValue().map((value) =>
      JSON.stringify({
        ...JSON.parse(valid),
        policies: [{ ...JSON.parse(valid).policies[0], versions: value }],
      }),
    ),
    fc.jsonValue().map((value) => {
      const file = JSON.parse(valid);
      file.policies[0].versions[0].label.rows = value;
      return JSON.stringify(file);
    }),
  );
  await fc.assert(
    fc.asyncProperty(spoilt, async (text) => {
      const database = await otherHistory();
      const outcome = await importJson(database, text);
      for (const policy of await listPolicies(database)) {
        for (const { id } of await versionsOf(database, policy.id)) {
          expect(typeof (await openVersion(database, id))).toBe('object');
        }
      }
      if (!outcome.ok) expect(await database.count('policies')).toBe(0);
      database.close();
    }),
    { numRuns: 80 },
  );
});

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', '"\'\t=1"'.replaceAll('"', '')],
  ['  =cmd|calc', "'  =cmd|calc"],
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('CSV cell %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('CSV has a line for each policy and a column for each row', async () => {
  await keep(store.database, policyOf('We keep it.'), {
    title: '=HYPERLINK("https://evil.example")',
    label: labelOf({ sale: 'no', data: { contact: 'collected', health: 'denied' } }),
  });
  const lines = (await (await exportCsv(store.database)).text()).trim().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]?.split(',')).toHaveLength(7 + 26);
  expect(lines[1]).toContain('contact health:denied');
  expect(lines[1]).toContain('"\'=HYPERLINK');
});
