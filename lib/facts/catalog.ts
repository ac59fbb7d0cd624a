import type { Fact, Pack } from './fact';

/** What a fact is known by across packs: `<pack id>/<fact id>`. */
export type FactKey = `${string}/${string}`;

/** A fact with the pack whose sources tell it. */
export interface CatalogFact {
  readonly key: FactKey;
  readonly fact: Fact;
  readonly pack: Pack;
}

/** Looks up facts over all installed packs. */
export interface Catalog {
  readonly packs: readonly Pack[];
  /** All facts: packs in their order, facts in the order of their pack. */
  list(): readonly CatalogFact[];
  /** Undefined where no pack has it, as after a pack was taken away. */
  get(key: FactKey): CatalogFact | undefined;
  /** The facts this one points to, in its order; none for a key nobody knows. */
  related(key: FactKey): readonly CatalogFact[];
}

export function factKey(packId: string, factId: string): FactKey {
  return `${packId}/${factId}`;
}

/** Two packs of one id cannot be told apart by key: of these the later one counts. */
export function createCatalog(packs: readonly Pack[]): Catalog {
  const byId = new Map(packs.map((pack) => [pack.id, pack]));
  const facts = new Map<FactKey, CatalogFact>();
  for (const pack of byId.values()) {
    for (const fact of pack.facts) {
      const key = factKey(pack.id, fact.id);
      facts.set(key, { key, fact, pack });
    }
  }
  const listed = [...facts.values()];
  return {
    packs: [...byId.values()],
    list: () => listed,
    get: (key) => facts.get(key),
    related(key) {
      const found = facts.get(key);
      if (!found?.fact.related) return [];
      return found.fact.related.flatMap((id) => facts.get(factKey(found.pack.id, id)) ?? []);
    },
  };
}
