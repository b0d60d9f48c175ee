/** The tricks by which text is drawn and yet not seen; none of them is how accordions or tabs close. */

import { attributeOf, hasAttribute } from './reader/dom-access';

/** Further from the page's edge than any carousel: text there is put there to be out of sight. */
export const FAR_PX = 1_000;
/** Nobody reads text this small. */
export const MICROSCOPIC_PX = 2;
/** Fainter than this is not seen. */
export const FADED = 0.05;
/** Ancestors asked for the ground that a text stands on. */
const GROUND_WITHIN = 4;

/** Whether an element is seen as far as its own box decides: `unseen` holds for all in it, `blank` for its own text. */
export const seenBy = (element: Element, style: CSSStyleDeclaration): 'seen' | 'unseen' | 'blank' => {
  // What a script fades in as the page is scrolled is meant to be seen.
  if (style.opacity === '0' && !/[1-9]/.test(style.transitionDuration) && style.animationName === 'none')
    return hasAttribute(element, 'data-aos') ? 'seen' : 'unseen';
  if (isClipped(style) || isAway(element, style)) return 'unseen';
  return style.visibility === 'visible' ? 'seen' : 'blank';
};

/** Whether text right inside an element is drawn too small, beside its box, or without a colour to be seen in. */
export const isBlank = (
  element: Element,
  style: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean =>
  Number.parseFloat(style.fontSize) < MICROSCOPIC_PX ||
  Number.parseFloat(style.textIndent) <= -FAR_PX ||
  isColourless(element, style, styleOf);

const isAway = (element: Element, style: CSSStyleDeclaration): boolean => {
  // Reading a transform is dear; what is scaled to nothing for good says so in its own style.
  if (/scale\(\s*0/.test(attributeOf(element, 'style') ?? '') && /^matrix\(0, 0, 0, 0,/.test(style.transform))
    return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  return [style.left, style.top, style.right].some((offset) => Number.parseFloat(offset) <= -FAR_PX);
};

const isClipped = (style: CSSStyleDeclaration): boolean => {
  if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/rect\((?:[01]px[, ]+){3}[01]px\)/.test(style.clip)) return true;
  return (
    style.overflowX === 'hidden' &&
    Number.parseFloat(style.width) <= 1 &&
    Number.parseFloat(style.height) <= 1
  );
};

/**
 * Transparent text, or text in the colour of the ground it stands on, where that ground is plain and known. What has
 * its parent's colour and no ground of its own is as visible as its parent.
 */
const isColourless = (
  element: Element,
  { color, backgroundColor, backgroundClip }: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean => {
  const { parentElement } = element;
  if (backgroundColor === NO_COLOUR && parentElement && styleOf(parentElement).color === color) return false;
  if (backgroundClip.includes('text')) return false;
  if (/^rgba\(.*, 0\)$/.test(color)) return true;
  let at: Element | null = element;
  for (let above = 0; at && above < GROUND_WITHIN; above++) {
    const ground = styleOf(at);
    if (ground.backgroundImage !== 'none') return false;
    if (!ground.backgroundColor.startsWith('rgba(')) return ground.backgroundColor === color;
    at = at.parentElement;
  }
  return false;
};

const NO_COLOUR = 'rgba(0, 0, 0, 0)';
