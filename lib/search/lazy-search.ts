import type { Fact } from '@/lib/facts/fact';

import { createFactSearch, type FactSearch } from './search-facts';

/** A search over these facts, by term, short forms and aliases; built at the first query, for most readers ask none. */
export function lazySearch<Key extends string>(
  facts: readonly { readonly key: Key; readonly fact: Pick<Fact, 'term' | 'knownAs' | 'aliases'> }[],
): FactSearch<Key> {
  let search: FactSearch<Key> | undefined;
  return (query) => {
    search ??= createFactSearch(
      facts.map(({ key, fact: { term, knownAs = [], aliases } }) => ({
        key,
        term,
        aliases: [...knownAs, ...aliases.map(({ text }) => text)],
      })),
    );
    return search(query);
  };
}
