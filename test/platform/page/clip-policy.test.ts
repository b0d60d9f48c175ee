import * as v from 'valibot';
import { expect, test } from 'vitest';
import { clipPolicy } from '../../../lib/platform/page/clip-policy';
import { readAnswerSchema } from '../../../lib/platform/schemas/page';
import { policyOf } from '../made-up';

const huge = 'x'.repeat(300_000);
const passes = (policy: unknown) => v.safeParse(readAnswerSchema, { ok: true, policy }).success;

test('an ordinary policy is not touched', () => {
  const policy = policyOf('We keep your orders for six years.');
  expect(clipPolicy(policy)).toEqual(policy);
});

test('a page that stuffs the fields beside the text is still read, its text and offsets as they were', () => {
  const policy = policyOf('We keep your orders for six years.');
  const [block] = policy.blocks;
  if (!block) throw new Error('no block');
  const stuffed = {
    ...policy,
    title: huge,
    url: `https://lantern.example/${huge}`,
    language: huge,
    blocks: [
      {
        ...block,
        headings: Array.from({ length: 500 }, () => huge),
        leadIn: huge,
        headers: Array.from({ length: 500 }, () => 'h'),
        links: [
          { start: 0, end: 2, href: `data:text/html,${huge}` },
          ...Array.from({ length: 9_000 }, () => ({ start: 3, end: 7, href: 'https://lantern.example/' })),
        ],
      },
    ],
    omitted: Array.from({ length: 900 }, () => ({ reason: 'linked-policy' as const, detail: huge })),
  };
  expect(passes(stuffed)).toBe(false);
  const clipped = clipPolicy(stuffed);
  expect(passes(clipped)).toBe(true);
  expect(clipped.blocks.map(({ text }) => text)).toEqual([block.text]);
});
