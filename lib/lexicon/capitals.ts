import type { FoldedWord } from './fold-word';

/**
 * What capitals a word of an alias asks for: `ANY`, `FIRST`, or how many letters are capitals from the first on (plus `COUNTED`), which
 * for an acronym is all but an ending. Fits into a byte.
 */
export type Capitals = number;

/** Whatever: "sanctions", "Sanctions", "SANCTIONS". */
export const ANY = 0;
/** The first letter: "West" and "WEST", not "west". */
export const FIRST = 1;
/** Just so many: "US" and not "Us", "NGO" and "NGOs", "РУз". */
const COUNTED = 2;
/** Added where one capital will do, too, as some papers write acronyms: "NATO" and "Nato". */
const OR_FIRST = 128;

/** Shorter acronyms with one capital are everyday words too often ("Un", "Cis", "Who"). */
const LEAST_FOR_FIRST = 4;

/** Whether a word is written with the capitals asked for. */
export function hasCapitals(word: FoldedWord, wanted: Capitals): boolean {
  if (wanted === ANY) return true;
  if (!word.isCapitalised) return false;
  if (wanted === FIRST) return true;
  if (wanted >= OR_FIRST && word.capitals === 1) return true;
  return word.capitals === (wanted % OR_FIRST) - COUNTED;
}

/** What a word asks for when its capitals count. Small letters ask for nothing: "the West" begins sentences, too. */
export function capitalsOf(word: FoldedWord, everyday: ReadonlySet<string>): Capitals {
  if (!word.isCapitalised) return ANY;
  if (word.capitals === 1 && word.text.length > 1) return FIRST;
  const isLong = isAcronym(word) && word.text.length >= LEAST_FOR_FIRST;
  return word.capitals + COUNTED + (isLong && !everyday.has(word.text) ? OR_FIRST : 0);
}

/** Whether all of its letters are capitals: "CSTO", "C5". */
export function isAcronym(word: FoldedWord): boolean {
  return word.isCapitalised && word.capitals === word.text.length;
}
