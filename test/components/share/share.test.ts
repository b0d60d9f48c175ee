import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { escapeMarkup } from '../../../components/share/escape-markup';
import type { Share } from '../../../components/share/share-label';
import { breakLines, SVG_WIDTH } from '../../../components/share/svg-column';
import { labelToHtml } from '../../../components/share/to-html';
import { labelToJson } from '../../../components/share/to-json';
import { escapeMarkdown, labelToMarkdown } from '../../../components/share/to-markdown';
import { labelToSvg } from '../../../components/share/to-svg';
import { labelToText } from '../../../components/share/to-text';
import { loadMessages } from '../../../components/text/load-messages';
import { sampleLabel } from '../sample-label';

const t = await loadMessages('en');
const share = (over: Partial<Share> = {}): Share => ({
  label: sampleLabel(),
  site: 'lantern-and-loom.example',
  warned: ['shared-for-ads'],
  t,
  version: '0.1.0',
  madeAt: Date.UTC(2026, 2, 20, 12),
  ...over,
});
const HOSTILE = '<img src=x onerror=alert(1)> "&\' ](javascript:x) **b** `c` \u0007 end';
const hostile = (): Share => {
  const label = sampleLabel({ title: HOSTILE, url: `https://x.example/?${HOSTILE}` });
  return share({
    site: HOSTILE,
    label: {
      ...label,
      rows: label.rows.map((row) => ({
        ...row,
        scopes: { regions: [HOSTILE], audiences: [] },
        evidence: row.evidence.map((evidence) => ({ ...evidence, quote: HOSTILE })),
      })),
    },
  });
};

describe.each([
  ['text', labelToText],
  ['markdown', labelToMarkdown],
  ['html', labelToHtml],
  ['svg', labelToSvg],
] as const)('%s', (_name, make) => {
  test('carries site, date, version and what it is not', () => {
    const made = make(share())
      .replace(/\\|<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    for (const part of [
      'lantern-and-loom.example',
      'Mar 14, 2026',
      '0.1.0',
      'No legal advice',
      'Mar 20, 2026',
    ])
      expect(made.replace(/ ([-.])\s?/g, '$1').replace(/\s+/g, ' ')).toContain(part);
  });

  test('says every row', () => {
    const made = make(share());
    for (const title of ['Sells your data', 'Shares it with', 'Children']) expect(made).toContain(title);
  });
});

const CAUTIOUS = sampleLabel({
  coverage: 0.31,
  omitted: [
    { reason: 'too-large', detail: 'The text is too long; its last 41000 passages were not read.' },
    { reason: 'other-language', detail: 'fr' },
    { reason: 'linked-policy', detail: 'Cookie Policy' },
  ],
  rows: sampleLabel().rows.map((row) =>
    row.row === 'access'
      ? { ...row, scopes: { regions: ['california'], audiences: [] } }
      : row.row === 'children'
        ? { ...row, confidence: 0.5, scopes: { regions: [], audiences: ['children'] } }
        : row,
  ),
});

test.each([
  ['text', labelToText],
  ['markdown', labelToMarkdown],
  ['html', labelToHtml],
  ['svg', labelToSvg],
] as const)('%s keeps every caution', (_name, make) => {
  const made = make(share({ label: CAUTIOUS }))
    .replace(/\\|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
  for (const part of [
    'Only 31% of the text could be placed',
    '41,000 passages',
    'French',
    'Cookie Policy',
    'California',
    'Not sure',
    'Not found in the text: Account',
  ])
    expect(made).toContain(part);
  expect(made).not.toContain('were not read');
  expect(made).not.toMatch(/Only for: children/i);
});

test('text marks what warns and says what was not found', () => {
  const text = labelToText(share());
  expect(text).toMatch(/^\(!\) Shares it for others’ ads: /m);
  expect(text).toContain('Found nothing about training AI in the text read. That is not a “no”.');
  expect(text).toContain('How long it is kept: States how long it keeps data [Not sure]');
});

test('a hostile page’s words stay words in HTML', () => {
  const { document } = new JSDOM(labelToHtml(hostile())).window;
  expect(document.querySelectorAll('img, script, a, [onerror]').length).toBe(0);
  expect(document.querySelector('blockquote')?.textContent).toContain('<img src=x onerror=alert(1)>');
});

test('a hostile page’s words stay words in SVG, which stays well-formed', () => {
  const svg = labelToSvg(hostile());
  const { window } = new JSDOM('');
  const parsed = new window.DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect([...parsed.querySelectorAll('*')].map(({ localName }) => localName)).not.toContain('img');
  expect(svg).not.toMatch(/href|<script|<image/);
});

test('a hostile page’s words stay words in Markdown', () => {
  expect(escapeMarkdown(HOSTILE)).toBe(
    '\\<img src=x onerror=alert\\(1\\)\\> "&amp;\' \\]\\(javascript:x\\) \\*\\*b\\*\\* \\`c\\` \u0007 end',
  );
  expect(escapeMarkdown('one\n# two')).toBe('one \\# two');
  expect(labelToMarkdown(hostile())).not.toMatch(/(?<!\\)</);
});

test.each([
  ['a<b>&"\'', 'a&lt;b&gt;&amp;&quot;&#39;'],
  ['bell\u0007 lone \ud800 end', 'bell lone  end'],
  ['tab\tand\nline', 'tab\tand\nline'],
])('%j is escaped', (text, escaped) => expect(escapeMarkup(text)).toBe(escaped));

test('JSON is the label as it is, with what made it', () => {
  const { label, ...rest } = JSON.parse(labelToJson(share()));
  expect(label).toEqual(sampleLabel());
  expect(rest).toEqual({
    madeWith: 'Policy Facts 0.1.0',
    madeAt: '2026-03-20T12:00:00.000Z',
    site: 'lantern-and-loom.example',
  });
});

test('lines fit their width, and a word that is too long alone is cut', () => {
  const lines = breakLines(`short words and ${'x'.repeat(200)} end`, 13, 200);
  expect(lines.every((line) => line.length * 13 * 0.52 <= 200)).toBe(true);
  expect(lines.join('').replaceAll(' ', '')).toBe(`shortwordsand${'x'.repeat(200)}end`);
});

test('the picture is as high as what is on it', () => {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(labelToSvg(share())) ?? [];
  expect(Number(width)).toBe(SVG_WIDTH);
  expect(Number(height)).toBeGreaterThan(800);
});
