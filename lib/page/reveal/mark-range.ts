/**
 * Marking a passage without touching the page's tree: a CSS Custom Highlight with a neutral name (the registry is
 * visible to the page). Where the browser has none, the passage is selected as a reader would.
 */

/** Says nothing of who set it. */
const NAME = 'passage';
const STYLE = `::highlight(${NAME}) { background-color: #ffe066; color: #1a1a1a; text-decoration: underline 2px #b8860b; }`;

/** A mark that is on the page. */
export interface Mark {
  /** Whether it is still there: the page may clear the registry or replace the passage. */
  holds(): boolean;
  clear(): void;
}

/** Marks the range. Never throws; where nothing can be marked, the mark does not hold. */
export const markRange = (range: Range): Mark => {
  const view = range.startContainer.ownerDocument?.defaultView as
    | (Window & typeof globalThis)
    | null
    | undefined;
  const registry = view?.CSS?.highlights;
  return view && registry && view.Highlight ? highlight(range, view, registry) : select(range, view ?? null);
};

const highlight = (range: Range, view: typeof globalThis, registry: HighlightRegistry): Mark => {
  const mark = new view.Highlight(range);
  mark.priority = 1;
  registry.set(NAME, mark);
  const unstyle = addStyle(range.startContainer.getRootNode() as Document | ShadowRoot);
  return {
    holds: () =>
      registry.get(NAME)?.has(range) === true && range.startContainer.isConnected && !range.collapsed,
    clear() {
      registry.delete(NAME);
      unstyle();
    },
  };
};

/** A sheet beside the page's own; a `<style>` where adopted sheets are out of reach (Firefox's content scripts). */
const addStyle = (root: Document | ShadowRoot): (() => void) => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
    if (!document) return () => {};
    const style = document.createElement('style');
    style.textContent = STYLE;
    (root.nodeType === 9 ? (document.head ?? document.documentElement) : root).appendChild(style);
    return () => style.remove();
  }
};

const select = (range: Range, view: Window | null): Mark => {
  const selection = view?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return {
    holds: () => selection?.rangeCount === 1 && !selection.isCollapsed,
    clear: () => selection?.removeAllRanges(),
  };
};
