import type { PolicyReading } from '../reader/read-policy';
import { type Found, findPassage, type Passage } from './find-passage';
import { focusPassage } from './focus-passage';
import { type Mark, markRange } from './mark-range';
import { drawnWithin, openHiding } from './open-hiding';
import type { RevealTarget } from './reveal-target';
import { type Place, placeOf, scrollTo } from './scroll-to';

export type { RevealTarget } from './reveal-target';

export interface RevealOptions {
  /** Reads the page anew: asked for where the reading at hand has lost the passage (the page has changed since). */
  readAgain?: () => PolicyReading;
}

export interface Revealed {
  found: Found;
  /** Whether the passage can be seen now; false where nothing safe opens what hides it. */
  shown: boolean;
}

/** How often and how long the mark is looked after: pages that redraw themselves do so within seconds. */
const WATCH_EVERY_MS = 400;
const WATCH_FOR_MS = 20_000;
/** A page that removes the mark more often than this wants it gone. */
const MAX_REMARKS = 20;

/** Milliseconds given to a page that draws only what is near the window, once it is scrolled there. */
const DRAWING_MS = 1_500;

let current: { clear(): void; place(): Place } | null = null;

/**
 * Shows a passage in the page: finds it, opens what hides it, scrolls it into view, marks it and moves the focus to
 * it. An earlier mark goes first. Never throws: a passage that is gone is `not-found`.
 */
export const reveal = async (
  reading: PolicyReading,
  target: RevealTarget,
  options: RevealOptions = {},
): Promise<Revealed> => {
  clearReveal();
  const find = (): Passage | null =>
    findPassage(reading, target) ?? (options.readAgain ? findPassage(options.readAgain(), target) : null);
  const passage = find();
  if (!passage) return { found: 'not-found', shown: false };
  let shown = await openHiding(passage.range);
  scrollTo(passage.range);
  if (!shown && (await drawnWithin(DRAWING_MS, passage.range))) {
    shown = true;
    scrollTo(passage.range);
  }
  const unfocus = focusPassage(passage.range);
  const watched = watchMark(markRange(passage.range), find);
  current = {
    place: () => placeOf(passage.range),
    clear() {
      watched.clear();
      unfocus();
    },
  };
  return { found: passage.found, shown };
};

/** Takes the mark and all that came with it off the page; nothing where there is none. */
export const clearReveal = (): void => {
  current?.clear();
  current = null;
};

/** Where the passage revealed last is in its window; null where there is none. */
export const markPlace = (): Place | null => {
  if (!current) return null;
  const { top, bottom } = current.place();
  return { top, bottom };
};

/** Marks again what the page has unmarked, for a while. */
const watchMark = (first: Mark, find: () => Passage | null): { clear(): void } => {
  let mark = first;
  let remarks = 0;
  const started = performance.now();
  const timer = setInterval(() => {
    if (performance.now() - started > WATCH_FOR_MS || remarks >= MAX_REMARKS) return clearInterval(timer);
    if (mark.holds()) return;
    remarks++;
    mark.clear();
    const passage = find();
    if (passage) mark = markRange(passage.range);
  }, WATCH_EVERY_MS);
  return {
    clear() {
      clearInterval(timer);
      mark.clear();
    },
  };
};
