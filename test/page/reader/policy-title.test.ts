import { expect, test } from 'vitest';
import { readPolicy } from '../../../lib/page/reader/read-policy';
import { nodeLayout } from '../../../scripts/node-dom/node-layout';
import { parseDocument } from '../../../scripts/node-dom/parse-document';

const titleOf = (body: string, title = ''): string | null =>
  readPolicy(
    parseDocument(`<!doctype html><html lang="en"><title>${title}</title><body><main>${body}</main>`),
    {
      url: '',
      layout: nodeLayout,
      whole: true,
    },
  ).policy.title;

test.each<[string, string, string, string | null]>([
  [
    'its heading',
    '<h1>Lantern Privacy Policy</h1><p>We collect your name.</p>',
    'Lantern Shop',
    'Lantern Privacy Policy',
  ],
  [
    'a line at the start',
    '<p>Lantern Shop privacy notice</p><h2>Information We Collect</h2><p>Your name.</p>',
    '',
    'Lantern Shop privacy notice',
  ],
  [
    'a line before its date',
    '<p>Lantern Privacy Policy Last updated: March 3, 2024</p><p>We collect your name.</p>',
    '',
    'Lantern Privacy Policy',
  ],
  [
    'a heading after the contents',
    '<h2>Contents</h2><h2>Privacy Statement</h2><p>We collect your name.</p>',
    '',
    'Privacy Statement',
  ],
  [
    'the page’s title rather than a section',
    '<h2>1. Personal Data We Collect</h2><p>Your name.</p>',
    'Privacy Policy | Lantern',
    'Privacy Policy | Lantern',
  ],
  [
    'the policy rather than one of its parts',
    '<h2>Children’s privacy</h2><h2>Privacy policy</h2><p>Your name.</p>',
    '',
    'Privacy policy',
  ],
  ['one word', '<h1>Privacy</h1><p>We collect your name.</p>', 'Lantern', 'Privacy'],
  [
    'its first sentence',
    '<h2>Information We Collect</h2><p>This Lantern Privacy Notice says what we collect.</p>',
    '',
    'Lantern Privacy Notice',
  ],
  [
    'a German heading',
    '<h1>Datenschutzerklärung</h1><p>Wir erheben Ihren Namen.</p>',
    '',
    'Datenschutzerklärung',
  ],
  ['the page’s title where nothing names it', '<h2>Who are we?</h2><p>A shop.</p>', 'Lantern', 'Lantern'],
  ['nothing', '<h2>Contents</h2><h2>2. Information We Collect</h2><p>Your name.</p>', '', null],
])('named by %s', (_, body, title, name) => expect(titleOf(body, title)).toBe(name));
