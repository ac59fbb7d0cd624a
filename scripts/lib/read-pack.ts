import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { PackFolder } from '@/lib/facts/parse-pack';
import type { Quotation, WordingLock } from '@/lib/facts/wording-lock';
import { lockWordings } from '@/lib/facts/wording-lock';

/** Of the repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PACKS_DIR = join(ROOT, 'data/packs');

export const CATEGORIES_FILE = join(ROOT, 'data/categories.yaml');

/** Not part of the repository: the articles are not ours to publish. */
const ARTICLES_DIR = join(ROOT, '../shared/articles');

/** Hashes of the phrases quoted (lib/facts/wording-lock.ts). */
const LOCK_FILE = 'wording.lock.json';

/** The folder of every pack, in the order of their names. */
export function packDirs(): string[] {
  const entries = existsSync(PACKS_DIR) ? readdirSync(PACKS_DIR, { withFileTypes: true }) : [];
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(PACKS_DIR, name))
    .toSorted();
}

/** A pack's files with what its quotations are checked against. */
export function readPackFolder(dir: string): PackFolder {
  const articles = readArticles();
  return {
    id: basename(dir),
    files: new Map(sourceFiles(dir).map((file) => [file, readFileSync(join(dir, file), 'utf8')])),
    lock: readLock(dir),
    sha256,
    ...(articles && { articles }),
  };
}

/** The lock's text for what a pack quotes now. */
export function lockText(quotations: readonly Quotation[]): string {
  return `${JSON.stringify(lockWordings(quotations, sha256), null, 2)}\n`;
}

/** Names of the files a pack is made of, relative to its folder. */
function sourceFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== LOCK_FILE)
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .toSorted();
}

export function lockPath(dir: string): string {
  return join(dir, LOCK_FILE);
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function readLock(dir: string): WordingLock {
  const path = lockPath(dir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as WordingLock) : {};
}

function readArticles(): Map<string, string> | undefined {
  if (!existsSync(ARTICLES_DIR)) return undefined;
  const names = readdirSync(ARTICLES_DIR).filter((name) => name.endsWith('.txt'));
  return new Map(names.map((name) => [name, readFileSync(join(ARTICLES_DIR, name), 'utf8')]));
}
