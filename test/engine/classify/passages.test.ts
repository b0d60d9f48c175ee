import { expect, test } from 'vitest';
import { passagesOf } from '../../../lib/engine/classify/passages';
import type { Block, PolicyText } from '../../../lib/engine/text/policy-text';

const block = (kind: Block['kind'], text: string, rest: Partial<Block> = {}): Block => ({
  kind,
  text,
  level: kind === 'heading' ? 2 : null,
  headings: ['What we collect'],
  leadIn: null,
  headers: [],
  links: [],
  ...rest,
});

const policy = (blocks: Block[]): PolicyText => ({
  title: null,
  url: null,
  language: 'en',
  blocks,
  omitted: [],
});

const texts = (blocks: Block[]): string[] => passagesOf(policy(blocks)).map(({ passage }) => passage.text);

test('a list stays with its lead-in, and every part is found at its place', () => {
  const blocks = [
    block('heading', 'What we collect', { headings: [] }),
    block('paragraph', 'We collect:'),
    block('list-item', 'your name', { leadIn: 'We collect:' }),
    block('list-item', 'your age', { leadIn: 'We collect:' }),
    block('paragraph', 'Nothing else.'),
  ];
  const placed = passagesOf(policy(blocks));
  expect(placed.map(({ passage }) => passage.text)).toEqual([
    'What we collect',
    'We collect: - your name - your age',
    'Nothing else.',
  ]);
  for (const { passage, parts } of placed)
    for (const { block: at, start, end } of parts)
      expect(passage.text.slice(start, end)).toBe(blocks[at]?.text);
  expect(placed[1]?.passage.heading).toBe('What we collect');
});

test('the cells of a row stay together, those of the next row do not join them', () =>
  expect(
    texts([
      block('table-cell', 'Names', { headers: ['Contact', 'What'] }),
      block('table-cell', 'To write to you', { headers: ['Contact', 'Why'] }),
      block('table-cell', 'IP address', { headers: ['Device', 'What'] }),
    ]),
  ).toEqual(['| Names | To write to you |', '| IP address |']));

test('a list that is too long goes on in a passage that keeps the lead-in', () => {
  const item = 'x'.repeat(900);
  const placed = passagesOf(
    policy([
      block('paragraph', 'We share:'),
      block('list-item', item, { leadIn: 'We share:' }),
      block('list-item', item, { leadIn: 'We share:' }),
    ]),
  );
  expect(placed.map(({ passage }) => passage.leadIn)).toEqual([undefined, 'We share:']);
});

test('an item under another heading or another lead-in begins anew; empty blocks are in no passage', () =>
  expect(
    texts([
      block('paragraph', 'We share:'),
      block('list-item', 'one', { leadIn: 'We sell:' }),
      block('paragraph', ''),
      block('list-item', 'two', { headings: ['Other'], leadIn: 'We sell:' }),
    ]),
  ).toEqual(['We share:', '- one', '- two']));
