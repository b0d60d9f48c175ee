import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { EXTENSION, expect, test } from './harness';

const files = () =>
  readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(js|html)$/.test(name));

test('the built extension starts its background', async ({ extension }) => {
  expect(extension.id).toMatch(/^[a-p]{32}$/);
  const name = await (await extension.worker()).evaluate(() => chrome.runtime.getManifest().name);
  expect(name).toBe('Policy Facts');
});

test('the package carries the licences of what is bundled, and the model card', () => {
  const notices = readFileSync(join(EXTENSION, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const name of ['svelte', 'compromise', 'idb', 'tldts', 'valibot', 'diff', 'approx-string-match'])
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(notices).toContain('Permission is hereby granted');
  expect(readFileSync(join(EXTENSION, 'MODEL_CARD.txt'), 'utf8')).toContain('Open Terms Archive');
});

test('the package has no remote code, no eval and no network API but fetch', () => {
  const forbidden =
    /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon|RTCPeerConnection|importScripts)\b|\beval\(|new Function\(/;
  const found = files().flatMap((name) => {
    const match = forbidden.exec(readFileSync(join(EXTENSION, name), 'utf8'));
    return match ? [`${name}: ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

/** Bytes at most, gzipped: what every page bears, and what every reading loads. */
const BUDGETS: [file: string, bytes: number][] = [
  ['gate.js', 15_000],
  ['models/categories.bin', 250_000],
  ['models/states.bin', 250_000],
];

for (const [file, bytes] of BUDGETS)
  test(`${file} is no larger than ${bytes / 1000} KB gzipped`, () =>
    expect(gzipSync(readFileSync(join(EXTENSION, file)), { level: 9 }).length).toBeLessThanOrEqual(bytes));
