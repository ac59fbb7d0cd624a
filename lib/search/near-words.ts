import Fuse from 'fuse.js';

/** How far off a word may be, from 0 (the same) to 1 (anything): about one slip in four letters. */
const THRESHOLD = 0.3;
/** Letters into a word at which a match counts as nothing alike: a slip is in a word, not beside it. */
const REACH = 12;
const FUSE_OPTIONS = { includeScore: true, threshold: THRESHOLD, distance: REACH, isCaseSensitive: true };
/** Shorter words are one slip away from too many others: they have to be right. */
export const SHORTEST_MISTYPED = 4;

/** Words that a typed one may have meant, each with how far off it is: 0 the same, 1 anything. */
export type NearWords = (word: string) => readonly (readonly [meant: string, distance: number])[];

/**
 * Looks words up by spelling, mistakes allowed. Fuse goes through those alone that begin with the same sound: far fewer
 * than all names, and readers rarely miss the first letter. A short word finds those it begins.
 */
export function createNearWords(words: readonly string[]): NearWords {
  const fuses = new Map<string, Fuse<string>>();
  const fuseFor = (first: string): Fuse<string> => {
    const fuse =
      fuses.get(first) ??
      new Fuse(
        words.filter((word) => word.startsWith(first)),
        FUSE_OPTIONS,
      );
    fuses.set(first, fuse);
    return fuse;
  };
  const search = (word: string): ReturnType<NearWords> =>
    word.length < SHORTEST_MISTYPED
      ? words.filter((one) => one.startsWith(word)).map((one) => [one, 0])
      : fuseFor(word[0]!)
          .search(word)
          .map(({ item, score = 0 }) => [item, score]);

  // While a reader types, all words but the last stay what they were.
  const known = new Map<string, ReturnType<NearWords>>();
  return (word) => {
    const found = known.get(word) ?? search(word);
    known.set(word, found);
    return found;
  };
}
