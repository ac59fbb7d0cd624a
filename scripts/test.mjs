// Everything that must hold, one step after the other: `npm test`. With --quick only what needs no browser: `npm run check`.
// Ends with a line "N passed, N failed": each test counts, and each other step as one.
import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const reports = mkdtempSync(join(tmpdir(), 'sidelight-'));
const isQuick = process.argv.includes('--quick');

/** A step that runs tests writes a report to be counted. Those in one list run side by side: a browser leaves a core idle half the time. */
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
  // Before the two that need them, or both would install.
  {
    name: 'browsers',
    command: ['node', 'scripts/run.mjs', 'scripts/provide-browsers.ts'],
    needsBrowser: true,
  },
  ['chromium', 'firefox'].map((browser) => ({
    name: `end to end in ${browser}`,
    command: ['node', 'scripts/run.mjs', 'scripts/e2e.ts', '--built', '--project', browser],
    isTests: true,
    needsBrowser: true,
  })),
];

const started = Date.now();
let passed = 0;
let failed = 0;
for (const together of STEPS.map((step) =>
  [step].flat().filter(({ needsBrowser }) => !(needsBrowser && isQuick)),
))
  await Promise.all(together.map((step, at) => run(step, at > 0)));
console.log(`\n${Math.round((Date.now() - started) / 1000)} s in all`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** What runs beside another is read from its file when both are done, or their lines would mix. */
async function run({ name, command: [program, ...args], isTests }, isBeside) {
  if (!isBeside) console.log(`\n— ${name}`);
  const file = join(reports, name.replaceAll(' ', '-'));
  const reporting = isTests
    ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}.json`]
    : [];
  const output = isBeside ? openSync(`${file}.txt`, 'w') : 'inherit';
  const status = await exitOf(spawn(program, [...args, ...reporting], { stdio: ['ignore', output, output] }));
  if (isBeside) console.log(`\n— ${name}\n${readFileSync(`${file}.txt`, 'utf8')}`);
  const counts = isTests ? countTests(`${file}.json`) : { passed: 0, failed: 0 };
  if (!isTests && status === 0) counts.passed = 1;
  // A runner that fell over before any test failed has failed all the same.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  passed += counts.passed;
  failed += counts.failed;
}

function exitOf(child) {
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', resolve));
}

function countTests(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
