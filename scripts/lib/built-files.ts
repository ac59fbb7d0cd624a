import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/** What a script needs before it runs. What it loads when it is wanted, by `import()`, does not count. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

const LINKED = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;

/** Everything a built page, or script, loads by itself, with its own file first. Paths within the folder of the build. */
export function loadedWith(file: string, read: (file: string) => string): string[] {
  const found = [file];
  // The list grows while it is walked: each file is looked into once.
  for (const one of found) {
    if (one.endsWith('.css')) continue;
    for (const other of referencesOf(one, read(one))) if (!found.includes(other)) found.push(other);
  }
  return found;
}

/** Reads a file of a built extension as text. */
export function readBuilt(folder: string): (file: string) => string {
  return (file) => readFileSync(`${folder}/${file}`, 'utf8');
}

function referencesOf(file: string, text: string): string[] {
  if (file.endsWith('.html')) return [...text.matchAll(LINKED)].map(([, path]) => path!);
  return [...text.matchAll(STATIC_IMPORT)].map(([, path]) => posix.join(posix.dirname(file), path!));
}
