import { afterEach, expect, test, vi } from 'vitest';
import { fetchPolicy } from '../../../lib/platform/page/fetch-policy';

const PAGE = { href: 'https://lantern.example/shop' };
const html = (body: BodyInit | null, more: ResponseInit = {}) =>
  new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...more });

afterEach(() => vi.unstubAllGlobals());

/** A stream of more bytes than are read. */
const endless = () =>
  new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1_000_000));
    },
  });

test.each<[string, string, () => Promise<Response>, string]>([
  ['a page that is not there', '/privacy', async () => html('', { status: 404 }), 'fetch-failed'],
  [
    'a PDF',
    '/privacy.pdf',
    async () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
    'fetch-not-html',
  ],
  ['no type at all', '/privacy', async () => new Response(new Uint8Array([1])), 'fetch-not-html'],
  ['a page without end', '/privacy', async () => html(endless()), 'too-large'],
  ['a refused request', '/privacy', () => Promise.reject(new TypeError('Failed to fetch')), 'fetch-failed'],
  [
    'a script for an address',
    'javascript:alert(1)',
    () => Promise.reject(new Error('asked')),
    'fetch-failed',
  ],
  ['no address', 'https://', () => Promise.reject(new Error('asked')), 'fetch-failed'],
])('%s', async (_name, href, answer, reason) => {
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', answer);
  expect(await fetchPolicy(href, PAGE)).toEqual({ ok: false, reason });
});

test('without a network nothing is asked', async () => {
  const asked = vi.fn();
  vi.stubGlobal('navigator', { onLine: false });
  vi.stubGlobal('fetch', asked);
  expect(await fetchPolicy('/privacy', PAGE)).toEqual({ ok: false, reason: 'offline' });
  expect(asked).not.toHaveBeenCalled();
});

test('asks without credentials and without saying where from', async () => {
  const asked = vi.fn(async (_url: URL, _options: RequestInit) => html('', { status: 500 }));
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', asked);
  await fetchPolicy('/privacy', PAGE);
  expect(asked.mock.calls[0]?.[0].href).toBe('https://lantern.example/privacy');
  expect(asked.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
});
