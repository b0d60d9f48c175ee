import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../lib/platform/history/database';
import { listPolicies, openVersion } from '../../../lib/platform/history/history';
import {
  type Dump,
  FIRST_SCHEMA,
  MIGRATIONS,
  migrate,
  SCHEMA_VERSION,
} from '../../../lib/platform/history/migrations';
import { searchHistory } from '../../../lib/platform/history/search';

/** What a history of each old schema held; bytes are kept as lists of numbers. */
const fixtureOf = (schema: number): Dump => {
  const text = readFileSync(new URL(`./schema-${schema}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value) =>
    Array.isArray(value?.bytes) ? new Uint8Array(value.bytes) : value,
  );
};

test('steps are in order, one for each schema', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => FIRST_SCHEMA + 1 + index));
  expect(SCHEMA_VERSION).toBe(FIRST_SCHEMA + MIGRATIONS.length);
});

const OLD = Array.from({ length: MIGRATIONS.length }, (_, index) => FIRST_SCHEMA + index);

test.each(OLD)('a history of schema %i opens whole, is listed and searched', async (schema) => {
  const dump = fixtureOf(schema);
  const name = `old-${schema}`;
  const old = await openDB(name, schema, {
    upgrade(database) {
      for (const store of Object.keys(dump)) {
        database.createObjectStore(store, { keyPath: store === 'texts' ? 'versionId' : 'id' });
      }
    },
  });
  for (const [store, records] of Object.entries(dump)) {
    for (const record of records) await old.put(store, record);
  }
  old.close();

  const database = await openDatabase(name);
  expect(await listPolicies(database)).toHaveLength(dump.policies.length);
  for (const { id } of dump.versions) {
    expect(await openVersion(database, String(id))).toMatchObject({ policy: { language: 'en' } });
  }
  const found = [];
  for await (const hit of searchHistory(database, 'lantern')) found.push(hit.policy.site);
  expect(found).toEqual(['lantern.example']);
  database.close();
});

test.each(OLD)('a migration from schema %i changes nothing in place', (schema) => {
  const dump = fixtureOf(schema);
  const before = structuredClone(dump);
  migrate(dump, schema);
  expect(dump).toEqual(before);
});

test('records of the present schema come back as they are', () => {
  const dump: Dump = { policies: [{ id: 'a' }], versions: [], texts: [], filters: [] };
  expect(migrate(dump, SCHEMA_VERSION)).toBe(dump);
});
