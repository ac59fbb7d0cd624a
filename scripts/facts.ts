// Checks the fact base and says how complete and how even it is. With --lock it also writes wording.lock.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { quotationsOf } from '@/lib/facts/check-quotations';
import type { PackFolder, ParsedPack } from '@/lib/facts/parse-pack';
import { parsePack } from '@/lib/facts/parse-pack';
import { formatProblem } from '@/lib/facts/problem';

import { coverageOf, readBrief } from './lib/brief-coverage';
import { reportOn } from './lib/facts-report';
import { ROOT, lockPath, lockText, packDirs, readPackFolder } from './lib/read-pack';

/** The editorial brief of the pack that comes with Sidelight; no part of the repository. */
const BRIEF_DIR = join(ROOT, '../shared/facts');

/** Exit code: 1 when anything is wrong in any pack. */
export function main(args: readonly string[]): number {
  const mode = args.includes('--lock') ? 'write lock' : 'check lock';
  const broken = packDirs().filter((dir) => !report(dir, mode));
  return broken.length > 0 ? 1 : 0;
}

type LockMode = 'write lock' | 'check lock';

/** Prints all about one pack; says whether it is sound. */
function report(dir: string, mode: LockMode): boolean {
  const folder = readPackFolder(dir);
  const evidence = folder.articles ? 'the articles' : 'wording.lock.json, the articles not being here';
  console.log(`${relative(ROOT, dir)}, quotations checked against ${evidence}`);
  const parsed = parsePack(folder);
  for (const problem of parsed.problems) console.error(`  ${formatProblem(problem)}`);
  if (!parsed.pack) {
    console.error(`Problems: ${parsed.problems.length}`);
    return false;
  }
  const complaint = settleLock({ dir, folder, parsed, mode });
  if (complaint !== undefined) console.error(`  ${complaint}`);
  for (const line of reportOn(parsed.pack)) console.log(line);
  for (const line of coverage(parsed)) console.log(line);
  return complaint === undefined;
}

interface LockCase {
  readonly dir: string;
  readonly folder: PackFolder;
  readonly parsed: ParsedPack;
  readonly mode: LockMode;
}

/** The lock as it should be, written or compared; only those who have the articles can tell. */
function settleLock({ dir, folder, parsed, mode }: LockCase): string | undefined {
  if (!folder.articles)
    return mode === 'write lock' ? '--lock: needs the articles in ../shared/articles' : undefined;
  if (!parsed.authored) return undefined;
  const path = lockPath(dir);
  const wanted = lockText(quotationsOf(parsed.facts, parsed.authored));
  if (mode === 'write lock') writeFileSync(path, wanted);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === wanted;
  return isCurrent ? undefined : 'wording.lock.json is not of these facts: run npm run facts -- --lock';
}

function coverage({ pack }: ParsedPack): string[] {
  const brief = readBrief(BRIEF_DIR);
  if (!pack || !brief) return ['', 'Coverage not checked: the editorial brief (../shared/facts) is not here'];
  const rulings = readFileSync(join(ROOT, 'docs/facts.md'), 'utf8').split(/^## Rulings$/mu)[1] ?? '';
  return ['', ...coverageOf(pack, brief, rulings)];
}
