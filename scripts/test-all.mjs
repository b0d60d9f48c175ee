// Runs every test (units and components by Vitest, the built extension by Playwright) even where the first
// runner fails, and closes with the runners' totals as one plain line.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const RUNNERS = [
  { command: ['vitest', 'run'], report: 'test-results/vitest.json', count: countVitest },
  { command: ['playwright', 'test'], report: 'test-results/playwright.json', count: countPlaywright },
];

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

const total = { passed: 0, failed: 0, skipped: 0 };
for (const { command, report, count } of RUNNERS) {
  rmSync(report, { force: true });
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error(`${command[0]} left no report`);
  }
  // A runner that stopped without naming a failed test has failed as a whole.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
