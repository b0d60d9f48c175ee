import { inertLayout } from '../../page/inert-layout';
import { readPolicy } from '../../page/reader/read-policy';
import type { FetchAnswer } from '../schemas/page';
import { clipPolicy } from './clip-policy';

/** Bytes of HTML that are read; the largest visible policy page is under 3 MB. */
const MAX_BYTES = 8_000_000;
/** Milliseconds until a fetch is given up: the user waits for it. */
const TIMEOUT_MS = 15_000;

/**
 * "Read it here": fetches the site's policy from the page the user is on, because they clicked, without credentials
 * or referrer, and reads it in a document that runs and loads nothing. It is the page's own network rights that
 * apply: another origin has to allow it, else the answer is `fetch-failed` and the user opens the page.
 */
export async function fetchPolicy(href: string, location: Pick<Location, 'href'>): Promise<FetchAnswer> {
  if (!navigator.onLine) return { ok: false, reason: 'offline' };
  const url = URL.canParse(href, location.href) ? new URL(href, location.href) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return { ok: false, reason: 'fetch-failed' };
  let response: Response;
  try {
    response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch {
    return { ok: false, reason: navigator.onLine ? 'fetch-failed' : 'offline' };
  }
  if (!response.ok) return { ok: false, reason: 'fetch-failed' };
  if (!/^(text\/html|application\/xhtml\+xml)\b/i.test(response.headers.get('content-type') ?? '')) {
    return { ok: false, reason: 'fetch-not-html' };
  }
  const html = await textOf(response).catch(() => null);
  if (html === null) return { ok: false, reason: 'too-large' };
  let parsed: Document;
  try {
    parsed = new DOMParser().parseFromString(html, 'text/html');
  } catch {
    // A page that requires Trusted Types may refuse the parser.
    return { ok: false, reason: 'fetch-failed' };
  }
  const { policy } = readPolicy(parsed, { url: response.url, layout: inertLayout });
  if (policy.blocks.length === 0) return { ok: false, reason: 'empty' };
  return { ok: true, url: response.url, policy: clipPolicy(policy) };
}

async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = await new Blob(chunks).arrayBuffer();
  return new TextDecoder(charsetOf(response, bytes)).decode(bytes);
}

/** The encoding from the header, else from a `<meta>` in the first kilobyte, else UTF-8 (HTML, 13.2.3.2). */
function charsetOf(response: Response, bytes: ArrayBuffer): string {
  const header = /charset=["']?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1];
  const start = new TextDecoder('latin1').decode(bytes.slice(0, 1_024));
  const label = header ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
