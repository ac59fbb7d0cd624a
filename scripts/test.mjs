// Everything that must hold, one step after the other: `npm test`. With --quick only what needs no browser: `npm run check`.
// Ends with a line "N passed, N failed": each test counts, and each other step as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'sidelight-'));
const isQuick = process.argv.includes('--quick');

/** A step that runs tests writes a report to be counted. */
const STEPS = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'unit tests', command: ['vitest', 'run'], isTests: true },
  { name: 'facts', command: ['node', 'scripts/run.mjs', 'scripts/facts.ts', '--quiet'] },
  { name: 'build for Chromium', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox'] },
  { name: 'sizes', command: ['node', 'scripts/run.mjs', 'scripts/sizes.ts'] },
  { name: 'package', command: ['node', 'scripts/run.mjs', 'scripts/lint-package.ts'] },
  {
    name: 'end to end',
    command: ['node', 'scripts/run.mjs', 'scripts/e2e.ts', '--built'],
    isTests: true,
    needsBrowser: true,
  },
];

const started = Date.now();
let passed = 0;
let failed = 0;
for (const step of STEPS.filter(({ needsBrowser }) => !(needsBrowser && isQuick))) run(step);
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run({ name, command: [program, ...args], isTests }) {
  console.log(`\n— ${name}`);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const reporting = isTests ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(program, [...args, ...reporting], { stdio: 'inherit' });
  const counts = isTests ? countTests(report) : { passed: 0, failed: 0 };
  if (!isTests && status === 0) counts.passed = 1;
  // A runner that fell over before any test failed has failed all the same.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
