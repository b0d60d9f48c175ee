import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { packageFolder, ThirdPartyNotices } from '../../scripts/third-party-notices';

const MODULES = resolve(import.meta.dirname, '../../node_modules');

test.each([
  ['/a/node_modules/svelte/src/index.js', '/a/node_modules/svelte'],
  ['\0/a/node_modules/@scope/part/x.js?v=1', '/a/node_modules/@scope/part'],
  ['/a/node_modules/one/node_modules/two/x.js', '/a/node_modules/one/node_modules/two'],
  ['/a/lib/engine/label/label.ts', null],
])('%j lies in %s', (id, folder) => expect(packageFolder(id)).toBe(folder));

test('names each bundled package once, with its version and the text of its licence', () => {
  const notices = new ThirdPartyNotices();
  notices.note(`${MODULES}/valibot/dist/index.js`);
  notices.note(`${MODULES}/valibot/dist/more.js`);
  notices.note(`${MODULES}/diff/libesm/index.js`);
  const text = notices.text();
  expect(text.match(/^valibot \d+\.\d+\.\d+ \(MIT\)$/gm)).toHaveLength(1);
  expect(text.match(/^diff \d+\.\d+\.\d+ \(BSD-3-Clause\)$/gm)).toHaveLength(1);
  expect(text).toContain('Permission is hereby granted');
  expect(text).toContain('Redistribution and use in source and binary forms');
});
