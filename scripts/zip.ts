import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = `${ROOT}.output/`;

/** What to give to whom, by the end of its name. */
const STORES: Readonly<Record<string, string>> = {
  'chrome.zip': 'Chrome Web Store, Edge Add-ons',
  'firefox.zip': 'Firefox Add-ons',
  'sources.zip': 'Firefox Add-ons, as the sources',
};

/**
 * Makes the packages for the stores, twice, and compares: whoever builds the same files must get the same bytes, or
 * nobody can check what a store hands out. Answers 1 when they differ.
 */
export function main(): number {
  zips().forEach((file) => rmSync(OUTPUT + file));
  const first = makePackages();
  const second = makePackages();
  let differing = 0;
  for (const { file, bytes, hash } of second) {
    const isSame = first.some((one) => one.file === file && one.hash === hash);
    if (!isSame) differing += 1;
    const store = Object.entries(STORES).find(([end]) => file.endsWith(end))?.[1] ?? '';
    console.log(`${isSame ? 'same twice' : 'DIFFERS   '} ${hash} ${bytes} bytes .output/${file} (${store})`);
  }
  return differing > 0 || second.length !== Object.keys(STORES).length ? 1 : 0;
}

function makePackages() {
  // What they say is only of interest when they fail, and then it is in the error.
  for (const args of [[], ['-b', 'firefox']])
    execFileSync('wxt', ['zip', ...args], { cwd: ROOT, stdio: 'pipe' });
  return zips().map((file) => {
    const content = readFileSync(OUTPUT + file);
    return { file, bytes: content.length, hash: createHash('sha256').update(content).digest('hex') };
  });
}

function zips(): string[] {
  if (!existsSync(OUTPUT)) return [];
  return readdirSync(OUTPUT).filter((file) => file.endsWith('.zip'));
}
