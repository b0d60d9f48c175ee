import type { Block, PolicyText } from '../text/policy-text';
import type { Passage } from './passage';

export type { Passage } from './passage';

/** A passage and where the text of its blocks lies in it (UTF-16 offsets in `passage.text`). */
export interface PlacedPassage {
  passage: Passage;
  parts: { block: number; start: number; end: number }[];
}

/** Characters after which a list goes on in a passage of its own; the training passages were cut there too. */
const LONGEST_PASSAGE = 1600;
/** Lists and tables are written as the training passages write them: `lead-in: - item - item`, `| cell | cell |`. */
const ITEM_MARK = '- ';
const CELL_MARK = '| ';
const ROW_END = ' |';

/** The nearest heading above a block. */
const headingOf = (block: Block): string | undefined => block.headings.at(-1);

const sameHeading = (one: Block, other: Block): boolean =>
  one.headings.length === other.headings.length && headingOf(one) === headingOf(other);

/** What a passage that begins with `block` begins with. */
const markOf = (block: Block): string =>
  block.kind === 'list-item' ? ITEM_MARK : block.kind === 'table-cell' ? CELL_MARK : '';

/** What follows `block` in its passage. */
const endOf = (block: Block): string => (block.kind === 'table-cell' ? ROW_END : '');

/** What joins `block` to the passage that ends with `before`, or null where a new passage begins. */
const joint = (before: Block, block: Block): string | null => {
  if (!sameHeading(before, block)) return null;
  if (block.kind === 'list-item' && block.leadIn !== null) {
    const led =
      before.kind === 'list-item' ? before.leadIn === block.leadIn : block.leadIn.endsWith(before.text);
    return led ? ` ${ITEM_MARK}` : null;
  }
  if (block.kind === 'list-item' && before.kind === 'list-item')
    return before.leadIn === null ? ` ${ITEM_MARK}` : null;
  if (block.kind === 'table-cell' && before.kind === 'table-cell')
    return before.headers[0] === block.headers[0] && block.headers[0] !== undefined ? ' ' : null;
  return null;
};

/**
 * The blocks of `policy` as passages, cut the way the training passages were: a paragraph, a list with its lead-in,
 * the cells of a table's row; headings are passages too. Empty blocks are in none.
 */
export const passagesOf = (policy: PolicyText): PlacedPassage[] => {
  const placed: PlacedPassage[] = [];
  let last: Block | undefined;
  for (const [at, block] of policy.blocks.entries()) {
    if (block.text === '') continue;
    const open = placed.at(-1);
    const mark = last === undefined || open === undefined ? null : joint(last, block);
    last = block;
    if (open !== undefined && mark !== null) {
      const start = open.passage.text.length + mark.length;
      if (start + block.text.length <= LONGEST_PASSAGE) {
        open.parts.push({ block: at, start, end: start + block.text.length });
        open.passage.text += mark + block.text + endOf(block);
        continue;
      }
    }
    const start = markOf(block).length;
    placed.push({
      passage: {
        text: markOf(block) + block.text + endOf(block),
        heading: headingOf(block),
        leadIn: leadInOf(block),
      },
      parts: [{ block: at, start, end: start + block.text.length }],
    });
  }
  return placed;
};

/** A lead-in for a passage that begins in the middle of its list. */
const leadInOf = (block: Block): string | undefined =>
  block.kind === 'list-item' ? (block.leadIn ?? undefined) : undefined;
