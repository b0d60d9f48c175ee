import type { Layout } from '../layout';
import {
  attributeOf,
  contentOf,
  dataOf,
  ELEMENT,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  parentOf,
  TEXT,
  tagOf,
} from '../reader/dom-access';

/** What the gate needs of a layout: ways into shadow roots and frames, never a measurement. */
export type Openings = Pick<Layout, 'shadowRootOf' | 'frameDocumentOf'>;

/** The ways into a document that is not shown anywhere (parsed from a file): open shadow roots, no frames. */
export const openingsOfFile: Openings = { shadowRootOf: openShadowRootOf, frameDocumentOf: () => null };

/** A page's running text, as the gate reads it. */
export interface TextSample {
  /** Text outside links and controls, pieces joined by spaces, at most as much as was asked for. */
  text: string;
  /** The first short pieces, which may be headings made without heading elements; at most {@link MAX_LINES}. */
  lines: string[];
  /** Share of the characters met that stood in links, 0–1. */
  linkDensity: number;
  /** Whether there are frames or custom elements, where text may come that no observer of the page sees. */
  opens: boolean;
}

/** How much of a page is read. */
export interface SampleLimits {
  /** UTF-16 units of text. */
  characters: number;
  /** Nodes visited. */
  nodes: number;
}

/**
 * What a decision is made on: enough for the longest combined documents seen (83,000 characters). A page of as many
 * nodes takes about 20 ms.
 */
export const WHOLE: SampleLimits = { characters: 200_000, nodes: 60_000 };
/** What a page without a telling name is worth: well under a millisecond. */
export const GLANCE: SampleLimits = { characters: 5_000, nodes: 1_500 };

/** Short pieces kept. */
const MAX_LINES = 40;
/** A longer piece is a sentence. */
const LONGEST_LINE = 80;
/** So many short pieces without a stop in a row are a menu, and what follows of it tells nothing more. */
const MENU_LINES = 40;
const isMenuLine = (piece: string): boolean => piece.length <= LONGEST_LINE && !/[.!?:;,。、，]/.test(piece);
/** Frames and shadow roots entered; a page has a handful, a hostile one any number. */
const MAX_ROOTS = 40;

/** Subtrees that are never running text. */
const SKIPPED = new Set(
  'script style noscript template svg math nav button select textarea object canvas video audio'.split(' '),
);

/** Consent managers' own elements: their texts on cookies and partners stand in many pages and belong to none. */
const CONSENT =
  /onetrust-(consent|banner|pc)|CybotCookiebot|didomi-(host|popup)|usercentrics|qc-cmp2|truste(-consent|_overlay)|cookie-law-info-bar|cookiescript_injected|cmpbox|cky-(consent|modal|overlay)|sp_message_container|osano-cm|termly-code-snippet/;

/** Consent managers hang their elements on the body itself. */
const isConsent = (element: Element, tag: string, body: Node): boolean =>
  (tag === 'div' || tag === 'section') &&
  parentOf(element) === body &&
  CONSENT.test(`${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`);

const isLink = (node: Node | null): boolean =>
  node !== null &&
  nodeTypeOf(node) === ELEMENT &&
  tagOf(node as Element) === 'a' &&
  attributeOf(node as Element, 'href') !== null;

/** Text in a link, or in an element that is a link's only wrapping. */
const isLinkText = (text: Node): boolean => {
  const parent = parentOf(text);
  return isLink(parent) || isLink(parent && parentOf(parent));
};

/** The next node in document order that is no descendant of `node`; null at the end of `root`. */
const nodeAfter = (node: Node, root: Node): Node | null => {
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    const sibling = nextSiblingOf(at);
    if (sibling) return sibling;
  }
  return null;
};

/** Another document or shadow tree that this element shows, or null. */
const rootIn = (element: Element, tag: string, layout: Openings, limits: SampleLimits): Node | null => {
  if (tag === 'iframe' || tag === 'frame') {
    const inner = layout.frameDocumentOf(element);
    return inner && contentOf(inner);
  }
  // Of the elements that may host a shadow root (DOM, `attachShadow`) these do; asking every `div` is for a real look.
  const host = tag.includes('-') || (limits === WHOLE && (tag === 'div' || tag === 'section'));
  return host ? layout.shadowRootOf(element) : null;
};

/**
 * Walks the page from `start` (its body), its shadow roots and its frames of the same origin, once, without layout, recursion or change.
 */
export const sampleText = (
  document: Document,
  layout: Openings,
  limits = WHOLE,
  start: Node | null = contentOf(document),
): TextSample => {
  const pieces: string[] = [];
  const lines: string[] = [];
  const roots: (Node | null)[] = [start];
  let room = limits.characters;
  let nodes = 0;
  let all = 0;
  let linked = 0;
  let short = 0;
  let opens = false;
  for (let at = 0; at < roots.length && at < MAX_ROOTS; at++) {
    const root = roots[at];
    let node = root && firstChildOf(root);
    while (root && node && room > 0 && ++nodes < limits.nodes) {
      let next: Node | null = null;
      const type = nodeTypeOf(node);
      if (type === TEXT) {
        const value = dataOf(node as Text);
        if (value.length > 1 && /\S/.test(value.slice(0, 200))) {
          all += value.length;
          if (isLinkText(node)) linked += value.length;
          else {
            if (value.length <= LONGEST_LINE && lines.length < MAX_LINES) lines.push(value);
            short = isMenuLine(value) ? short + 1 : 0;
            if (short <= MENU_LINES) {
              pieces.push(value.slice(0, room));
              room -= value.length;
            }
          }
        }
      } else if (type === ELEMENT) {
        const tag = tagOf(node as Element);
        if (!SKIPPED.has(tag) && !isConsent(node as Element, tag, root)) {
          next = firstChildOf(node);
          opens ||= tag.includes('-') || tag === 'iframe' || tag === 'frame';
          const inner = rootIn(node as Element, tag, layout, limits);
          if (inner) roots.push(inner);
        }
      }
      node = next ?? nodeAfter(node, root);
    }
  }
  return {
    text: pieces.join(' ').replace(/\s+/g, ' '),
    lines,
    linkDensity: all === 0 ? 0 : linked / all,
    opens,
  };
};
