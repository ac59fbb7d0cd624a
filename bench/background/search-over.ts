import type { Pack } from '@/lib/facts/fact';
import { createFactSearch, type FactSearch } from '@/lib/search/search-facts';

/** The popup's search over the first `count` facts of these packs. */
export function searchOver(packs: readonly Pack[], count: number): FactSearch<string> {
  return createFactSearch(
    packs
      .flatMap(({ id, facts }) =>
        facts.map((fact) => ({
          key: `${id}/${fact.id}`,
          term: fact.term,
          aliases: [...(fact.knownAs ?? []), ...fact.aliases.map(({ text }) => text)],
        })),
      )
      .slice(0, count),
  );
}
