/** Opening what hides a passage: closed details, tabs and accordions, by the means the page gives its readers. */

/** Milliseconds given to a panel to open: animations of page builders take up to half a second. */
const OPENING_MS = 600;
const LOOK_EVERY_MS = 50;
/** Hidden boxes inside one another that are opened. */
const MAX_PANELS = 8;

/** The element around `node` in the tree as drawn: through shadow roots to their hosts. */
export const parentDrawn = (node: Node): Element | null => {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
};

/** Whether a range takes any room on the page. */
export const isDrawn = (range: Range): boolean =>
  Array.from(range.getClientRects()).some(({ width, height }) => width > 1 && height > 1);

/**
 * Opens what hides the range, outermost first. Presses only what cannot lead away or send anything: summaries,
 * buttons that submit nothing, tabs. Resolves to whether the range is drawn then.
 */
export const openHiding = async (range: Range): Promise<boolean> => {
  for (let round = 0; round < MAX_PANELS; round++) {
    const hiding = outermostHiding(range.startContainer, pressedBefore);
    if (!hiding) break;
    hiding();
    await drawnWithin(OPENING_MS, range);
  }
  pressedBefore.clear();
  return isDrawn(range);
};

const pressedBefore = new Set<Element>();

/** Waits for a range to be drawn, so many milliseconds at most. Resolves to whether it is. */
export const drawnWithin = async (milliseconds: number, range: Range): Promise<boolean> => {
  for (let waited = 0; waited < milliseconds && !isDrawn(range); waited += LOOK_EVERY_MS)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  return isDrawn(range);
};

/** The opening of the outermost thing that hides `node` and was not tried yet; null where nothing is left. */
const outermostHiding = (node: Node, tried: Set<Element>): (() => void) | null => {
  let opening: (() => void) | null = null;
  for (let element = parentDrawn(node); element; element = parentDrawn(element)) {
    if (tried.has(element)) continue;
    const open = openingOf(element, node);
    if (!open) continue;
    const box = element;
    opening = () => {
      tried.add(box);
      open();
    };
  }
  return opening;
};

const openingOf = (element: Element, inside: Node): (() => void) | null => {
  if (element.localName === 'details' && !element.hasAttribute('open')) {
    const summary = element.querySelector(':scope > summary');
    if (summary?.contains(inside)) return null;
    return () => element.setAttribute('open', '');
  }
  if (!isClosed(element)) return null;
  const control = controlOf(element);
  return control ? () => control.click() : null;
};

const isClosed = (element: Element): boolean => {
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return true;
  if (element.getAttribute('hidden') === 'until-found') return true;
  return style.overflowY !== 'visible' && element.clientHeight === 0 && element.scrollHeight > 0;
};

/** What the page offers to open `panel`; only what is safe to press. */
const controlOf = (panel: Element): HTMLElement | null => {
  const root = panel.getRootNode() as Document | ShadowRoot;
  const id = panel.id ? CSS.escape(panel.id) : null;
  const named = id
    ? Array.from(
        root.querySelectorAll(
          `[aria-controls~="${id}"],[data-bs-target="#${id}"],[data-target="#${id}"],[popovertarget="${id}"],[commandfor="${id}"],[role="tab"][href="#${id}"]`,
        ),
      )
    : [];
  const labels = (panel.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .flatMap((label) => (label ? (root.querySelector(`#${CSS.escape(label)}`) ?? []) : []))
    .flatMap((label) => [label, ...label.querySelectorAll('button')]);
  const before = panel.previousElementSibling;
  const headers = before ? [before, ...before.querySelectorAll('button,[role="button"]')] : [];
  const control = [...named, ...labels, ...headers].find(isSafe);
  return (control as HTMLElement | undefined) ?? null;
};

/** Whether pressing an element can neither leave the page nor send a form. */
const isSafe = (element: Element): boolean => {
  if (element.closest('a[href]:not([href^="#"])')) return false;
  const role = element.getAttribute('role');
  // By name, not by class: in a frame, elements are of that frame's classes.
  if (element.localName === 'button') {
    const button = element as HTMLButtonElement;
    return !button.disabled && (button.type === 'button' || !button.form);
  }
  if (element.localName === 'summary') return true;
  return role === 'tab' || role === 'button' || element.hasAttribute('aria-expanded');
};
