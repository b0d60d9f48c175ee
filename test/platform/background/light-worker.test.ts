import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every file of ours that one loads, however far down; type imports load nothing. */
function loadedBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const source = readFileSync(join(ROOT, entry), 'utf8');
  for (const [, specifier = ''] of source.matchAll(
    /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gms,
  )) {
    const file = `${relative(ROOT, resolve(ROOT, dirname(entry), specifier))}.ts`;
    if (existsSync(join(ROOT, file))) loadedBy(file, seen);
  }
  return seen;
}

const engine = (entry: string): string[] =>
  [...loadedBy(entry)].filter((file) =>
    /^lib\/engine\/(?:nlp|classify|practices\/rules|practices\/data-types)\//.test(file),
  );

test.each([
  ['the background, which only wakes to set a badge', 'lib/platform/background/start.ts'],
  ['the popup’s way to a stored label', 'lib/platform/client.ts'],
  ['the offscreen document', 'lib/platform/analyst/serve-analyst.ts'],
])('%s loads no analysis of language', (_name, entry) => {
  expect(loadedBy(entry).size).toBeGreaterThan(5);
  expect(engine(entry)).toEqual([]);
});

test('the analyst’s worker does', () => {
  expect(engine('lib/platform/analyst/run-worker.ts').length).toBeGreaterThan(5);
});
