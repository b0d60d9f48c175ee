import { afterEach, expect, test, vi } from 'vitest';
import { loadModels } from '../../../lib/platform/analyst/load-models';

afterEach(() => vi.unstubAllGlobals());

test.each<[string, () => Promise<Response>]>([
  ['a file that is missing', async () => new Response('', { status: 404 })],
  ['a file that is no model', async () => new Response('<!doctype html>')],
  ['an empty file', async () => new Response(new Uint8Array())],
  ['a request that fails', () => Promise.reject(new TypeError('Failed to fetch'))],
])('%s is told, not thrown', async (_name, answer) => {
  vi.stubGlobal('fetch', answer);
  expect(await loadModels('chrome-extension://us/analyst.js')).toMatchObject({ ok: false });
});

test('asks for two files of the package and nothing else', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href);
    return new Response('');
  });
  await loadModels('chrome-extension://us/analyst.js');
  expect(asked).toEqual([
    'chrome-extension://us/models/categories.bin',
    'chrome-extension://us/models/states.bin',
  ]);
});
