import type { Display } from '../layout';
import { attributeOf } from './dom-access';

/**
 * Elements of one kind: same tag and classes under parents of one kind. Style sheets hardly tell them apart, and
 * asking the browser for one element's style costs as much as all the rest of reading it: so it is asked once a kind.
 */
export interface Kin {
  display: Display | null;
  /** Text right inside such an element was found to be seen. */
  seen: boolean;
  kinds: Map<string, Kin> | null;
}

/** The kind of an element; one of its own where an id, a style or a state may make it differ from its like. */
export const kinOf = (parent: Kin | null, element: Element, tag: string, bare: boolean): Kin => {
  if (!parent) return { display: null, seen: false, kinds: null };
  let key = tag;
  if (!bare) {
    if (
      attributeOf(element, 'style') !== null ||
      attributeOf(element, 'id') ||
      attributeOf(element, 'hidden') !== null
    )
      return { display: null, seen: false, kinds: null };
    const state = `${attributeOf(element, 'data-state') ?? ''}|${attributeOf(element, 'aria-hidden') ?? ''}`;
    key = `${tag}|${state}|${attributeOf(element, 'class') ?? ''}`;
  }
  parent.kinds ??= new Map();
  let kin = parent.kinds.get(key);
  if (!kin) {
    kin = { display: null, seen: false, kinds: null };
    parent.kinds.set(key, kin);
  }
  return kin;
};
