/** The benchmark as a page's script: the bundle that Chromium runs. */
import type { Passage } from '../../lib/engine/classify/passage';
import { timePassages } from './time-passages';

const bytes = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

Object.assign(globalThis, {
  timeInPage: (categories: string, states: string, passages: Passage[]) =>
    timePassages(bytes(categories), bytes(states), passages),
});
