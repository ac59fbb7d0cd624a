import type { Fact } from '@/lib/facts/fact';

import { namesOf, type Name } from './name-index';
import { createFactSearch, type FactSearch } from './search-facts';

export interface LazySearch<Key extends string> extends FactSearch<Key> {
  /** Does a small part of what the first query needs, well below a millisecond; false when nothing is left to do. */
  prepare(): boolean;
}

/**
 * A search over these facts, by term, short forms and aliases. It is built at the first query, for most readers ask
 * none, or before that in small steps: for a thousand facts it takes longer than a key may.
 */
export function lazySearch<Key extends string>(
  facts: readonly { readonly key: Key; readonly fact: Pick<Fact, 'term' | 'knownAs' | 'aliases'> }[],
): LazySearch<Key> {
  const names: Name[] = [];
  let prepared = 0;
  let search: FactSearch<Key> | undefined;

  const searchable = facts.map(({ key, fact: { term, knownAs = [], aliases } }) => ({
    key,
    term,
    aliases: [...knownAs, ...aliases.map(({ text }) => text)],
  }));
  const prepare = (): boolean => {
    const fact = searchable[prepared];
    if (fact) {
      names.push(...namesOf(fact, prepared));
      prepared += 1;
    } else search ??= createFactSearch(searchable, names);
    return search === undefined;
  };
  const ask: FactSearch<Key> = (query) => {
    while (prepare());
    return search!(query);
  };
  return Object.assign(ask, { prepare });
}
