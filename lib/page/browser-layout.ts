import { type Display, displayOfTag, type Layout, staysBlock } from './layout';
import { parentOf, tagOf } from './reader/dom-access';

/** The rarely granted ways into closed shadow roots: `chrome.dom.openOrClosedShadowRoot`, or Firefox's on the element. */
export type ShadowRootOpener = (element: Element) => ShadowRoot | null;

/** Further from the page's edge than any carousel: text there is put there to be out of sight. */
const FAR_PX = 2_000;
/** Nobody reads text this small. */
const MICROSCOPIC_PX = 2;

/**
 * The page as the browser draws it. Styles only, no geometry: asking for boxes would force a layout of the page.
 * `openShadowRoot` is what the platform offers for closed shadow roots; without it only open ones are seen.
 */
export const browserLayout = (openShadowRoot?: ShadowRootOpener): Layout => ({
  displayOf(element) {
    const tag = tagOf(element);
    const style = viewOf(element).getComputedStyle(element);
    const { display } = style;
    if (display === 'none') return 'none';
    if (isUnseen(style)) return 'unseen';
    return kindOf(element, tag, display);
  },
  defaultDisplayOf: (element) => displayOfTag(tagOf(element)),
  shadowRootOf(element) {
    try {
      return openShadowRoot ? openShadowRoot(element) : element.shadowRoot;
    } catch {
      return null;
    }
  },
  assignedNodesOf: (slot) => (slot instanceof HTMLSlotElement ? slot.assignedNodes({ flatten: true }) : []),
  frameDocumentOf(frame) {
    try {
      return (frame as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  },
});

const viewOf = (element: Element): Window & typeof globalThis =>
  (element.ownerDocument?.defaultView as (Window & typeof globalThis) | null) ?? globalThis.window;

const kindOf = (element: Element, tag: string, display: string): Display => {
  if (staysBlock(tag)) return 'block';
  if (display === 'contents') return displayOfTag(tag);
  const inlineByTag = displayOfTag(tag) === 'inline';
  if (display.startsWith('inline')) return display === 'inline' || inlineByTag ? 'inline' : 'block';
  if (!inlineByTag || !isFlexItem(element)) return 'block';
  return 'item';
};

const isFlexItem = (element: Element): boolean => {
  const parent = parentOf(element);
  if (parent?.nodeType !== 1) return false;
  const { display } = viewOf(element).getComputedStyle(parent as Element);
  return display.includes('flex') || display.includes('grid');
};

const isUnseen = (style: CSSStyleDeclaration): boolean => {
  if (style.visibility !== 'visible') return true;
  if (style.opacity === '0') return true;
  if (Number.parseFloat(style.fontSize) < MICROSCOPIC_PX) return true;
  const { position } = style;
  if (position === 'absolute' || position === 'fixed') {
    if (style.clip !== 'auto')
      return /rect\((?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+(?:0px|1px)\)/.test(style.clip);
    if (isFar(style.left) || isFar(style.top)) return true;
  }
  return isFar(style.textIndent) || /inset\((?:50|100)%\)/.test(style.clipPath);
};

const isFar = (length: string): boolean => {
  const pixels = Number.parseFloat(length);
  return pixels <= -FAR_PX / 2 || pixels >= FAR_PX * 4;
};
