import {
  attributeOf,
  documentElementOf,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  queryAll,
} from './dom-access';

const COMMENT = 8;
const SAVED_FROM = /saved from url=\(\d+\)\s*(\S+)/i;

/** The address a page gives itself: its canonical link, else the comment a saving browser left; else null. */
export const ownAddressOf = (document: Document): string | null => {
  for (const link of Array.from(queryAll(document, 'link[rel~="canonical"][href]'))) {
    const href = httpAddress(attributeOf(link, 'href') ?? '');
    if (href) return href;
  }
  return savedFrom(document);
};

const httpAddress = (href: string): string | null => {
  try {
    const url = new URL(href);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
  } catch {
    return null;
  }
};

const savedFrom = (document: Document): string | null => {
  const root = documentElementOf(document);
  for (const parent of [document, root]) {
    if (!parent) continue;
    for (let node = firstChildOf(parent); node; node = nextSiblingOf(node)) {
      const saved = nodeTypeOf(node) === COMMENT ? SAVED_FROM.exec((node as Comment).data)?.[1] : null;
      const address = saved ? httpAddress(saved) : null;
      if (address) return address;
    }
  }
  return null;
};

/** What relative links stand for: the page's `<base>`, resolved against its address. */
export const baseOf = (document: Document, url: string): string => {
  const element = Array.from(queryAll(document, 'base[href]'))[0];
  const base = element && attributeOf(element, 'href');
  if (!base) return url;
  try {
    return url ? new URL(base, url).href : new URL(base).href;
  } catch {
    return url;
  }
};
