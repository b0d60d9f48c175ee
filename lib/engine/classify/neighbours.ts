import { type FirstPass, firstPass, textInList } from './context';
import type { Model } from './model';
import type { Passage } from './passage';
import type { InContext } from './probabilities';

/**
 * The first pass over every passage, each with its neighbours': those of the array, unless the passage names its own
 * (`previous`, `next`; an empty text says that there is none). A neighbour given as text is read under the passage's
 * heading.
 */
export const inContext = (model: Model, passages: readonly Passage[]): InContext[] => {
  const own = passages.map((passage) => firstPass(model, textInList(passage), passage.heading || undefined));
  const neighbour = (at: number, beside: number, text: string | undefined): FirstPass | undefined => {
    if (text === undefined) return own[beside];
    if (text === '') return undefined;
    if (passages[beside]?.text === text) return own[beside];
    return firstPass(model, text, passages[at]?.heading || undefined);
  };
  return passages.map((passage, at) => ({
    own: own[at] as FirstPass,
    previous: neighbour(at, at - 1, passage.previous),
    next: neighbour(at, at + 1, passage.next),
  }));
};
