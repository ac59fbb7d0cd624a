import { readFileSync } from 'node:fs';

import type { Category } from '@/lib/facts/categories';
import type { Pack } from '@/lib/facts/fact';
import { marksCss } from '@/lib/facts/marks-css';
import { parseCategories } from '@/lib/facts/parse-categories';
import { parsePack } from '@/lib/facts/parse-pack';
import type { Problem } from '@/lib/facts/problem';
import { formatProblem } from '@/lib/facts/problem';

import { CATEGORIES_FILE, packDirs, readPackFolder } from './read-pack';

/** What was loaded, and the message to stop with where something is wrong. */
export interface Loaded<T> {
  readonly value: readonly T[];
  readonly complaint?: string;
}

/** All packs of data/packs. */
export function loadPacks(): Loaded<Pack> {
  const parsed = packDirs().map((dir) => {
    const folder = readPackFolder(dir);
    return { ...parsePack(folder), where: `data/packs/${folder.id}` };
  });
  const complaints = parsed.flatMap(({ where, problems }) => complaintAbout(where, problems) ?? []);
  const value = parsed.flatMap(({ pack }) => pack ?? []);
  return complaints.length > 0 ? { value: [], complaint: complaints.join('\n') } : { value };
}

/** The style sheet of the marks as they are by default, one rule for each category. */
export function loadMarksCss(): { source: string; complaint?: string } {
  const { value, ...rest } = loadCategories();
  return { source: marksCss(value, 'dotted'), ...rest };
}

/** The categories of data/categories.yaml. */
export function loadCategories(): Loaded<Category> {
  const { value, problems } = parseCategories('categories.yaml', readFileSync(CATEGORIES_FILE, 'utf8'));
  const complaint = complaintAbout('data', problems);
  return complaint === undefined ? { value } : { value: [], complaint };
}

function complaintAbout(where: string, problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${where}:`, ...problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n');
}
