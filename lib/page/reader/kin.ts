import type { Display } from '../layout';
import { fadesIn } from '../seen-by';
import { attributeOf } from './dom-access';
import type { Chrome } from './raw-page';

/**
 * Elements of one kind: same tag, classes, inline style, role and state under parents of one kind. Style sheets hardly
 * tell them apart, and asking the browser for one element's style costs as much as all the rest of reading it: so it is
 * asked once a kind.
 */
export interface Kin {
  display: Display | null;
  /** Text right inside such an element was found to be seen. */
  seen: boolean;
  /** Whether such an element surrounds content; null until asked. */
  chrome: Chrome | null;
  /** Kinds of the elements inside by tag, of those without attributes. */
  inside: Map<string, Kin> | null;
  /** Kinds of the same tag by what their attributes say. */
  variants: Map<string, Kin> | null;
}

/** The kind of an element; one of its own where an id or `hidden` may make it differ from its like. */
export const kinOf = (parent: Kin | null, element: Element, tag: string, bare: boolean): Kin => {
  if (!parent) return newKin();
  parent.inside ??= new Map();
  const plain = among(parent.inside, tag);
  if (bare) return plain;
  if (attributeOf(element, 'id') || attributeOf(element, 'hidden') !== null) return newKin();
  plain.variants ??= new Map();
  // By the browser's own string, whose hash it knows: a joined key would be made and hashed for each element.
  const classed = among(plain.variants, attributeOf(element, 'class') ?? '');
  const style = attributeOf(element, 'style');
  const role = attributeOf(element, 'role');
  const state = attributeOf(element, 'data-state');
  const hidden = attributeOf(element, 'aria-hidden');
  if (style === null && role === null && state === null && hidden === null) return classed;
  classed.variants ??= new Map();
  return among(classed.variants, JSON.stringify([style, role, state, hidden, fadesIn(element)]));
};

const newKin = (): Kin => ({ display: null, seen: false, chrome: null, inside: null, variants: null });

const among = (kinds: Map<string, Kin>, key: string): Kin => {
  const known = kinds.get(key);
  if (known) return known;
  const kin = newKin();
  kinds.set(key, kin);
  return kin;
};
