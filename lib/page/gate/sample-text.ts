import type { Layout } from '../layout';

/** What the gate needs of a layout: ways into shadow roots and frames, never a measurement. */
export type Openings = Pick<Layout, 'shadowRootOf' | 'frameDocumentOf'>;

/** A page's running text, as the gate reads it. */
export interface TextSample {
  /** Text outside links and controls, pieces joined by spaces, at most {@link MAX_CHARACTERS} UTF-16 units. */
  text: string;
  /** Share of the characters met that stood in links, 0–1. */
  linkDensity: number;
}

/** Enough for the longest combined documents seen (83,000 characters); more would only cost time. */
export const MAX_CHARACTERS = 200_000;
/** Nodes visited before the gate stops looking: a page of this size takes it about 20 ms. */
const MAX_NODES = 60_000;
/** Frames and shadow roots entered; a page has a handful, a hostile one any number. */
const MAX_ROOTS = 40;

const ELEMENT = 1;
const TEXT = 3;
const FRAGMENT = 11;
/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, by value: Node's DOMs do not all have NodeFilter. */
const ELEMENTS_AND_TEXT = 5;

/** Subtrees that are never running text. */
const SKIPPED = new Set(
  'script style noscript template svg math nav button select textarea option object canvas video audio'.split(
    ' ',
  ),
);

const nameOfElement = (node: Node): string => {
  const name: unknown = (node as Element).localName;
  // A form's own fields may shadow its properties (`<input name=localName>`).
  return typeof name === 'string' ? name : 'form';
};

const isLinkText = (text: Node): boolean => {
  const parent = text.parentNode as Element | null;
  const link = parent && nameOfElement(parent) === 'a' ? parent : (parent?.parentNode as Element | null);
  return link !== null && link !== undefined && nameOfElement(link) === 'a' && link.hasAttribute('href');
};

/** The next node after a whole subtree, without recursion and without leaving the walker's root. */
const skipSubtree = (walker: TreeWalker): Node | null => {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
};

/**
 * Walks the page, its open shadow roots and its frames of the same origin, once, without layout and without change.
 * @param most UTF-16 units after which it stops.
 */
export const sampleText = (document: Document, layout: Openings, most = MAX_CHARACTERS): TextSample => {
  const pieces: string[] = [];
  const roots: Node[] = [document.body ?? document.documentElement].filter(Boolean);
  let room = most;
  let nodes = 0;
  let all = 0;
  let linked = 0;
  for (let at = 0; at < roots.length && at < MAX_ROOTS && room > 0; at++) {
    const root = roots[at] as Node;
    const walker = (root.ownerDocument ?? document).createTreeWalker(root, ELEMENTS_AND_TEXT);
    let node: Node | null = walker.nextNode();
    while (node && room > 0 && ++nodes < MAX_NODES) {
      if (node.nodeType === TEXT) {
        const value = node.nodeValue ?? '';
        if (value.length > 1 && /\S/.test(value.length > 200 ? value.slice(0, 200) : value)) {
          all += value.length;
          if (isLinkText(node)) linked += value.length;
          else {
            const piece = value.length > room ? value.slice(0, room) : value;
            pieces.push(piece);
            room -= piece.length;
          }
        }
        node = walker.nextNode();
        continue;
      }
      const name = nameOfElement(node);
      if (SKIPPED.has(name)) {
        node = skipSubtree(walker);
        continue;
      }
      if (name === 'iframe' || name === 'frame') {
        const inner = layout.frameDocumentOf(node as Element)?.body;
        if (inner) roots.push(inner);
      } else if (name.includes('-') || name === 'div' || name === 'section') {
        const inner = node.nodeType === ELEMENT ? layout.shadowRootOf(node as Element) : null;
        if (inner?.nodeType === FRAGMENT) roots.push(inner);
      }
      node = walker.nextNode();
    }
  }
  return { text: pieces.join(' ').replace(/\s+/g, ' '), linkDensity: all === 0 ? 0 : linked / all };
};
