import { type Display, displayOfTag, type Layout } from '../../lib/page/layout';

/**
 * What can be known of a page's look without a browser: the display of its tags, `hidden`, and inline styles.
 */
export const nodeLayout: Layout = {
  displayOf(element) {
    const tag = element.localName.toLowerCase();
    if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return 'none';
    const style = element.getAttribute('style');
    return (style ? displayOfStyle(style) : null) ?? displayOfTag(tag);
  },
  defaultDisplayOf: (element) => displayOfTag(element.localName.toLowerCase()),
  shadowRootOf: (element) => element.shadowRoot ?? null,
  assignedNodesOf: () => [],
  frameDocumentOf: () => null,
};

/** Computed from a style attribute; null where it says nothing about how the element takes part. */
const displayOfStyle = (style: string): Display | null => {
  const value = (property: string): string | null =>
    new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;!]+)`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? null;
  const display = value('display');
  if (display === 'none') return 'none';
  if (value('visibility') === 'hidden' || /^0(?:\.0*)?$/.test(value('opacity') ?? '')) return 'unseen';
  if (/^0/.test(value('font-size') ?? '')) return 'unseen';
  if (/^-\d{4,}px/.test(value('left') ?? value('text-indent') ?? value('top') ?? '')) return 'unseen';
  if (!display) return null;
  if (display === 'block' || display === 'flex' || display === 'grid' || display === 'list-item')
    return 'block';
  return display === 'inline' ? 'inline' : null;
};
