import { parentDrawn } from './open-hiding';

/**
 * Moves the focus to the passage, so that a screen reader reads it and Tab goes on from there. What cannot take focus
 * is given a `tabindex` for as long as it has it, and no longer.
 * @returns undoes it.
 */
export const focusPassage = (range: Range): (() => void) => {
  const element = blockAround(range);
  if (!element) return () => {};
  const borrowed = !element.hasAttribute('tabindex');
  if (borrowed) element.setAttribute('tabindex', '-1');
  const giveBack = (): void => {
    element.removeEventListener('blur', giveBack);
    if (borrowed) element.removeAttribute('tabindex');
  };
  element.addEventListener('blur', giveBack);
  try {
    element.focus({ preventScroll: true });
  } catch {
    giveBack();
  }
  return giveBack;
};

/** The nearest box around the start of the range: focusing a whole article would read all of it out. */
const blockAround = (range: Range): HTMLElement | null => {
  for (let element = parentDrawn(range.startContainer); element; element = parentDrawn(element)) {
    if ('focus' in element && !getComputedStyle(element).display.startsWith('inline'))
      return element as HTMLElement;
  }
  return null;
};
