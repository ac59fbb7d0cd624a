import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';
import type { Catalog, FactKey } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';
import type { FactResult } from '@/lib/search/search-facts';

import { categoryName } from '@/components/category-name';
import type { FactGroup, FoundFact } from '@/components/found-fact';

/** A fact mentioned on the page. */
export interface FactHere {
  readonly fact: FactKey;
  readonly category: CategoryId;
  /** False where its category, or the fact itself, is not to be marked. */
  readonly isMarked: boolean;
}

/** The group whose facts have a mark to go to. */
export const PAGE_GROUP = 'page';

/** What there is to look through: the facts marked on the page, in its order, then all facts by category. */
export function groupsToBrowse(catalog: Catalog, here: readonly FactHere[], t: Translator): FactGroup[] {
  const marked = here.filter(({ isMarked }) => isMarked).flatMap(({ fact }) => catalog.get(fact) ?? []);
  const collator = new Intl.Collator('en');
  const byCategory = CATEGORY_IDS.map((category) => ({
    id: category,
    heading: categoryName(category, t.locale, 'plural'),
    facts: catalog
      .list()
      .filter(({ fact }) => fact.category === category)
      .toSorted((a, b) => collator.compare(a.fact.term, b.fact.term)),
  }));
  const page = { id: PAGE_GROUP, heading: t('popup_on_page'), facts: marked };
  return [page, ...byCategory].filter(({ facts }) => facts.length > 0);
}

/** Results of a search, those that only look alike under a heading that says so. */
export function groupsOfResults(
  catalog: Catalog,
  results: readonly FactResult<FactKey>[],
  t: Translator,
): FactGroup[] {
  const found = results.map((result) => ({ isGuess: result.isGuess, facts: foundBy(catalog, result) }));
  const factsOf = (isGuess: boolean) => found.flatMap((one) => (one.isGuess === isGuess ? one.facts : []));
  return [
    { id: 'found', heading: t('popup_list'), facts: factsOf(false) },
    { id: 'alike', heading: t('popup_alike'), facts: factsOf(true) },
  ].filter(({ facts }) => facts.length > 0);
}

function foundBy(catalog: Catalog, { key, name, isAlias, ranges }: FactResult<FactKey>): FoundFact[] {
  const fact = catalog.get(key);
  return fact ? [{ ...fact, match: { name, isAlias, ranges } }] : [];
}

/** How many facts of each category are mentioned on the page, marked or not. */
export function countByCategory(here: readonly FactHere[]): ReadonlyMap<CategoryId, number> {
  return new Map(
    CATEGORY_IDS.map((id) => [id, here.filter(({ category }) => category === id).length] as const),
  );
}
