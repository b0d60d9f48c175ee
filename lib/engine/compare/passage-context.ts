import type { Block } from '../text/policy-text';

/**
 * The words outside a block that say what it is about: the lead-in of a list item, the headers of a table cell and
 * the heading right above either; for a paragraph the heading that it directly follows ("Do we sell data?" – "No.").
 * Empty where there are none: what stands further up says nothing of a block, all of a page stands under its title.
 */
export function contextOf(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  if (!block || block.kind === 'heading') return '';
  if (block.kind === 'paragraph') {
    const above = blocks[index - 1];
    return above?.kind === 'heading' ? above.text : '';
  }
  return [block.leadIn ?? '', ...block.headers, block.headings.at(-1) ?? ''].join(' \n');
}
