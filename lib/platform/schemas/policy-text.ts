import * as v from 'valibot';
import type { Block, PolicyText } from '../../engine/text/policy-text';
import { omissionSchema } from './label';

/**
 * Caps on what a content script may hand over. The longest visible policy has some 1,500 blocks and 300,000
 * characters; the reader's own caps lie below these, so only a forged message meets them.
 */
export const MAX_BLOCKS = 50_000;
export const MAX_CHARACTERS = 8_000_000;
const MAX_SHORT = 20_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(MAX_SHORT));

const blockSchema: v.GenericSchema<unknown, Block> = v.object({
  kind: v.picklist(['heading', 'paragraph', 'list-item', 'table-cell']),
  text: v.pipe(v.string(), v.maxLength(MAX_CHARACTERS)),
  level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(6))),
  headings: v.pipe(v.array(short), v.maxLength(32)),
  leadIn: v.nullable(short),
  headers: v.pipe(v.array(short), v.maxLength(64)),
  links: v.pipe(v.array(v.object({ start: count, end: count, href: short })), v.maxLength(5_000)),
});

/** A policy's text from a content script, the store or an import, as a fresh object within the caps. */
export const policyTextSchema: v.GenericSchema<unknown, PolicyText> = v.pipe(
  v.object({
    title: v.nullable(short),
    url: v.nullable(short),
    language: v.pipe(v.string(), v.maxLength(64)),
    blocks: v.pipe(v.array(blockSchema), v.maxLength(MAX_BLOCKS)),
    omitted: v.pipe(v.array(omissionSchema), v.maxLength(200)),
  }),
  v.check(
    ({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_CHARACTERS,
    'too much text',
  ),
);
