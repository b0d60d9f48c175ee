import { type Display, displayOfTag, type Layout, staysBlock } from './layout';
import { ELEMENT, nodeTypeOf, openShadowRootOf, parentOf, tagOf } from './reader/dom-access';
import { isBlank, seenBy } from './seen-by';

/** The rarely granted ways into closed shadow roots: `chrome.dom.openOrClosedShadowRoot`, or Firefox's on the element. */
export type ShadowRootOpener = (element: Element) => ShadowRoot | null;

/**
 * The page as the browser draws it. Styles only, no geometry: asking for boxes would force a layout of the page.
 * `openShadowRoot` is what the platform offers for closed shadow roots; without it only open ones are seen.
 */
export const browserLayout = (openShadowRoot?: ShadowRootOpener): Layout => ({
  displayOf(element) {
    const style = styleOf(element);
    const { display } = style;
    if (display === 'none') return 'none';
    const tag = tagOf(element);
    // A frame is replaced: it is transformed and clipped as a box even in a line.
    const seen = seenBy(element, style, display === 'inline' && tag !== 'iframe');
    return seen === 'seen' ? kindOf(element, tag, display) : seen;
  },
  isBlank: (element) => isBlank(element, styleOf(element), styleOf),
  defaultDisplayOf: (element) => displayOfTag(tagOf(element)),
  shadowRootOf(element) {
    try {
      return openShadowRoot ? openShadowRoot(element) : openShadowRootOf(element);
    } catch {
      return null;
    }
  },
  assignedNodesOf(slot) {
    try {
      return HTMLSlotElement.prototype.assignedNodes.call(slot, { flatten: true });
    } catch {
      return [];
    }
  },
  frameDocumentOf(frame) {
    try {
      return (frame as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  },
});

const styleOf = (element: Element): CSSStyleDeclaration =>
  (element.ownerDocument?.defaultView ?? globalThis.window).getComputedStyle(element);

const kindOf = (element: Element, tag: string, display: string): Display => {
  if (staysBlock(tag)) return 'block';
  if (display === 'contents') return displayOfTag(tag);
  const inlineByTag = displayOfTag(tag) === 'inline';
  if (display.startsWith('inline')) return display === 'inline' || inlineByTag ? 'inline' : 'block';
  return inlineByTag && isFlexItem(element) ? 'item' : 'block';
};

const isFlexItem = (element: Element): boolean => {
  const parent = parentOf(element);
  return (
    parent !== null && nodeTypeOf(parent) === ELEMENT && /flex|grid/.test(styleOf(parent as Element).display)
  );
};
