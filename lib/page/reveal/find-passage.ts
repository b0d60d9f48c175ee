import type { PolicyReading } from '../reader/read-policy';
import { matchQuote } from './match-quote';
import { blockOffsets, joinedText, type RevealTarget } from './reveal-target';

/** How a passage was found again; `not-found` is a state the reader of the label sees. */
export type Found = 'position' | 'quote' | 'fuzzy' | 'not-found';

export interface Passage {
  found: Exclude<Found, 'not-found'>;
  range: Range;
}

/**
 * Finds a passage in a reading of the page, from cheap to dear: at its position, word for word with its context, then
 * nearly so. What is found at the position is checked against the quote. Null where the passage is not there.
 */
export const findPassage = (reading: PolicyReading, target: RevealTarget): Passage | null => {
  const { blocks } = reading.policy;
  const { block, start, end, quote } = target;
  if (blocks[block]?.text.slice(start, end) === quote) {
    const range = reading.rangeOf(block, start, end);
    if (range && !range.collapsed) return { found: 'position', range };
  }
  const text = joinedText(blocks);
  const offsets = blockOffsets(blocks);
  const around = (offsets[Math.min(block, blocks.length)] ?? 0) + start;
  const match = matchQuote(text, target, around);
  if (!match) return null;
  const range = rangeAcross(reading, offsets, match.start, match.end);
  return range && { found: match.exact ? 'quote' : 'fuzzy', range };
};

/** The range between two offsets of the joined text, which may lie in different blocks. */
const rangeAcross = (reading: PolicyReading, offsets: number[], start: number, end: number): Range | null => {
  const first = blockAt(offsets, start);
  const last = blockAt(offsets, end - 1);
  const startAt = start - (offsets[first] ?? 0);
  const endAt = end - (offsets[last] ?? 0);
  if (first === last) return reading.rangeOf(first, startAt, endAt);
  const head = reading.rangeOf(first, startAt, reading.policy.blocks[first]?.text.length ?? 0);
  const tail = reading.rangeOf(last, 0, endAt);
  if (!head || !tail) return null;
  try {
    head.setEnd(tail.endContainer, tail.endOffset);
    return head;
  } catch {
    return null;
  }
};

/** The block that holds an offset of the joined text. */
const blockAt = (offsets: number[], at: number): number => {
  let low = 0;
  let high = offsets.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};
