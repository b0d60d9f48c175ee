import { parentDrawn } from './open-hiding';

/** Share of the window above a passage, below whatever sticks to the top: a reader looks a little above the middle. */
const ABOVE = 0.3;
/** What sticks to the top and covers more than this share of the window is an overlay, not a header. */
const MAX_HEADER_SHARE = 0.5;
/** Where across the window headers are looked for, as shares of its width. */
const PROBES = [0.1, 0.5, 0.9] as const;

/** Where something is in its window, from the window's top in CSS pixels. */
export interface Place {
  top: number;
  bottom: number;
}

/** Measures a place anew each time; page and boxes move under it. */
type Measure = () => Place;

/**
 * Scrolls the range into view, in every box that scrolls and every window around it of the same origin, clear of
 * sticky headers. At once where motion is unwanted.
 */
export const scrollTo = (range: Range): void => scrollToPlace(range.startContainer, () => placeOf(range));

/** Scrolls the page to a place in the window of one of its frames. */
export const scrollToFrame = (frame: Element, place: Place): void =>
  scrollToPlace(frame, () => placeInFrame(frame, place));

const scrollToPlace = (node: Node, place: Measure): void => {
  for (let element = parentDrawn(node); element; element = parentDrawn(element))
    if (scrolls(element)) scrollWithin(element, place);
  const view = node.ownerDocument?.defaultView;
  if (!view) return;
  scrollView(view, node, place);
  const frame = view === window ? null : frameAround(view);
  if (frame) scrollToPlace(frame, () => placeInFrame(frame, place()));
};

const scrollView = (view: Window, node: Node, place: Measure): void => {
  const room = headerBottom(view);
  const wanted = room + (view.innerHeight - room) * ABOVE;
  // In a frame at once: the windows around it are scrolled to where the passage is then.
  const inFrame = view !== window || (view.parent !== view && frameAround(view) === null);
  const still = inFrame || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  view.scrollBy({ top: place().top - wanted, behavior: still ? 'instant' : 'smooth' });
  if (still) settle(view, node, place);
  // A smooth scroll ends where the header was measured before it appeared or shrank: measure once more at rest.
  if (!still) view.addEventListener('scrollend', () => settle(view, node, place), { once: true });
};

const settle = (view: Window, node: Node, place: Measure): void => {
  const { top, bottom } = place();
  const room = headerBottom(view);
  if (top < room || bottom > view.innerHeight)
    view.scrollBy({ top: top - room - (view.innerHeight - room) * ABOVE, behavior: 'instant' });
  // Boxes that clip without a scroll bar: the browser's own way scrolls them too.
  const rect = place();
  if (rect.bottom < 0 || rect.top > view.innerHeight)
    parentDrawn(node)?.scrollIntoView({ block: 'center', behavior: 'instant' });
};

/** The frame that a window is shown in; null for a tab's own, and where the page around it is of another origin. */
const frameAround = (view: Window): Element | null => {
  try {
    return view.frameElement;
  } catch {
    return null;
  }
};

const placeInFrame = (frame: Element, { top, bottom }: Place): Place => {
  const above = frame.getBoundingClientRect().top + frame.clientTop;
  return { top: above + top, bottom: above + bottom };
};

/** The first line of the range; of a passage that is not drawn, the nearest box around it that is. */
export const placeOf = (range: Range): Place => {
  const own = range.getClientRects()[0];
  if (own) return own;
  for (let element = parentDrawn(range.startContainer); element; element = parentDrawn(element))
    if (element.getClientRects().length > 0) return element.getBoundingClientRect();
  return range.getBoundingClientRect();
};

const scrolls = (element: Element): boolean => {
  const { scrollingElement, documentElement } = element.ownerDocument;
  if (element === scrollingElement || element === documentElement) return false;
  // A body's overflow is the window's, unless the root has one of its own.
  if (element.localName === 'body' && getComputedStyle(documentElement).overflowY === 'visible') return false;
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return /auto|scroll|overlay/.test(getComputedStyle(element).overflowY);
};

const scrollWithin = (box: Element, place: Measure): void => {
  const rect = place();
  const frame = box.getBoundingClientRect();
  if (rect.top >= frame.top && rect.bottom <= frame.bottom) return;
  box.scrollBy({ top: rect.top - frame.top - box.clientHeight * ABOVE, behavior: 'instant' });
};

/** How far down fixed and sticky elements reach from the window's top, in CSS pixels; 0 where there are none. */
const headerBottom = (view: Window): number => {
  let bottom = 0;
  for (const share of PROBES) {
    for (const element of view.document.elementsFromPoint(view.innerWidth * share, 2)) {
      for (let at: Element | null = element; at; at = parentDrawn(at)) {
        const { position } = getComputedStyle(at);
        if (position !== 'fixed' && position !== 'sticky') continue;
        const rect = at.getBoundingClientRect();
        if (rect.top <= 2 && rect.height < view.innerHeight * MAX_HEADER_SHARE)
          bottom = Math.max(bottom, rect.bottom);
      }
    }
  }
  return bottom;
};
