import type { Basis } from './rank-place';
import { wordsOf, type Spelled } from './place-query';
import { spell, type Span } from './spell';

/** What a fact is found by. `key` comes back in the result and means nothing here. */
export interface SearchableFact<Key extends string> {
  readonly key: Key;
  readonly term: string;
  /** Other names, in any script: aliases and short forms. */
  readonly aliases: readonly string[];
}

/** One name of one fact, ready to be compared. */
export interface Name {
  /** Index into the facts. */
  readonly fact: number;
  readonly text: string;
  readonly isAlias: boolean;
  readonly letters: Spelled;
  readonly sound: Spelled;
}

/** The names of the fact with this index: its term, then the aliases that are not the term again. */
export function namesOf({ term, aliases }: SearchableFact<string>, fact: number): Name[] {
  return [...new Set([term, ...aliases])].map((text) => {
    const { letters, sound } = spell(text);
    // The way back to the original weighs most, and is needed only for the few names that are shown.
    return { fact, text, isAlias: text !== term, letters: withoutSpans(letters), sound: withoutSpans(sound) };
  });
}

function withoutSpans({ text, wordStarts }: Spelled): Spelled {
  return { text, wordStarts };
}

/** Which names hold a word, by its sound. */
export function indexWords(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const index = new Map<string, Name[]>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name.sound))) {
      const holders = index.get(word);
      if (holders) holders.push(name);
      else index.set(word, [name]);
    }
  }
  return index;
}

/** Parts of a name's spelling as ranges of the name itself. */
export function rangesIn(name: Name, basis: Basis, parts: readonly Span[]): Span[] {
  const { spans } = spell(name.text)[basis];
  return parts.map(([from, to]) => [spans[from]![0], spans[to - 1]![1]]);
}
