import type { Fact, Pack } from '@/lib/facts/fact';
import { passes, sortFacts } from '@/lib/library/fact-filter';
import type { FactSearch } from '@/lib/search/search-facts';

import type { Asked } from './FactFilters';

/** A fact in the list, with the name it was found by. */
export interface Listed {
  readonly fact: Fact;
  /** Absent when nothing was searched for. */
  readonly match?: {
    readonly name: string;
    readonly isAlias: boolean;
    readonly ranges: readonly (readonly [from: number, to: number])[];
  };
}

/** What the list shows: of a search the best first, else in the order asked for. */
export function listedFacts(
  pack: Pack,
  { query, filter, sort }: Asked,
  search: FactSearch<string>,
): readonly Listed[] {
  if (query.trim() === '') {
    return sortFacts(pack.facts, sort).flatMap((fact) => (passes(fact, filter) ? { fact } : []));
  }
  const byId = new Map(pack.facts.map((fact) => [fact.id, fact]));
  return search(query).flatMap(({ key, name, isAlias, ranges }) => {
    const fact = byId.get(key);
    return fact && passes(fact, filter) ? [{ fact, match: { name, isAlias, ranges } }] : [];
  });
}
