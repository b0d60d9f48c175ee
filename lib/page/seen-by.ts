/** The tricks by which text is drawn and yet not seen; none of them is how accordions or tabs close. */

/** Further from the page's edge than any carousel: text there is put there to be out of sight. */
const FAR_PX = 1_000;
/** Nobody reads text this small. */
const MICROSCOPIC_PX = 2;
/** Ancestors asked for the ground that a text stands on. */
const GROUND_WITHIN = 4;

/** Whether an element's text can be seen: `unseen` holds for all that is in it, `blank` for its own text alone. */
export const seenBy = (
  element: Element,
  style: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): 'seen' | 'unseen' | 'blank' => {
  // What a script fades in as the page is scrolled is meant to be seen.
  if (style.opacity === '0' && !/[1-9]/.test(style.transitionDuration) && style.animationName === 'none')
    return element.hasAttribute('data-aos') ? 'seen' : 'unseen';
  if (isClipped(style) || isAway(style)) return 'unseen';
  if (style.visibility !== 'visible') return 'blank';
  if (Number.parseFloat(style.fontSize) < MICROSCOPIC_PX) return 'blank';
  if (Number.parseFloat(style.textIndent) <= -FAR_PX) return 'blank';
  return isColourless(element, style, styleOf) ? 'blank' : 'seen';
};

const isAway = ({ position, left, top, right, transform }: CSSStyleDeclaration): boolean => {
  if (/^matrix\(0, 0, 0, 0,/.test(transform)) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  return [left, top, right].some((offset) => Number.parseFloat(offset) <= -FAR_PX);
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

/** Transparent text, or text in the colour of the ground it stands on, where that ground is plain and known. */
const isColourless = (
  element: Element,
  { color, backgroundClip }: CSSStyleDeclaration,
  styleOf: (element: Element) => CSSStyleDeclaration,
): boolean => {
  if (backgroundClip.includes('text')) return false;
  if (/^rgba\(.*, 0\)$/.test(color)) return true;
  let at: Element | null = element;
  for (let above = 0; at && above < GROUND_WITHIN; above++) {
    const { backgroundColor, backgroundImage } = styleOf(at);
    if (backgroundImage !== 'none') return false;
    if (!/^rgba\(/.test(backgroundColor)) return backgroundColor === color;
    at = at.parentElement;
  }
  return false;
};
