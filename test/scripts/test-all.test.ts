import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/test-all.mjs');
const VITEST = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1, testResults: [] };
const PLAYWRIGHT = { stats: { expected: 3, flaky: 0, unexpected: 0, skipped: 0 }, errors: [] };
let folder = '';

/** A program of that name that stands in for the real one. */
const program = (name: string, body: string): void => {
  const path = join(folder, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, 0o755);
};

/** Runs the script with `npm run` failing on the scripts named, and the runners' reports (null: none is left). */
const run = (checks: string[], { failing = '', vitest = VITEST as object | null, code = 0 } = {}) => {
  program('npm', `case " ${failing} " in *" $2 "*) exit 1;; esac`);
  const left = (report: object | null, file: string) =>
    report ? `echo '${JSON.stringify(report)}' > test-results/${file}.json` : 'true';
  program(
    'npx',
    `case $1 in vitest) ${left(vitest, 'vitest')}; exit ${code};; *) ${left(PLAYWRIGHT, 'playwright')};; esac`,
  );
  const { stdout, status } = spawnSync(process.execPath, [SCRIPT, ...checks], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` },
  });
  return { end: stdout.trimEnd().split('\n').pop(), code: status };
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-all-'));
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'test-results'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the last line adds up the runners and the checks asked for', () => {
  expect(run([])).toEqual({ end: '8 passed, 0 failed', code: 0 });
  expect(run(['lint', 'types'])).toEqual({ end: '10 passed, 0 failed', code: 0 });
});

test('a check that fails is counted, and the tests run all the same', () =>
  expect(run(['lint', 'types'], { failing: 'types' })).toEqual({ end: '9 passed, 1 failed', code: 1 }));

test('a build that fails ends it', () =>
  expect(run(['lint'], { failing: 'build' })).toEqual({ end: '0 passed, 1 failed', code: 1 }));

test.each([
  ['names a failed test', { ...VITEST, numFailedTests: 2 }, '8 passed, 2 failed'],
  ['stops without a report', null, '3 passed, 1 failed'],
])('a runner that %s', (_, vitest, end) => expect(run([], { vitest, code: 1 })).toEqual({ end, code: 1 }));
