import { siteOf } from '../site';
import type { PageRef, TabState } from '../tab-state';

/** Sites on which browsers let no extension run. */
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/;

/** What an address alone tells: a page out of reach, a PDF, or (null) one that may be read. */
export function reachOf(
  url: string | undefined,
  title: string,
): Exclude<TabState, { page: PageRef }> | TabState | null {
  if (!url) return { kind: 'out-of-reach', reason: 'browser-page' };
  if (STORES.test(url)) return { kind: 'out-of-reach', reason: 'extension-store' };
  const scheme = url.slice(0, url.indexOf(':'));
  if (scheme === 'file') return { kind: 'out-of-reach', reason: 'local-file' };
  if (url.startsWith('chrome-error:') || url.startsWith('about:neterror')) {
    return { kind: 'out-of-reach', reason: 'not-loaded' };
  }
  if (scheme !== 'http' && scheme !== 'https') return { kind: 'out-of-reach', reason: 'browser-page' };
  if (/\.pdf$/i.test(new URL(url).pathname)) return { kind: 'pdf', page: pageRef(url, title) };
  return null;
}

/** A page as states refer to it. */
export function pageRef(url: string, title: string): PageRef {
  return { url: url.slice(0, 8_000), title: title.slice(0, 4_000), site: siteOf(url) };
}
