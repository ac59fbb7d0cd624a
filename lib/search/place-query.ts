import type { Spelling } from './spell';

/** Where in a name a query stands. From best to worst. */
export type Standing = 'whole' | 'start' | 'word' | 'scattered' | 'inside';

export interface Place {
  readonly standing: Standing;
  /** Parts of the name's spelling that the query took, ascending, end exclusive. */
  readonly parts: readonly (readonly [from: number, to: number])[];
}

/** What a place is looked for in: a spelling without the way back to the original. */
export type Spelled = Pick<Spelling, 'text' | 'wordStarts'>;

/** Shorter queries are inside of nearly everything. */
const SHORTEST_INSIDE = 3;

/** The best place of a query in a name, or undefined. An empty query is nowhere. */
export function placeQuery(query: Spelled, name: Spelled): Place | undefined {
  const { text } = query;
  if (text === '') return undefined;
  const first = name.text.indexOf(text);
  if (first === 0)
    return { standing: text.length === name.text.length ? 'whole' : 'start', parts: [[0, text.length]] };
  if (first > 0) {
    const word = name.wordStarts.find((start) => name.text.startsWith(text, start));
    if (word !== undefined) return { standing: 'word', parts: [[word, word + text.length]] };
  }
  const scattered = placeWords(query, name);
  if (scattered) return { standing: 'scattered', parts: scattered };
  if (first > 0 && text.length >= SHORTEST_INSIDE)
    return { standing: 'inside', parts: [[first, first + text.length]] };
  return undefined;
}

/** Every word of the query begins a word of the name, each its own, in whatever order ("lavrov sergey"). */
function placeWords(query: Spelled, name: Spelled): Place['parts'] | undefined {
  if (query.wordStarts.length < 2) return undefined;
  const words = wordsOf(query);
  const free = new Set(name.wordStarts);
  const parts: [number, number][] = [];
  for (const word of words) {
    const start = [...free].find((at) => name.text.startsWith(word, at));
    if (start === undefined) return undefined;
    free.delete(start);
    parts.push([start, start + word.length]);
  }
  return parts.toSorted((a, b) => a[0] - b[0]);
}

/** The words of a spelling, in order. */
export function wordsOf({ text, wordStarts }: Spelled): string[] {
  return wordStarts.map((start, index) => text.slice(start, wordStarts[index + 1]));
}
