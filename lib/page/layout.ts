/**
 * How an element takes part in the page as drawn.
 * - `inline`: its text flows on in the line of its parent
 * - `item`: an inline element laid out as a flex or grid item: same block, but a space apart from its neighbours
 * - `block`: a box of its own, so a block of text begins and ends with it
 * - `none`: not drawn now (`display: none`, `hidden`, a closed `<details>`); a closed accordion looks like this
 * - `unseen`: drawn, but nobody can see it or what is in it (transparent, clipped away, moved off the screen)
 * - `blank`: its own text can't be seen (`visibility`), yet what is in it may say otherwise
 */
export type Display = 'inline' | 'item' | 'block' | 'none' | 'unseen' | 'blank';

/**
 * The one thing that reader and gate need from a world that lays pages out. The browser's implementation is
 * `lib/page/browser-layout.ts`; the command line has its own, from tags and inline styles alone.
 */
export interface Layout {
  /** How `element` itself is drawn; says nothing of its ancestors. */
  displayOf(element: Element): Display;
  /** Whether text right inside `element`, which is drawn, can't be seen: too small, beside its box, without colour. */
  isBlank(element: Element): boolean;
  /** How `element` would be drawn had the page no style sheets: from its tag alone. */
  defaultDisplayOf(element: Element): Display;
  /** The element's shadow root, closed ones included where the browser lets extensions see them; else null. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What a `<slot>` shows in its place; empty where it shows its own children. */
  assignedNodesOf(slot: Element): Node[];
  /** The document inside a frame of the same origin; null where it can't be read. */
  frameDocumentOf(frame: Element): Document | null;
}

/** Elements that a browser draws as boxes of their own when no style says otherwise (HTML, 15.3). */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
);

const FLEX_NEUTRAL: ReadonlySet<string> = new Set([
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'table',
]);

/** Whether an element stays a block whatever its style says: items and cells have a meaning that style has not. */
export const staysBlock = (tag: string): boolean => FLEX_NEUTRAL.has(tag);

/** The display of a tag by the browser's own style sheet. */
export const displayOfTag = (tag: string): Display => (BLOCK_TAGS.has(tag) ? 'block' : 'inline');
