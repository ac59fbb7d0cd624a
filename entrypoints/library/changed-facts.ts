import type { Catalog, FactKey } from '@/lib/facts/catalog';
import { contentHash } from '@/lib/library/content-hash';
import type { ReadFacts } from '@/lib/settings/read-facts';

/** Facts that were read before, and say something else now. */
export function changedFacts(catalog: Catalog, read: ReadFacts): ReadonlySet<FactKey> {
  const changed = catalog.list().filter(({ key, fact }) => {
    const before = read[key];
    return before !== undefined && before !== contentHash(fact);
  });
  return new Set(changed.map(({ key }) => key));
}
