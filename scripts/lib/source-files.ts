import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What no build reads: tests in browsers, measurements, pictures, settings of editors and checks. */
const NOT_BUILT = /^(?:\.|bench\/|demo\/|e2e\/|docs\/(?:images|store)\/)|\.test\.tsx?$/;

/** The files of the repository that a reviewer needs to build the package again. */
export function sourceFiles(): string[] {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return tracked.split('\0').filter((file) => file !== '' && !NOT_BUILT.test(file));
}
