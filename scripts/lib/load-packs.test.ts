/** The data of the repository, as every build takes it. */
import { categories } from 'virtual:sidelight/categories';
import { packs } from 'virtual:sidelight/packs';
import { describe, expect, it } from 'vitest';

import { averageSays, ratio, voicings } from '@/lib/facts/balance';
import { CATEGORY_IDS } from '@/lib/facts/categories';
import { factKey } from '@/lib/facts/catalog';
import { columnOrder } from '@/lib/facts/column-order';
import { parsePack } from '@/lib/facts/parse-pack';
import { formatProblem } from '@/lib/facts/problem';

import { loadCategories, loadPacks } from './load-packs';
import { packDirs, readPackFolder } from './read-pack';

describe('the packs', () => {
  it('pass all gates', () => {
    expect(loadPacks().complaint).toBeUndefined();
  });

  it('pass them by the lock alone, as for whoever has not got the articles', () => {
    const folders = packDirs().map((dir) => {
      const { articles: _, ...folder } = readPackFolder(dir);
      return folder;
    });
    expect(folders.flatMap((folder) => parsePack(folder).problems.map(formatProblem))).toEqual([]);
  });

  it('are what the virtual module serves', () => {
    expect(packs).toEqual(loadPacks().value);
    expect(packs.map(({ id }) => id)).toContain('c5-plus-1-2023');
  });
});

describe.each(packs.map((pack) => ({ pack, id: pack.id })))('$id', ({ pack }) => {
  it('begins with either source on about half of its cards', () => {
    const keys = pack.facts.map(({ id }) => factKey(pack.id, id));
    const reversed = keys.filter((key) => columnOrder(key, 'alternate')[0] === 1).length;
    expect(reversed / keys.length).toBeGreaterThan(0.4);
    expect(reversed / keys.length).toBeLessThan(0.6);
  });

  it('says as much of one source as of the other', () => {
    const [first, second] = voicings(pack.facts);
    expect(ratio(averageSays(first), averageSays(second))).toBeLessThanOrEqual(1.15);
  });

  it('quotes both sources', () => {
    for (const { citations } of voicings(pack.facts)) expect(citations).toBeGreaterThan(0);
  });
});

/** Papers of card and popup, plain and tinted. */
const LIGHT_PAPERS = ['#ffffff', '#f6f5f2'];
const DARK_PAPERS = ['#1f2023', '#292a2e'];

describe('the categories', () => {
  it('are the closed list, in its order', () => {
    expect(loadCategories().complaint).toBeUndefined();
    expect(categories).toEqual(loadCategories().value);
    expect(categories.map(({ id }) => id)).toEqual([...CATEGORY_IDS]);
  });

  it('are told apart by shape alone', () => {
    expect(new Set(categories.map(({ shape }) => shape)).size).toBe(categories.length);
    expect(new Set(categories.map(({ path }) => path)).size).toBe(categories.length);
  });

  it.each(categories.map((category) => ({ category, id: category.id })))(
    '$id is read at 4.5 : 1 on light and on dark paper',
    ({ category }) => {
      for (const paper of LIGHT_PAPERS) expect(contrast(category.light, paper)).toBeGreaterThanOrEqual(4.5);
      for (const paper of DARK_PAPERS) expect(contrast(category.dark, paper)).toBeGreaterThanOrEqual(4.5);
    },
  );
});

/** WCAG 2.2 contrast of two `#rrggbb` colours. */
function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].toSorted((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const share = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
