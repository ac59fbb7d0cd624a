import type { Catalog, CatalogFact } from '@/lib/facts/catalog';
import { columnOrder } from '@/lib/facts/column-order';
import type { Lexicon } from '@/lib/lexicon/create-lexicon';
import type { Settings } from '@/lib/settings/settings';

import type { CardFact, CardRequest, RelatedFact } from './protocol';

export interface CardContentOptions {
  readonly catalog: Catalog;
  readonly lexicon: Pick<Lexicon, 'explain'>;
  readonly settings: Settings;
}

/** Everything a card shows of a fact; nothing where no pack has the fact any more. */
export function cardContent(request: CardRequest, options: CardContentOptions): CardFact | undefined {
  const found = options.catalog.get(request.fact);
  if (!found) return undefined;
  const { key, fact, pack } = found;
  const explanation = request.text === undefined ? undefined : options.lexicon.explain(key, request.text);
  return {
    key,
    fact,
    sources: pack.sources,
    pack: { id: pack.id, title: pack.title, version: pack.version, asOf: pack.asOf },
    related: options.catalog.related(key).map(asRelated),
    order: columnOrder(key, options.settings.columnOrder),
    ...(explanation && { explanation: { alias: explanation.alias, rule: explanation.rule } }),
  };
}

function asRelated({ key, fact }: CatalogFact): RelatedFact {
  return { key, term: fact.term, category: fact.category, relation: fact.relation };
}
