/**
 * `npm run new-fixture -- NAME "WHY" [SAVED.html]`: the skeleton of a page for the reader's tests, `test/pages/NAME/`,
 * with what the reader takes from it now as its expectation, to be corrected by hand. Names begin with `layout-` or
 * `hostile-`. Without a saved page, a small one of our own is the start.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPolicy } from '../lib/page/reader/read-policy';
import { FIXTURE_URL, written } from '../test/page/reader/written-blocks';
import { nodeLayout } from './node-dom/node-layout';
import { parseDocument } from './node-dom/parse-document';

const START = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Privacy policy – Lantern Shop</title></head>
<body>
<main><h1>Privacy policy</h1><p>We collect the name and e-mail address that you give us when you open an account.</p></main>
</body>
</html>
`;

const [name = '', why = '', saved] = process.argv.slice(2);
const folder = resolve(import.meta.dirname, '../test/pages', name);
if (!/^(?:layout|hostile)-[a-z0-9-]+$/.test(name) || !why) {
  console.error(
    'Usage: npm run new-fixture -- layout-NAME|hostile-NAME "what this page is about" [SAVED.html]',
  );
  process.exitCode = 2;
} else if (existsSync(folder)) {
  console.error(`${folder} is there already`);
  process.exitCode = 2;
} else {
  const html = saved ? readFileSync(saved, 'utf8') : START;
  const { policy } = readPolicy(parseDocument(html), { url: FIXTURE_URL, layout: nodeLayout });
  const expected = { why, title: policy.title, blocks: policy.blocks.map(written) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.html'), html);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(`${folder}\nCorrect expected.json by hand, then: npx vitest run test/page/reader`);
}
