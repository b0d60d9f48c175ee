import { getDomain } from 'tldts';

/**
 * The site of an address: its registrable domain, where a private suffix counts as one (`me.github.io`, not
 * `github.io`); a bare host or IP address stands for itself. Null for what is no http(s) address.
 */
export function siteOf(url: string): string | null {
  const parsed = parseWebUrl(url);
  if (!parsed) return null;
  return getDomain(url, { allowPrivateDomains: true }) ?? parsed.hostname.replace(/\.$/, '');
}

/** Parameters that name a visit, a campaign or a session, never a document. */
const VISIT_PARAMETERS =
  /^(utm_\w+|gclid|fbclid|msclkid|dclid|yclid|mc_[ce]id|igshid|_ga|_gl|sid|s_?id|session_?id|phpsessid|jsessionid|aspsessionid\w*|cfid|cftoken|token|nonce|ref|referrer|source|src|cb|ts|timestamp|_|v)$/i;

/**
 * The address under which a policy is filed: scheme, `www.`, fragment (but not a route such as `#/privacy`),
 * session ids, campaign parameters, trailing slash and index file do not matter; what is left of the query, sorted,
 * does. Null for what is no http(s) address.
 */
export function policyKey(url: string): string | null {
  const parsed = parseWebUrl(url);
  if (!parsed) return null;
  const host = parsed.host.replace(/^www\./, '');
  const path = parsed.pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/index\.(html?|php|aspx?)$/i, '/')
    .replace(/\/+$/, '');
  const query = [...parsed.searchParams]
    .filter(([name]) => !VISIT_PARAMETERS.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort()
    .join('&');
  const route = /^#!?\//.test(parsed.hash) ? parsed.hash : '';
  return `${host}${path}${query ? `?${query}` : ''}${route}`;
}

function parseWebUrl(url: string): URL | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed : null;
}
