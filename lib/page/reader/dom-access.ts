/**
 * Reading a hostile DOM. A form's controls shadow its properties (`<input name="childNodes">`), a page may put
 * getters that throw on its elements: so properties are read through the prototypes of the reader's own realm,
 * never through the node. Where there are no such prototypes (the command line's DOM has no page script and no
 * named access), the property itself is read.
 */
type Realm = Record<string, { prototype: object } | undefined>;

const realm = globalThis as unknown as Realm;

/** How a property is read, through its prototype. Marked so that a script drops those it does not use. */
/* @__NO_SIDE_EFFECTS__ */
const getter = <N extends object, T>(type: string, name: string): ((node: N) => T) => {
  const prototype = realm[type]?.prototype;
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as T : (node) => (node as Record<string, T>)[name] as T;
};

/* @__NO_SIDE_EFFECTS__ */
const method = <N extends object, A extends unknown[], T>(
  type: string,
  name: string,
): ((node: N, ...args: A) => T) => {
  const own = realm[type]?.prototype as Record<string, (...args: A) => T> | undefined;
  const call = own?.[name];
  return call
    ? (node, ...args) => call.apply(node, args)
    : (node, ...args) => ((node as Record<string, (...args: A) => T>)[name] as (...args: A) => T)(...args);
};

export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const previousSiblingOf = getter<Node, Node | null>('Node', 'previousSibling');
export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');
export const dataOf = getter<CharacterData, string>('CharacterData', 'data');
export const attributeOf = method<Element, [string], string | null>('Element', 'getAttribute');
export const hasAttribute = method<Element, [string], boolean>('Element', 'hasAttribute');
export const hasAttributes = method<Element, [], boolean>('Element', 'hasAttributes');
export const queryAllIn = method<Element, [string], ArrayLike<Element>>('Element', 'querySelectorAll');
/** An open shadow root; closed ones need the layout's help. */
export const openShadowRootOf = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
export const queryAll = method<Document, [string], ArrayLike<Element>>('Document', 'querySelectorAll');
export const createRangeIn = method<Document, [], Range>('Document', 'createRange');
export const titleOfDocument = getter<Document, string>('Document', 'title');
const localNameOf = getter<Element, string>('Element', 'localName');
const bodyOfDocument = getter<Document, HTMLElement | null>('Document', 'body');
const documentElementOf = getter<Document, HTMLElement | null>('Document', 'documentElement');

export const ELEMENT = 1;
export const TEXT = 3;

/** Lower-case names by local name: a browser's strings are dear to lower, dearer than to find. */
const lowered = new Map<string, string>();
/** More names than HTML, SVG and MathML have; only a hostile page has more. */
const MOST_NAMES = 1_000;

/** Lower-case tag name without prefix; never throws. */
export const tagOf = (element: Element): string => {
  const name = localNameOf(element);
  const known = lowered.get(name);
  if (known !== undefined) return known;
  const tag = name?.toLowerCase() ?? '';
  if (lowered.size < MOST_NAMES) lowered.set(name, tag);
  return tag;
};

/** Where a document's content is: its body (a frameset counts), else its root; null for an empty document. */
export const contentOf = (document: Document): Element | null =>
  bodyOfDocument(document) ?? documentElementOf(document);

export { documentElementOf };
