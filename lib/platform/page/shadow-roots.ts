/**
 * The browser's way for extensions to see closed shadow roots: Chrome's function, Firefox's property. Reads the
 * `chrome` global, not the polyfill: this is in the script of every page and has to stay small.
 */
export function openShadowRoot(element: Element): ShadowRoot | null {
  const dom = (
    globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?(of: Element): ShadowRoot | null } } }
  ).chrome?.dom;
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return dom.openOrClosedShadowRoot(element);
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? element.shadowRoot;
}
