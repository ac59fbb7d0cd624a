import type { FoldedWord } from './fold-word';

/** What capitals a word of an alias asks for: one of the constants, or `COUNTED` and how many capitals it begins with. */
export type Capitals = number;

/** Whatever: "sanctions", "Sanctions", "SANCTIONS". */
export const ANY = 0;
/** The first letter: "West" and "WEST", not "west". */
export const FIRST = 1;
/** All but an ending, which is in small letters ("NGOs", "МИДом"): "US", not "Us". */
export const ALL = 2;
/** As `ALL`, or the first alone, as some papers write acronyms: "NATO" and "Nato". */
export const ALL_OR_FIRST = 3;
/** Just so many to begin with: "РУз". */
const COUNTED = 8;

/** Shorter acronyms with one capital are everyday words too often ("Un", "Cis", "Who"). */
const LEAST_FOR_FIRST = 4;

/** Whether a word is written with the capitals asked for; its ending begins after `stem` units. */
export function hasCapitals(word: FoldedWord, wanted: Capitals, stem: number): boolean {
  switch (wanted) {
    case ANY:
      return true;
    case FIRST:
      return word.isCapitalised;
    case ALL:
      return word.isCapitalised && word.capitals === stem;
    case ALL_OR_FIRST:
      return word.isCapitalised && (word.capitals === stem || word.capitals === 1);
    default:
      return word.isCapitalised && word.capitals === wanted - COUNTED;
  }
}

/** What a word asks for when its capitals count. Small letters ask for nothing: "the West" begins sentences, too. */
export function capitalsOf(word: FoldedWord, everyday: ReadonlySet<string>): Capitals {
  if (!word.isCapitalised) return ANY;
  if (isAcronym(word))
    return word.text.length >= LEAST_FOR_FIRST && !everyday.has(word.text) ? ALL_OR_FIRST : ALL;
  return word.capitals > 1 ? COUNTED + word.capitals : FIRST;
}

/** Whether all of its letters are capitals: "CSTO", "C5". */
export function isAcronym(word: FoldedWord): boolean {
  return word.isCapitalised && word.capitals === word.text.length;
}
