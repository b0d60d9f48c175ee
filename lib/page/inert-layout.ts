import { displayOfTag, type Layout } from './layout';
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
import { fadesIn } from './seen-by';
import type { Declared } from './styles/declarations';
import { BLANK, blankBy, displayOfDeclared } from './styles/declared-look';
import { EmbeddedStyles } from './styles/embedded-styles';

/**
 * What can be known of a page's look where nothing lays it out (the command line, a document parsed from text): the
 * display of its tags, `hidden`, inline styles, and what its own style sheets hide or make boxes of. Documents of this
 * layout do not change: what was found of an element is kept.
 */
export const inertLayout: Layout = {
  displayOf(element) {
    if (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') return 'none';
    const display = displayOfDeclared(declaredOf(element), fadesIn(element));
    if (display === 'none' || display === 'unseen') return display;
    if (blankOf(element) & BLANK.visibility) return 'blank';
    return display ?? displayOfTag(tagOf(element));
  },
  isBlank: (element) => (blankOf(element) & ~BLANK.visibility) !== 0,
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

const sheets = new WeakMap<Document, EmbeddedStyles>();
const declarations = new WeakMap<Element, Declared>();
const blanks = new WeakMap<Element, number>();
const NOTHING: Declared = new Map();

const tells = (declared: Declared): boolean =>
  displayOfDeclared(declared, false) !== null || blankBy(declared).said !== 0;

const declaredOf = (element: Element): Declared => {
  const { ownerDocument } = element;
  if (!ownerDocument) return NOTHING;
  const known = declarations.get(element);
  if (known) return known;
  const styles = sheets.get(ownerDocument) ?? new EmbeddedStyles(ownerDocument, tells);
  sheets.set(ownerDocument, styles);
  const declared = styles.declaredOf(element);
  declarations.set(element, declared);
  return declared;
};

/** Why an element's own text is not seen, as bits of {@link BLANK}: what it does not say itself is as in its parent. */
const blankOf = (element: Element): number => {
  const path: Element[] = [];
  let at: Node | null = element;
  while (at && nodeTypeOf(at) === ELEMENT && blanks.get(at as Element) === undefined) {
    path.push(at as Element);
    at = parentOf(at);
  }
  let blank = (at && blanks.get(at as Element)) ?? 0;
  for (const each of path.reverse()) {
    const { said, set } = blankBy(declaredOf(each));
    blank = (blank & ~said) | set;
    blanks.set(each, blank);
  }
  return blank;
};
