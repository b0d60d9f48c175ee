import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Layers from the innermost outwards; a file may import only from its own layer and those before it. */
const LAYERS = [
  'lib/engine/text',
  'lib/engine/nlp',
  'lib/engine/classify',
  'lib/engine/practices',
  'lib/engine/label',
  'lib/engine/compare',
  'lib/page',
  'lib/platform',
  'components',
  'entrypoints',
] as const;

/** Packages that one folder alone may import. */
const SOLE_IMPORTERS: Record<string, string> = {
  compromise: 'lib/engine/nlp',
  'wxt/browser': 'lib/platform',
};

const sources = LAYERS.flatMap((layer) =>
  readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => `${layer}/${name}`),
);

/** Every module specifier that a source names, type-only imports included. */
const specifiers = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, name]) => name ?? '');

const layerOf = (path: string): number => LAYERS.findIndex((layer) => path.startsWith(`${layer}/`));

const target = (file: string, specifier: string): string =>
  specifier.startsWith('@/') || specifier.startsWith('~/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), specifier))
      : '';

test('sources are found', () => expect(sources.length).toBeGreaterThan(3));

test.each(sources)('%s imports only inwards', (file) => {
  const outward = specifiers(readFileSync(join(ROOT, file), 'utf8')).filter(
    (specifier) => layerOf(target(file, specifier)) > layerOf(file),
  );
  expect(outward).toEqual([]);
});

test.each(sources)('%s leaves foreign packages to their one importer', (file) => {
  const taken = specifiers(readFileSync(join(ROOT, file), 'utf8')).filter((specifier) =>
    Object.entries(SOLE_IMPORTERS).some(
      ([name, owner]) =>
        (specifier === name || specifier.startsWith(`${name}/`)) && !file.startsWith(`${owner}/`),
    ),
  );
  expect(taken).toEqual([]);
});

test.each(sources.filter((file) => file.startsWith('lib/')))('%s has a name that says something', (file) => {
  expect(file).not.toMatch(/\b(utils?|helpers?|common|manager|misc)\b/);
});

const svelteSources = sources.filter((file) => file.endsWith('.svelte'));

test.each(svelteSources)('%s sets text as text and keys its lists', (file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  expect(source).not.toMatch(/\{@html\b|\binnerHTML\b|\binsertAdjacentHTML\b|\bsrcdoc=/);
  const unkeyed = source
    .split('\n')
    .filter((line) => line.includes('{#each ') && !/ as [^(]*\(/.test(line.slice(line.lastIndexOf(' as '))));
  expect(unkeyed).toEqual([]);
});
