import type { PlacedBlock } from './compose-blocks';
import { createRangeIn, dataOf } from './dom-access';
import type { Run } from './folded-text';

/**
 * The place in the page of `[start, end)` (UTF-16) of a block's text. Null for no block, for offsets out of range, where
 * the page has since changed the text, and in a DOM without ranges.
 */
export const rangeIn = (placed: PlacedBlock | undefined, start: number, end: number): Range | null => {
  if (!placed || start < 0 || end <= start || end > placed.block.text.length) return null;
  const first = placed.runs.find(({ at, length }) => at + length > start);
  const last = placed.runs.findLast(({ at }) => at < end);
  if (!first || !last) return null;
  const from = first.from + Math.max(0, start - first.at);
  const to = last.from + Math.min(last.length, end - last.at);
  try {
    if (![first, last].every((run) => holds(run, placed.block.text))) return null;
    const range = createRangeIn(first.node.ownerDocument);
    range.setStart(first.node, from);
    range.setEnd(last.node, to);
    return range;
  } catch {
    return null;
  }
};

/** Whether a text node still says what it said when it was read. */
const holds = ({ node, from, at, length }: Run, text: string): boolean =>
  node.isConnected &&
  dataOf(node)
    .slice(from, from + length)
    .replace(/\s/g, ' ') === text.slice(at, at + length);
