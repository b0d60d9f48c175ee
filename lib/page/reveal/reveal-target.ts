import type { Block } from '../../engine/text/policy-text';
import { CONTEXT_LENGTH, type Quote } from './match-quote';

/** A passage to be found again in the page: where it was, what it said and what stood around it. */
export interface RevealTarget extends Quote {
  /** Index of the block, and UTF-16 offsets in its own text, when it was read. */
  block: number;
  start: number;
  end: number;
}

/** The blocks' texts as one, a line break between them: what quotes and their context are searched in. */
export const joinedText = (blocks: readonly Pick<Block, 'text'>[]): string =>
  blocks.map(({ text }) => text).join('\n');

/** Where each block begins in the joined text; one more entry than blocks. */
export const blockOffsets = (blocks: readonly Pick<Block, 'text'>[]): number[] => {
  const offsets = [0];
  for (const { text } of blocks) offsets.push((offsets.at(-1) ?? 0) + text.length + 1);
  return offsets;
};

/**
 * What to keep of a piece of evidence so that its place can be found later. Offsets outside the text give a target
 * with the quote alone.
 */
export const revealTarget = (
  blocks: readonly Pick<Block, 'text'>[],
  evidence: { block: number; start: number; end: number; quote: string },
): RevealTarget => {
  const { block, start, end, quote } = evidence;
  const before = blocks.slice(Math.max(0, block - CONTEXT_BLOCKS), block).map(({ text }) => text);
  const after = blocks.slice(block + 1, block + 1 + CONTEXT_BLOCKS).map(({ text }) => text);
  const own = blocks[block]?.text ?? '';
  const prefix = [...before, own.slice(0, start)].join('\n').slice(-CONTEXT_LENGTH);
  const suffix = [own.slice(end), ...after].join('\n').slice(0, CONTEXT_LENGTH);
  return { block, start, end, quote, prefix, suffix };
};

/** Neighbouring blocks that may lend context: short list items come in rows. */
const CONTEXT_BLOCKS = 6;
