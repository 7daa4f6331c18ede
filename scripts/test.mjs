import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, home } from './built.mjs';

/**
 * Everything that must hold, in one run: types, lint, build, then all tests, the page's in a real browser. Each of
 * the first counts as one test. The last line is the sum, and the exit code is 0 only if nothing failed.
 */

const report = join(home, 'node_modules/.cache/tests.json');
mkdirSync(join(home, 'node_modules/.cache'), { recursive: true });
rmSync(report, { force: true });

/** @param {string} bin below `node_modules` @param {string[]} args */
const runs = (bin, ...args) =>
  spawnSync(process.execPath, [join(home, 'node_modules', bin), ...args], { cwd: home, stdio: 'inherit' })
    .status === 0;

/** @type {readonly [string, () => boolean][]} */
const checks = [
  ['types', () => runs('typescript/bin/tsc', '-p', '.')],
  [
    'types of the core, which knows no browser and no Node',
    () => runs('typescript/bin/tsc', '-p', 'src/core'),
  ],
  ['lint and format (npm run fix mends most)', () => runs('@biomejs/biome/bin/biome', 'check')],
  ['build', build],
];

let passed = 0;
let failed = 0;

/** @param {boolean} holds @param {string} name */
function count(holds, name) {
  if (holds) passed++;
  else failed++;
  console.log(`${holds ? 'ok' : 'FAILED'}: ${name}`);
}

for (const [name, holds] of checks) count(holds(), name);

console.log('\nTests: first those of the source, then those of the page in a browser. Some minutes.');
const went = runs(
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = resultsOf(report);
passed += numPassedTests;
failed += numFailedTests;
count(numPendingTests + numTodoTests === 0, `no test is skipped (${numPendingTests + numTodoTests} are)`);
if (!went && numFailedTests === 0) count(false, 'the test run itself, see above');
if (went && numPassedTests === 0) count(false, 'no test ran');

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** @param {string} path of what vitest wrote; all zero if it could not write */
function resultsOf(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  }
}
