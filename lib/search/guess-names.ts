import { SHORTEST_MISTYPED, createNearWords } from './near-words';
import { indexWords, type Name } from './name-index';
import { wordsOf, type Spelled } from './place-query';
import type { Span } from './spell';

/** How much worse than the best guess another may be. */
const SLACK = 0.1;
export interface Guess {
  readonly name: Name;
  /** The words of its sound that were meant. */
  readonly parts: readonly Span[];
  /** How far off, on the average word: 0 the same, 1 anything. */
  readonly distance: number;
}

/**
 * Guesses the names a mistyped query may have meant: those where every word of the query is near some word, and begins
 * with the right sound.
 */
export function createGuesser(names: readonly Name[]): (query: Spelled) => Guess[] {
  const holders = indexWords(names);
  const near = createNearWords([...holders.keys()]);

  return (query) => {
    const typed = wordsOf(query);
    if (typed.every((word) => word.length < SHORTEST_MISTYPED)) return [];
    let found = new Map<Name, { meant: string[]; distance: number }>();
    for (const [index, word] of typed.entries()) {
      const next: typeof found = new Map();
      for (const [meant, distance] of near(word)) {
        for (const name of holders.get(meant)!) {
          const before = index === 0 ? { meant: [], distance: 0 } : found.get(name);
          const sum = before && before.distance + distance;
          if (sum === undefined || sum >= (next.get(name)?.distance ?? Infinity)) continue;
          next.set(name, { meant: [...before!.meant, meant], distance: sum });
        }
      }
      found = next;
    }
    const best = Math.min(...[...found.values()].map(({ distance }) => distance));
    return [...found]
      .filter(([, { distance }]) => distance <= best + SLACK * typed.length)
      .map(([name, { meant, distance }]) => ({
        name,
        parts: placesOf(meant, name.sound),
        distance: distance / typed.length,
      }));
  };
}

function placesOf(meant: readonly string[], name: Spelled): Span[] {
  const words = wordsOf(name);
  return [...new Set(meant)]
    .map((word): Span => {
      const start = name.wordStarts[words.indexOf(word)]!;
      return [start, start + word.length];
    })
    .toSorted((a, b) => a[0] - b[0]);
}
