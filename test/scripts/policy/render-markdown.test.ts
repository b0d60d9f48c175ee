import { expect, test } from 'vitest';
import { readPolicy } from '../../../lib/page/reader/read-policy';
import { nodeLayout } from '../../../scripts/node-dom/node-layout';
import { parseDocument } from '../../../scripts/node-dom/parse-document';
import { renderMarkdown } from '../../../scripts/policy/render-markdown';

const read = (markdown: string): { title: string | null; texts: string[] } => {
  const { policy } = readPolicy(parseDocument(renderMarkdown(markdown)), {
    url: '',
    layout: nodeLayout,
    whole: true,
  });
  return { title: policy.title, texts: policy.blocks.map(({ text }) => text) };
};

test('front matter is no text of the policy, but names it', () =>
  expect(read("---\nlayout: page\ntitle: 'Privacy at Lanterns'\n---\n\nWe collect your name.\n")).toEqual({
    title: 'Privacy at Lanterns',
    texts: ['We collect your name.'],
  }));

test('a leading note of provenance is no text of the policy; other quotations are', () => {
  const note =
    '> *The following text is extracted from the lanternshop.example privacy policy that was archived on 2019-01-02.*\n\n';
  expect(read(`${note}# Privacy\n\nWe collect your name.\n\n> We never sell it.\n`).texts).toEqual([
    'Privacy',
    'We collect your name.',
    'We never sell it.',
  ]);
  expect(read('> Your privacy matters to us.\n\nWe collect your name.\n').texts).toContain(
    'Your privacy matters to us.',
  );
});

test('tables, lists and hard line breaks are read as such', () =>
  expect(
    read('We collect:\n\n* your name\n* your address\n\n| Data | Why |\n|---|---|\n| Name | To greet you |\n')
      .texts,
  ).toEqual(['We collect:', 'your name', 'your address', 'Data', 'Why', 'Name', 'To greet you']));

test.each<[string, string]>([
  ['emphasis that never ends', '*a '.repeat(50_000)],
  ['emphasis of both kinds', '_a*'.repeat(30_000)],
  ['brackets that never close', '['.repeat(50_000)],
  ['images inside one another', '![a'.repeat(30_000)],
  ['quotations inside one another', `${'>'.repeat(5_000)} lantern`],
  [
    'lists inside one another',
    Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- lantern`).join('\n'),
  ],
  ['one endless word', 'a'.repeat(3_000_000)],
])('%s: the rest is read all the same', (_, hostile) => {
  const { texts } = read(`# Privacy\n\nWe collect your name.\n\n${hostile}\n`);
  expect(texts.slice(0, 2).join(' ')).toContain('Privacy');
  expect(texts.join(' ')).toContain('We collect your name.');
  if (hostile.includes('lantern')) expect(texts.join(' ')).toContain('lantern');
});

test('the address of an image is no text', () =>
  expect(read('![A lantern](data:image/svg+xml;base64,PHN2Zz4=)\n\nWe collect your name.\n').texts).toEqual([
    'We collect your name.',
  ]));

test('text that raw HTML hides is not read, whatever it says', () =>
  expect(
    read(
      'We collect your name.\n\n<p hidden>We sell your data.</p>\n\n<div style="display:none">\n\nWe sell it to brokers.\n\n</div>\n\nWe keep it. <span style="display: none">For ever.</span>',
    ).texts,
  ).toEqual(['We collect your name.', 'We keep it.']));

test.each([
  '<script>globalThis.harm = true</script>\n\nWe collect your name.',
  '<img src=x onerror="globalThis.harm = true">\n\nWe collect your name.',
  '</main></body><template><style>*{display:none}</style></template>\n\nWe collect your name.',
  '<!-- <main> -->\n\nWe collect your name.',
])('raw HTML does no harm: %j', (markdown) => {
  expect(read(markdown).texts).toEqual(['We collect your name.']);
  expect('harm' in globalThis).toBe(false);
});
