import { attributeOf, queryAll, tagOf } from '../reader/dom-access';
import { fold, isPlace, NAMED_POLICY, type Name, nameOf, PRIVACY } from './names';

/** What a page calls itself, at each of the places where pages do; a place without a name is `other`. */
export interface PageNames {
  title: Name;
  /** The best of the first-level headings. */
  heading: Name;
  /** The address's, or the canonical one's. */
  path: Name;
  /** A lower heading names a policy: a page that embeds one. */
  embedded: boolean;
  /** And in full: "Privacy Policy", not "Privacy". */
  named: boolean;
}

/** Headings looked at: more are read by nobody, and on a hostile page they are endless. */
const MAX_HEADINGS = 60;
/** Characters of a heading or title looked at. */
const MAX_NAME = 200;

const ORDER: Name[] = ['policy', 'processing', 'cookies', 'terms', 'about-privacy', 'other'];

const best = (names: Name[]): Name => ORDER.find((name) => names.includes(name)) ?? 'other';

/** The first that names a document; "about privacy" only where none does. */
const first = (names: Name[]): Name =>
  names.find((name) => name !== 'other' && name !== 'about-privacy') ?? best(names);

/** A part of a title that says that the page is a way to something else. */
const ELSEWHERE =
  /^(search( results)?|suche|recherche|busqueda|results|blog|news|log ?in|sign ?in|404|page not found|wikipedia|.*encyclop(a?e|a)dia)$/;

/** A title's parts ("Privacy Policy | Site"), named one by one: the first part names the page, a later one the site. */
export const nameOfTitle = (title: string): Name => {
  const parts = title
    .slice(0, MAX_NAME)
    .split(/\s[|–—·•»›>\\/-]+\s|\s?[|»›·•—]\s?/)
    .map(fold);
  const name = first(parts.map(nameOf));
  if (name !== 'policy') return name;
  // "Privacy policy - Search": found there, not there. "Privacy - a guide": one name in two parts.
  const whole = fold(title.slice(0, MAX_NAME));
  // "Privacy | Morning News" is the privacy page of that paper.
  const isBare = parts.some((part) => nameOf(part) === 'policy' && !part.includes(' '));
  const isElsewhere = parts.some((part) => ELSEWHERE.test(part));
  return isElsewhere || (!isBare && !NAMED_POLICY.test(whole) && isPlace(whole)) ? 'about-privacy' : name;
};

/** The query without what was searched for and where one goes next. */
const wantedQuery = ({ searchParams }: URL): string =>
  [...searchParams]
    .filter(
      ([key]) => !/^(q|s|query|search|next|return.*|redirect.*|continue|url|ref|utm_.*|.*goto)$/i.test(key),
    )
    .map(([key, value]) => `${key}=${value}`)
    .join('&');

/**
 * Named by the last segment of the path, else by the fragment, the query, or the segment before.
 * @param base what a relative address is relative to.
 */
export const nameOfAddress = (address: string, base?: string): Name => {
  let path: string;
  try {
    const url = new URL(address, base);
    if (!/^https?:|^file:/.test(url.protocol)) return 'other';
    const [last = '', before = ''] = url.pathname.split('/').filter(Boolean).reverse();
    path = [last, url.hash.slice(1), wantedQuery(url), before]
      .map((part) => part.slice(0, MAX_NAME))
      .join('/');
  } catch {
    return 'other';
  }
  try {
    path = decodeURIComponent(path);
  } catch {
    // An address may hold bytes that are no UTF-8; its ASCII words are still there.
  }
  const words = (part: string): string =>
    fold(
      part
        .replace(/\.(html?|php|aspx?|jsp|xhtml)$/i, '')
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replace(/[-_+.=&]+/g, ' ')
        .replace(
          /(privacy|cookies?|data)(?=(policy|policies|notice|statement|center|centre|terms)\b)/gi,
          '$1 ',
        ),
    );
  return first(path.split('/').map((part) => nameOf(words(part))));
};

/** Text of an element without layout, capped; never `innerText`, which lays the page out. */
const shortText = (element: Element | undefined): string => {
  // A form may hold a control of this name.
  const text: unknown = element?.textContent;
  return typeof text === 'string' ? text.slice(0, MAX_NAME) : '';
};

/** A heading that is a link to another page announces what is there. */
const isSignpost = (heading: Element): boolean => {
  // Anything else may be a form, whose controls shadow its methods.
  if (!/^h[1-6]$/.test(tagOf(heading))) return false;
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && !(attributeOf(link, 'href') ?? '').includes('#');
};

const canonicalOf = (document: Document, url: string): string => {
  const link = queryAll(document, 'link[rel~="canonical"]')[0];
  try {
    return new URL((link && attributeOf(link, 'href')) ?? '', url).href;
  } catch {
    return ''; // No usable canonical address: the page's own is enough.
  }
};

/** Whether one of several headings or lines is a policy's name. Nearly always a single search says no. */
export const someNamePolicy = (names: string[], pattern = PRIVACY): boolean => {
  if (!pattern.test(fold(names.join(' | ')))) return false;
  return names.map(fold).some((name) => pattern.test(name) && nameOf(name) === 'policy');
};

/** Reads the names of a page: costs its title, a query for headings, and two addresses. */
export const namesOfPage = (document: Document, url: string): PageNames => {
  const headings = queryAll(document, 'h1, h2, h3, [role="heading"]');
  const main: Name[] = [];
  const lower: string[] = [];
  for (let at = 0; at < headings.length && at < MAX_HEADINGS; at++) {
    const heading = headings[at] as Element;
    if (tagOf(heading) === 'h1') main.push(nameOf(fold(shortText(heading))));
    else if (!isSignpost(heading)) lower.push(shortText(heading));
  }
  const canonical = canonicalOf(document, url);
  const title = nameOfTitle(shortText(queryAll(document, 'title')[0]));
  const heading = best(main);
  const addresses = canonical && canonical !== url ? [url, canonical] : [url];
  // Terms have a section "Privacy" as a rule; only a heading that says "privacy policy" makes them hold one.
  const areTerms = title === 'terms' && heading === 'terms';
  const named = someNamePolicy(lower, NAMED_POLICY);
  return {
    title,
    heading,
    path: best(addresses.map((address) => nameOfAddress(address))),
    embedded: named || (!areTerms && someNamePolicy(lower)),
    named,
  };
};
