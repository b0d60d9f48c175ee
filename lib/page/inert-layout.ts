import { EmbeddedStyles } from './embedded-styles';
import { type Display, displayOfTag, type Layout } from './layout';
import {
  attributeOf,
  ELEMENT,
  firstChildOf,
  hasAttribute,
  nextSiblingOf,
  nodeTypeOf,
  openShadowRootOf,
  parentOf,
  tagOf,
} from './reader/dom-access';

/**
 * What can be known of a page's look where nothing lays it out (the command line, a document parsed from text): the
 * display of its tags, `hidden`, inline styles, and what its own style sheets hide or make boxes of.
 */
export const inertLayout: Layout = {
  displayOf(element) {
    if (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') return 'none';
    const style = attributeOf(element, 'style');
    const fades = hasAttribute(element, 'data-aos');
    return (
      (style ? displayOfDeclarations(style, fades) : null) ??
      stylesOf(element)?.displayOf(element, fades) ??
      displayOfTag(tagOf(element))
    );
  },
  /** Told by `displayOf` already. */
  isBlank: () => false,
  defaultDisplayOf: (element) => displayOfTag(tagOf(element)),
  shadowRootOf: openShadowRootOf,
  assignedNodesOf(slot) {
    let root = parentOf(slot);
    while (root && nodeTypeOf(root) === ELEMENT) root = parentOf(root);
    const host = (root as ShadowRoot | null)?.host;
    if (!host) return [];
    const name = attributeOf(slot, 'name') ?? '';
    const given: Node[] = [];
    for (let child = firstChildOf(host); child; child = nextSiblingOf(child))
      if ((nodeTypeOf(child) === ELEMENT ? (attributeOf(child as Element, 'slot') ?? '') : '') === name)
        given.push(child);
    return given;
  },
  frameDocumentOf: () => null,
};

/** Each document's sheets are read once; the documents of this layout do not change. */
const sheets = new WeakMap<Document, EmbeddedStyles>();

const stylesOf = (element: Element): EmbeddedStyles | null => {
  const { ownerDocument } = element;
  if (!ownerDocument) return null;
  const known = sheets.get(ownerDocument) ?? new EmbeddedStyles(ownerDocument, displayOfDeclarations);
  sheets.set(ownerDocument, known);
  return known;
};

const ZERO = '(?:0(?:\\.0*)?(?:px|pt|em|rem|%)?|[01](?:\\.\\d+)?px)\\s*(?:;|$|!)';
const declared = (...declarations: string[]): RegExp =>
  new RegExp(`(?:^|;)\\s*(?:${declarations.join('|')})`, 'i');

/** The tricks that the browser's layout knows, as they are written. */
const UNSEEN = declared(
  '(?:left|top|right)\\s*:\\s*-\\d{4,}',
  'clip\\s*:\\s*rect\\(\\s*[01](?:px)?(?:[\\s,]+[01](?:px)?){3}',
  '(?:-webkit-)?clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%',
  'transform\\s*:\\s*scale\\(\\s*0\\s*\\)',
);
const BLANK = declared(
  'visibility\\s*:\\s*(?:hidden|collapse)',
  `font-size\\s*:\\s*${ZERO}`,
  'text-indent\\s*:\\s*-\\d{4,}',
  'color\\s*:\\s*transparent',
);
const TRANSPARENT = declared('opacity\\s*:\\s*0(?:\\.0*)?\\s*(?:;|$|!)');
const FADES = declared('transition', 'animation');
const TINY = [
  declared(`width\\s*:\\s*${ZERO}`),
  declared(`height\\s*:\\s*${ZERO}`),
  declared('overflow\\s*:\\s*hidden'),
];

/** What CSS declarations say of how an element takes part; null where they say nothing. */
const displayOfDeclarations = (style: string, fades: boolean): Display | null => {
  const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (display === 'none') return 'none';
  if (UNSEEN.test(style) || (TRANSPARENT.test(style) && !fades && !FADES.test(style))) return 'unseen';
  if (/position\s*:\s*(?:absolute|fixed)/i.test(style) && TINY.every((part) => part.test(style)))
    return 'unseen';
  if (BLANK.test(style) && !/background-clip\s*:\s*text/i.test(style)) return 'blank';
  if (display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item')
    return 'block';
  return display === 'inline' ? 'inline' : null;
};
