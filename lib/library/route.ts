import { factKey, type Catalog, type CatalogFact } from '@/lib/facts/catalog';

/** The library's views, in the order of its navigation. */
export const VIEWS = ['facts', 'compare', 'wording', 'timeline', 'voices', 'method'] as const;

export type View = (typeof VIEWS)[number];

export type Route =
  | { readonly kind: 'view'; readonly view: View }
  | { readonly kind: 'fact'; readonly found: CatalogFact }
  /** The address names a fact that no pack has, as after a pack was taken away. */
  | { readonly kind: 'unknown'; readonly name: string };

/**
 * Where an address leads: `#compare` to a view, `#<pack>/<fact>` to a fact, `#<fact>` to the first fact of that id in the
 * order of the packs. A view wins over a fact of its name; no fragment is the list of facts.
 */
export function readRoute(hash: string, catalog: Catalog): Route {
  const name = decoded(hash.replace(/^#/u, ''));
  if (name === '') return { kind: 'view', view: 'facts' };
  const view = VIEWS.find((one) => one === name);
  if (view) return { kind: 'view', view };
  const found = catalog.list().find(({ key, fact }) => key === name || fact.id === name);
  return found ? { kind: 'fact', found } : { kind: 'unknown', name };
}

export function viewHash(view: View): string {
  return `#${view}`;
}

export function factHash(packId: string, factId: string): string {
  return `#${factKey(packId, factId)}`;
}

/** Somebody's stray `%` is not worth an error. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
