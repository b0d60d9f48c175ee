/**
 * Keeps keyboard and screen reader where they were when what has the focus goes away (a button whose work is done, a
 * screen that gives way to the label): the focus goes to the element marked `data-landing`, a heading, instead of to
 * the page's start (WCAG 2.2, 2.4.3). An attachment of the element around all of it.
 */
export const keepFocus = (root: HTMLElement): (() => void) => {
  let held: Element | null = null;
  const hold = ({ target }: FocusEvent): void => {
    held = target instanceof Element ? target : null;
  };
  const observer = new MutationObserver(() => {
    if (held === null || held.isConnected) return;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body)
      root.querySelector<HTMLElement>('[data-landing]')?.focus();
    else held = activeElement;
  });
  root.addEventListener('focusin', hold);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', hold);
    observer.disconnect();
  };
};
