import { type Display, displayOfTag, type Layout } from './layout';
import { attributeOf, hasAttribute, tagOf } from './reader/dom-access';

/**
 * What can be known of a page's look where nothing lays it out (the command line, a document parsed from text): the
 * display of its tags, `hidden`, and inline styles.
 */
export const inertLayout: Layout = {
  displayOf(element) {
    if (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') return 'none';
    const style = attributeOf(element, 'style');
    return (style ? displayOfStyle(style) : null) ?? displayOfTag(tagOf(element));
  },
  defaultDisplayOf: (element) => displayOfTag(tagOf(element)),
  shadowRootOf: (element) => element.shadowRoot ?? null,
  assignedNodesOf: () => [],
  frameDocumentOf: () => null,
};

/** Inline style values that hide what is drawn; the same tricks that the browser's layout looks for. */
const UNSEEN =
  /(?:^|;)\s*(?:visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|font-size\s*:\s*[01]?(?:\.\d+)?(?:px|pt|em|rem|%)?\s*(?:;|$|!)|(?:left|top|right|text-indent)\s*:\s*-\d{4,}(?:\.\d+)?px|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?\s*\)|clip-path\s*:\s*inset\(\s*(?:50|100)%|transform\s*:\s*scale\(\s*0\s*\))/i;

/** Computed from a style attribute; null where it says nothing about how the element takes part. */
const displayOfStyle = (style: string): Display | null => {
  const display = /(?:^|;)\s*display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (display === 'none') return 'none';
  if (UNSEEN.test(style)) return 'unseen';
  if (display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item')
    return 'block';
  return display === 'inline' ? 'inline' : null;
};
