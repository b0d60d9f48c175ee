/** The tricks by which text is drawn and yet not seen; none of them is how accordions or tabs close. */

import { hasAttribute } from './reader/dom-access';

/** Further from the page's edge than any carousel: text there is put there to be out of sight. */
export const FAR_PX = 1_000;
/** Nobody reads text this small. */
export const MICROSCOPIC_PX = 2;
/** Fainter than this is not seen. */
export const FADED = 0.05;
/** Text of a usual size at this zoom is microscopic. */
const LEAST_ZOOM = 0.1;
/** Clip paths that leave nothing. */
const NO_AREA = /^(?:inset\((?:50|100)%|circle\(0(?:px|%)|ellipse\(0(?:px|%)|polygon\((?:0(?:px|%)[, ]*)+\))/;
/** Ancestors asked for the ground that a text stands on. */
const GROUND_WITHIN = 4;

/**
 * Whether an element is seen as far as its own box decides: `unseen` holds for all in it, `blank` for its own text. Each
 * property asked for costs, so of what flows in a line (`inline`) only those are that a browser heeds there.
 */
export const seenBy = (
  element: Element,
  style: CSSStyleDeclaration,
  inline: boolean,
): 'seen' | 'unseen' | 'blank' => {
  if (isFaded(style)) return fadesIn(element) ? 'seen' : 'unseen';
  const { position } = style;
  if (isClipped(style, position, inline) || isAway(style, position)) return 'unseen';
  if (!inline && isTransformedAway(style)) return 'unseen';
  return style.visibility === 'visible' ? 'seen' : 'blank';
};

/** Whether text right inside an element is drawn too small, beside its box, or without a colour to be seen in. */
export const isBlank = (
  element: Element,
  style: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean =>
  Number.parseFloat(style.fontSize) < MICROSCOPIC_PX ||
  isIndentedAway(style) ||
  Number.parseFloat(style.letterSpacing) <= -Number.parseFloat(style.fontSize) ||
  isColourless(element, style, styleOf);

const isFaded = (style: CSSStyleDeclaration): boolean => {
  const { opacity, filter } = style;
  const isFaint =
    (opacity !== '1' && Number(opacity) < FADED) ||
    (filter !== 'none' && Number(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? 1) < FADED);
  return isFaint && !isMoving(style);
};

/** What is about to be faded in as the page is scrolled, by its styles: it is meant to be seen. */
const isMoving = (style: CSSStyleDeclaration): boolean =>
  /[1-9]/.test(style.transitionDuration) ||
  style.animationName !== 'none' ||
  style.transform !== 'none' ||
  style.translate !== 'none' ||
  /opacity|transform/.test(style.willChange);

/** The same by the marks of the libraries that do so (AOS, Webflow). */
export const fadesIn = (element: Element): boolean =>
  hasAttribute(element, 'data-aos') || hasAttribute(element, 'data-w-id');

const isIndentedAway = ({ textIndent, overflowX }: CSSStyleDeclaration): boolean =>
  textIndent !== '0px' &&
  (Number.parseFloat(textIndent) <= -FAR_PX ||
    (textIndent.endsWith('%') && Number.parseFloat(textIndent) >= 100 && overflowX === 'hidden'));

const isFar = (length: string): boolean => Number.parseFloat(length) <= -FAR_PX;

const isAway = (style: CSSStyleDeclaration, position: string): boolean => {
  if (Number(style.zoom) < LEAST_ZOOM || isFar(style.marginLeft)) return true;
  if (position === 'static' || position === 'sticky') return false;
  return isFar(style.left) || isFar(style.top) || isFar(style.right);
};

/** What has no effect on the parts of a line (CSS Transforms 1, 2; CSS Containment 2, 4; CSS 2, 8.3). */
const isTransformedAway = (style: CSSStyleDeclaration): boolean => {
  const { scale, translate } = style;
  if (style.contentVisibility === 'hidden' || isFar(style.marginTop)) return true;
  if (scale !== 'none' && scale.split(' ').some((factor) => Number(factor) < FADED)) return true;
  if (translate !== 'none' && translate.split(' ').some(isFar)) return true;
  return isMovedAway(style.transform);
};

/** `matrix(a, b, c, d, x, y)`: drawn far off to the left or above, or as a point or line. */
const isMovedAway = (transform: string): boolean => {
  if (!transform.startsWith('matrix(')) return false;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = transform.slice(7, -1).split(',').map(Number);
  return x <= -FAR_PX || y <= -FAR_PX || Math.hypot(a, b) < FADED || Math.hypot(c, d) < FADED;
};

const isClipped = (style: CSSStyleDeclaration, position: string, inline: boolean): boolean => {
  const { clipPath } = style;
  if (clipPath !== 'none' && NO_AREA.test(clipPath)) return true;
  const outOfFlow = position === 'absolute' || position === 'fixed';
  if (outOfFlow && /rect\((?:[01]px[, ]+){3}[01]px\)/.test(style.clip)) return true;
  if (inline) return false;
  const { overflowX } = style;
  if (overflowX !== 'hidden' && overflowX !== 'clip') return false;
  // A height of nothing is how accordions close; a width of nothing is how nothing does.
  return Number.parseFloat(style.width) <= 1 && (!outOfFlow || Number.parseFloat(style.height) <= 1);
};

/**
 * Transparent text, or text in the colour of the ground it stands on, where that ground is plain and known. What has
 * its parent's colour and no ground of its own is as visible as its parent.
 */
const isColourless = (
  element: Element,
  { color, backgroundColor, backgroundClip, webkitTextFillColor }: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean => {
  const { parentElement } = element;
  const above = parentElement && styleOf(parentElement);
  const isAsAbove = above?.color === color && above.webkitTextFillColor === webkitTextFillColor;
  if (backgroundColor === NO_COLOUR && isAsAbove) return false;
  if (backgroundClip.includes('text')) return false;
  const drawn = webkitTextFillColor || color;
  if (alphaOf(drawn) < FADED) return true;
  let at: Element | null = element;
  for (let level = 0; at && level < GROUND_WITHIN; level++) {
    const ground = styleOf(at);
    if (ground.backgroundImage !== 'none') return false;
    if (!ground.backgroundColor.startsWith('rgba(')) return isLike(ground.backgroundColor, drawn);
    at = at.parentElement;
  }
  return false;
};

const NO_COLOUR = 'rgba(0, 0, 0, 0)';

/** Colours that differ by no more than this in each of red, green and blue, of 255, are one to the eye. */
const ALIKE = 4;

const numbersOf = (colour: string): number[] => colour.match(/[\d.]+/g)?.map(Number) ?? [];

const alphaOf = (colour: string): number => (colour.startsWith('rgba(') ? (numbersOf(colour)[3] ?? 1) : 1);

const isLike = (ground: string, text: string): boolean => {
  if (ground === text) return true;
  if (!ground.startsWith('rgb(') || !text.startsWith('rgb(')) return false;
  const others = numbersOf(text);
  return numbersOf(ground).every((value, at) => Math.abs(value - (others[at] ?? 0)) <= ALIKE);
};
