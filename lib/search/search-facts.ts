import { createNameFinder } from './find-names';
import { createGuesser } from './guess-names';
import { namesOf, rangesIn, type Name, type SearchableFact } from './name-index';
import { placeQuery, type Place, type Spelled } from './place-query';
import { DOUBTFUL, GUESSED, rankPlace, type Basis } from './rank-place';
import { spell, type Span, type Spellings } from './spell';

export type { SearchableFact } from './name-index';

export interface FactResult<Key extends string> {
  readonly key: Key;
  /** The name that matched: the term, or an alias when that is nearer to the query. */
  readonly name: string;
  readonly isAlias: boolean;
  /** Parts of `name` that the query stands for, UTF-16 offsets, ascending. */
  readonly ranges: readonly Span[];
  /** The query stands in no name as it was typed; this name is spelled much like it. */
  readonly isGuess: boolean;
}

/** Facts for a query, best first, each once. A query without letters and digits finds none. */
export type FactSearch<Key extends string> = (query: string) => readonly FactResult<Key>[];

interface Candidate {
  readonly name: Name;
  readonly basis: Basis;
  readonly parts: Place['parts'];
  /** Smaller is better. */
  readonly rank: number;
}

/** Nobody reads further; whoever looks for more types on. */
const MOST = 50;

const BASES: readonly Basis[] = ['letters', 'sound'];

/**
 * Builds a search over facts, ordered as a reader expects (rank-place.ts): the exact name, names that begin with the
 * query, names with a word that does, and only then what is spelled alike. Of equals the earlier place in the name wins, then the
 * shorter name, then the order of the facts. Case, diacritics, quotes, dashes and spaces do not matter, and neither
 * does the script: "odkb" finds ОДКБ. `names` are those of all facts in their order, for whoever has them already.
 */
export function createFactSearch<Key extends string>(
  facts: readonly SearchableFact<Key>[],
  names: readonly Name[] = facts.flatMap(namesOf),
): FactSearch<Key> {
  const finders = { letters: createNameFinder(names, 'letters'), sound: createNameFinder(names, 'sound') };
  let guesser: ReturnType<typeof createGuesser> | undefined;

  const guess = (query: Spellings): Candidate[] => {
    // Built when the first slip is made, not when the popup opens.
    guesser ??= createGuesser(names);
    return guesser(query.sound).map(({ name, parts, distance }) => {
      return { name, basis: 'sound', parts, rank: GUESSED + distance };
    });
  };

  return (text) => {
    const query = spell(text);
    const placed = BASES.flatMap((basis) =>
      finders[basis](query[basis]).flatMap((name) => placeIn(name, query[basis], basis) ?? []),
    );
    const isSure = placed.some(({ rank }) => rank < DOUBTFUL);
    const candidates = isSure ? placed : [...placed, ...guess(query)];
    return bestOfEach(candidates)
      .slice(0, MOST)
      .map(({ name, basis, parts, rank }) => ({
        key: facts[name.fact]!.key,
        name: name.text,
        isAlias: name.isAlias,
        ranges: rangesIn(name, basis, parts),
        isGuess: rank >= GUESSED,
      }));
  };
}

function placeIn(name: Name, query: Spelled, basis: Basis): Candidate | undefined {
  const place = placeQuery(query, name[basis]);
  const rank = place && rankPlace(place, { isAlias: name.isAlias, basis });
  return rank === undefined ? undefined : { name, basis, parts: place!.parts, rank };
}

function bestOfEach(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const other = best.get(candidate.name.fact);
    if (!other || compare(candidate, other) < 0) best.set(candidate.name.fact, candidate);
  }
  return [...best.values()].toSorted(compare);
}

function compare(a: Candidate, b: Candidate): number {
  return (
    a.rank - b.rank ||
    a.parts[0]![0] - b.parts[0]![0] ||
    a.name.letters.text.length - b.name.letters.text.length ||
    a.name.fact - b.name.fact
  );
}
