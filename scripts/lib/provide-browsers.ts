import { execFileSync, spawnSync } from 'node:child_process';
import { getuid } from 'node:process';

import type { BrowserName } from './browser-driver';
import { BROWSERS, findBrowser, requireBrowser } from './find-browser';

/** For pages in Latin and Cyrillic script with a serif; the browsers alone bring one sans at most. */
const DEBIAN_FONTS = 'fonts-liberation';

/**
 * Programs for the browsers, in the order asked for. What is missing is installed from Debian's packages where that can
 * be done without asking (root, apt); elsewhere an error names it.
 */
export function provideBrowsers(names: readonly BrowserName[]): string[] {
  const missing = names.filter((name) => findBrowser(name) === undefined);
  if (missing.length > 0 && canInstall()) install(missing);
  return names.map((name) => requireBrowser(name));
}

function canInstall(): boolean {
  return getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

function install(names: readonly BrowserName[]): void {
  const packages = names.map((name) => BROWSERS[name].debianPackage);
  console.log(`Installing ${packages.join(' and ')} from Debian's packages; once, it takes a minute or two.`);
  try {
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages, DEBIAN_FONTS);
  } catch {
    console.log('apt-get did not succeed; its messages are above.');
  }
}

function aptGet(...command: string[]): void {
  execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
