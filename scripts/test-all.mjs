// Builds the extension, then runs every test (units and components by Vitest, the built extension by Playwright), even
// where the first runner fails, and ends with the totals as one plain line: "N passed, N failed". Scripts of
// package.json named as arguments (lint, types) are run before the tests, each counted as one.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const RUNNERS = [
  { command: ['vitest', 'run'], report: 'test-results/vitest.json', count: countVitest },
  { command: ['playwright', 'test'], report: 'test-results/playwright.json', count: countPlaywright },
];
const NOTHING = { passed: 0, failed: 0, skipped: 0 };

function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.testResults.filter(failedToLoad).length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A file that could not be loaded has no test in it and is a failure all the same. */
function failedToLoad(file) {
  return file.status === 'failed' && file.assertionResults.every((result) => result.status !== 'failed');
}

function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

const succeeds = (program, args) => spawnSync(program, args, { stdio: 'inherit' }).status === 0;

function countCheck(script) {
  if (succeeds('npm', ['run', script])) return { ...NOTHING, passed: 1 };
  console.error(`${script} failed`);
  return { ...NOTHING, failed: 1 };
}

function countTests({ command, report, count }) {
  rmSync(report, { force: true });
  const done = succeeds('npx', command);
  let counted = NOTHING;
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${command[0]} left no report`);
  }
  // A runner that stopped without naming a failed test has failed as a whole.
  return !done && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

function close({ passed, failed, skipped }) {
  if (skipped > 0) console.log(`${skipped} skipped`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

if (!succeeds('npm', ['run', 'build'])) close({ ...NOTHING, failed: 1 });
const counts = [...process.argv.slice(2).map(countCheck), ...RUNNERS.map(countTests)];
const sum = (key) => counts.reduce((total, counted) => total + counted[key], 0);
close({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') });
