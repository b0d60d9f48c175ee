import { fold, type Name, nameOf } from '../gate/names';
import { nameOfAddress, nameOfTitle } from '../gate/page-names';
import { attributeOf, queryAll, tagOf, titleOfDocument } from '../reader/dom-access';

/** A link that may lead to the site's privacy policy. */
export interface PolicyLink {
  /** Absolute http(s) address. */
  href: string;
  /** The link's words, white space single, at most 120 characters; its label or title where it has no words. */
  text: string;
  /** How likely it leads to the policy, 0–1; from 0.5 on it is worth offering. */
  score: number;
  /** The link stays on the page's host or one above or below it; registrable domains are the caller's to compare. */
  sameSite: boolean;
}

/** Links looked at from either end of the page: policies are linked from footers, forms and the first lines. */
const MAX_LINKS = 2000;
const MAX_TEXT = 120;
/** Links returned at most. */
const MAX_FOUND = 10;

/** What a link's own words are worth: a link named as the policy is nearly always it. */
const TEXT_SCORE: Record<Name, number> = {
  policy: 0.75,
  'about-privacy': 0.35,
  processing: 0.05,
  cookies: 0.05,
  terms: 0.05,
  other: 0,
};
/** What its address adds. */
const PATH_SCORE: Record<Name, number> = {
  policy: 0.2,
  'about-privacy': 0.1,
  processing: -0.2,
  cookies: -0.2,
  terms: 0,
  other: 0,
};
/** A link without a word on privacy whose address names a policy ("Legal" → /privacy). */
const PATH_ALONE = 0.5;
/** A frame that a page called a policy shows. */
const FRAMED = 0.8;
/** The declared relation (IANA link relation `privacy-policy`, RFC 6903). */
const DECLARED = 1;
/** Links in footers and forms lead to this site's policy, links in running text also to others'. */
const PLACE_SCORE = 0.04;
/** A link to another host may be a partner's policy ("reCAPTCHA … Privacy Policy"). */
const ELSEWHERE = -0.3;
/** Whose policies are linked from other people's pages by the widgets they provide. */
const WIDGETS =
  /(^|\.)(google|hcaptcha|cloudflare|onetrust|cookiebot|cookielaw|facebook|termly|iubenda)\.[a-z.]+$/;

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);

const attribute = (element: Element, name: string): string => attributeOf(element, name) ?? '';

const baseOf = (document: Document, url: string): string => {
  const base = queryAll(document, 'base[href]')[0];
  try {
    return base ? new URL(attribute(base, 'href'), url).href : url;
  } catch {
    return url;
  }
};

const isSameHost = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b.replace(/^www\./, '')}`) || b.endsWith(`.${a.replace(/^www\./, '')}`);

/** A frame of another origin can't be read; its address can be opened. */
const LINKS = 'a[href], area[href], link[rel~="privacy-policy" i][href], iframe[src], frame[src]';
const isFrame = (link: Element): boolean => /^i?frame$/.test(tagOf(link));

/** Links from both ends of the page; one with more than that is cut in its middle. */
const linksOf = (document: Document): Element[] => {
  const all = Array.from(queryAll(document, LINKS));
  return all.length <= 2 * MAX_LINKS ? all : [...all.slice(0, MAX_LINKS), ...all.slice(-MAX_LINKS)];
};

const holdsPolicy = ({ ownerDocument }: Element): boolean =>
  nameOfTitle(String(titleOfDocument(ownerDocument))) === 'policy';

const scoreOf = (link: Element, text: string, url: URL, home: URL): number => {
  if (/(^|\s)privacy-policy(\s|$)/i.test(attribute(link, 'rel'))) return DECLARED;
  const name = nameOf(fold(text));
  const path = nameOfAddress(url.href);
  let score = TEXT_SCORE[name] + PATH_SCORE[path];
  if (name === 'other' && path === 'policy') score = PATH_ALONE;
  // What a page called a policy shows in a frame of its site is the policy; so is a policy that others keep for it.
  if (isFrame(link) && (path === 'policy' || isSameHost(url.hostname, home.hostname)) && holdsPolicy(link))
    return FRAMED;
  if (score <= 0) return 0;
  if (link.closest('footer, form, [role="contentinfo"], [class*="footer" i], [id*="footer" i]'))
    score += PLACE_SCORE;
  if (!isSameHost(url.hostname, home.hostname))
    score += WIDGETS.test(url.hostname) ? 2 * ELSEWHERE : ELSEWHERE;
  return Math.min(score, 0.99);
};

/**
 * The links of a page that may lead to its site's privacy policy, best first, each address once.
 * Addresses are resolved against the page's `<base>`; anything but http(s) is dropped. Reads attributes and text only.
 * @param url the page's own address; with a bad one nothing can be resolved and the list is empty.
 */
export const findPolicyLinks = (document: Document, { url }: { url: string }): PolicyLink[] => {
  const found = new Map<string, PolicyLink>();
  let home: URL;
  try {
    home = new URL(url);
  } catch {
    return [];
  }
  const base = baseOf(document, url);
  for (const link of linksOf(document)) {
    let target: URL;
    try {
      target = new URL(attribute(link, isFrame(link) ? 'src' : 'href'), base);
    } catch {
      continue;
    }
    if (target.protocol !== 'https:' && target.protocol !== 'http:') continue;
    // What is inside a frame's tags is for browsers without frames.
    const text = trimmed(
      (!isFrame(link) && link.textContent) || attribute(link, 'aria-label') || attribute(link, 'title'),
    );
    const score = scoreOf(link, text, target, home);
    if (score <= 0 || (found.get(target.href)?.score ?? 0) >= score) continue;
    found.set(target.href, {
      href: target.href,
      text,
      score,
      sameSite: isSameHost(target.hostname, home.hostname),
    });
  }
  return [...found.values()].sort((a, b) => b.score - a.score).slice(0, MAX_FOUND);
};
