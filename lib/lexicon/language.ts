import type { Lang } from '@/lib/facts/fact';

/** What a word of an alias is, going by its capitals. Each sort has rules of its own. */
export type WordSort = 'acronyms' | 'names' | 'words';

/** By what a base form ends in: all that may stand there in running text, a list for each rule. */
export type EndingRules = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The rules of one language, as data/languages/<lang>.txt states them. */
export interface Language {
  /** Which words of a name change. */
  readonly inflects: 'last' | 'every';
  /** Letters a word must have at least to change. */
  readonly least: number;
  /** Letters that are written the one way or the other, and what they are folded to. */
  readonly same: ReadonlyMap<string, string>;
  readonly rules: Readonly<Record<WordSort, EndingRules>>;
  /** Acronyms that are everyday words in small letters. */
  readonly everyday: ReadonlySet<string>;
}

/** All languages together: a page's words come without saying which they are in. */
export interface Languages {
  readonly of: Readonly<Record<Lang, Language>>;
  readonly same: ReadonlyMap<string, string>;
  readonly everyday: ReadonlySet<string>;
}

export function joinLanguages(of: Readonly<Record<Lang, Language>>): Languages {
  const all = Object.values(of);
  return {
    of,
    same: new Map(all.flatMap(({ same }) => [...same])),
    everyday: new Set(all.flatMap(({ everyday }) => [...everyday])),
  };
}
