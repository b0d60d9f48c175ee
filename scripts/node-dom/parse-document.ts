/**
 * A document for the command line: parse5 parses exactly as browsers do, linkedom gives the tree the DOM's
 * interface. See docs/adr/020.
 */
import { DOMParser } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Tree = DefaultTreeAdapterTypes.Node;
type TreeElement = DefaultTreeAdapterTypes.Element;
type Parent = Element | DocumentFragment;

const SVG = 'http://www.w3.org/2000/svg';

/** Parses HTML into a `Document`; any string gives one. Scripts never run, nothing is fetched. */
export const parseDocument = (html: string): Document => {
  const tree = parse(html);
  const document = new DOMParser().parseFromString('<html></html>', 'text/html') as unknown as Document;
  const root = tree.childNodes.find((node): node is TreeElement => node.nodeName === 'html');
  const html5 = document.documentElement;
  for (const child of Array.from(html5.childNodes)) child.remove();
  for (const node of tree.childNodes)
    if (node.nodeName === '#comment' && 'data' in node)
      document.insertBefore(document.createComment(node.data), html5);
  if (root) {
    setAttributes(html5, root);
    graft(root.childNodes, html5, document);
  }
  return document;
};

/** Copies parsed children under `parent`, without recursion: pages may nest deeper than the stack. */
const graft = (children: Tree[], parent: Parent, document: Document): void => {
  const work: { nodes: Tree[]; parent: Parent }[] = [{ nodes: children, parent }];
  for (let job = work.pop(); job; job = work.pop()) {
    for (const node of job.nodes) {
      if (node.nodeName === '#text' && 'value' in node) {
        job.parent.appendChild(document.createTextNode(node.value));
      } else if (node.nodeName === '#comment' && 'data' in node) {
        job.parent.appendChild(document.createComment(node.data));
      } else if ('tagName' in node) {
        const shadow = shadowFor(node, job.parent);
        if (shadow && 'content' in node) {
          work.push({ nodes: node.content.childNodes, parent: shadow });
          continue;
        }
        const element =
          node.namespaceURI === SVG
            ? document.createElementNS(SVG, node.tagName)
            : document.createElement(node.tagName);
        setAttributes(element, node);
        job.parent.appendChild(element);
        work.push({ nodes: node.childNodes, parent: element });
      }
    }
  }
};

/** Declarative shadow roots are attached, as a browser does. Mode is not kept: the reader sees closed ones too. */
const shadowFor = (node: TreeElement, host: Parent): ShadowRoot | null => {
  if (node.tagName !== 'template' || !node.attrs.some(({ name }) => name === 'shadowrootmode')) return null;
  if (!('attachShadow' in host) || host.shadowRoot) return null;
  return host.attachShadow({ mode: 'open' });
};

const setAttributes = (element: Element, { attrs }: TreeElement): void => {
  for (const { name, value } of attrs) element.setAttribute(name, value);
};
