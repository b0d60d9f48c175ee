import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readPolicy } from '../../../lib/page/reader/read-policy';
import { nodeLayout } from '../../../scripts/node-dom/node-layout';
import { parseDocument } from '../../../scripts/node-dom/parse-document';
import { type Expected, FIXTURE_URL, written } from './written-blocks';

const PAGES = resolve(import.meta.dirname, '../../pages');
const names = readdirSync(PAGES).filter((name) => /^(?:layout|hostile)-/.test(name));
const EMPTY_PAGE = '<!doctype html><title>Privacy policy</title><body></body>';

const open = async (name: string): Promise<Document> => {
  const made = join(PAGES, name, 'make.ts');
  if (!existsSync(made)) return parseDocument(readFileSync(join(PAGES, name, 'source.html'), 'utf8'));
  const document = parseDocument(EMPTY_PAGE);
  ((await import(made)) as { build(document: Document): void }).build(document);
  return document;
};

test('there are enough pages', () => {
  expect(names.filter((name) => name.startsWith('layout-')).length).toBeGreaterThanOrEqual(40);
  expect(names.filter((name) => name.startsWith('hostile-')).length).toBeGreaterThanOrEqual(30);
});

test.each(names)('%s reads the same without a browser', async (name) => {
  const expected = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;
  const document = await open(name);
  const { policy } = readPolicy(document, { url: FIXTURE_URL, layout: nodeLayout });
  const blocks = expected.commandLine ?? expected.blocks;
  if (blocks) expect(policy.blocks.map(written)).toEqual(blocks);
  const text = policy.blocks.map((block) => block.text).join('\n');
  expect((expected.present ?? []).filter((part) => !text.includes(part))).toEqual([]);
  if (!expected.commandLine)
    expect((expected.absent ?? []).filter((part) => text.includes(part))).toEqual([]);
  if (expected.omitted) expect(policy.omitted.map(({ reason }) => reason)).toEqual(expected.omitted);
});
