import type { Catalog, FactKey } from '@/lib/facts/catalog';
import { createFactSearch, type FactSearch } from '@/lib/search/search-facts';

/** A search over all facts, built when the popup has nothing else to do, or at the first key if that comes sooner. */
export function createLazySearch(catalog: Catalog): FactSearch<FactKey> {
  let search: FactSearch<FactKey> | undefined;
  const build = () =>
    (search ??= createFactSearch(
      catalog.list().map(({ key, fact: { term, knownAs = [], aliases } }) => ({
        key,
        term,
        aliases: [...knownAs, ...aliases.map(({ text }) => text)],
      })),
    ));
  requestIdleCallback(build);
  return (query) => build()(query);
}
