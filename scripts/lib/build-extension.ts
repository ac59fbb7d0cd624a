import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { BrowserName } from './browser-driver';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where the build for a browser lies. */
export function extensionFolder(name: BrowserName): string {
  return `${ROOT}.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`;
}

/** Builds the extension for a browser; what the build says goes to the terminal. */
export function buildExtension(name: BrowserName): void {
  const script = name === 'chromium' ? 'build' : 'build:firefox';
  execFileSync('npm', ['run', '--silent', script], { cwd: ROOT, stdio: 'inherit' });
}
