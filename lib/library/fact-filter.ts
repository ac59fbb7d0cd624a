import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';
import { RELATIONS, type Alias, type Fact, type Lang, type Pack, type Relation } from '@/lib/facts/fact';

import { paragraphsOf, tellingOf, type Side } from './side';

export const LANGS = ['en', 'ru', 'uk'] as const satisfies readonly Lang[];

export const SORTS = ['term', 'category', 'relation', 'first-source', 'second-source', 'record'] as const;

/** By term, category, relation, place in either article, or date of the newest record note. */
export type Sort = (typeof SORTS)[number];

/** What of a pack's facts to list. An empty list of categories or relations lets all through. */
export interface FactFilter {
  readonly categories: readonly CategoryId[];
  readonly relations: readonly Relation[];
  /** Only what this source mentions. */
  readonly toldBy?: Side | undefined;
  /** Only facts with a name in this language. */
  readonly lang?: Lang | undefined;
}

export const NO_FILTER: FactFilter = { categories: [], relations: [] };

export function isFiltered({ categories, relations, toldBy, lang }: FactFilter): boolean {
  return categories.length > 0 || relations.length > 0 || toldBy !== undefined || lang !== undefined;
}

export function passes(fact: Fact, { categories, relations, toldBy, lang }: FactFilter): boolean {
  return (
    (categories.length === 0 || categories.includes(fact.category)) &&
    (relations.length === 0 || relations.includes(fact.relation)) &&
    (toldBy === undefined || tellingOf(fact, toldBy) !== undefined) &&
    (lang === undefined || fact.aliases.some((alias) => languagesOf(alias).includes(lang)))
  );
}

/** In the order asked for; of equals by term, as an English reader sorts. */
export function sortFacts(facts: readonly Fact[], sort: Sort): readonly Fact[] {
  const place = placeBy(sort);
  return facts.toSorted((a, b) => place(a) - place(b) || byTerm(a, b));
}

/** How many facts of the pack each choice would list by itself. */
export function countBy<Key>(pack: Pack, keys: readonly Key[], has: (fact: Fact, key: Key) => boolean) {
  return new Map(keys.map((key) => [key, pack.facts.filter((fact) => has(fact, key)).length]));
}

/** The languages an alias is written in: as it says, else English for Latin script, Russian and Ukrainian for Cyrillic. */
export function languagesOf({ text, lang }: Alias): readonly Lang[] {
  if (lang) return [lang];
  return /\p{Script=Cyrillic}/u.test(text) ? ['ru', 'uk'] : ['en'];
}

const COLLATOR = new Intl.Collator('en', { ignorePunctuation: true, numeric: true });

function byTerm(a: Fact, b: Fact): number {
  return COLLATOR.compare(a.term, b.term);
}

/** A source that is silent comes after the end of its article. Finite, so that two of them are equal. */
const NOWHERE = Number.MAX_SAFE_INTEGER;

function placeBy(sort: Sort): (fact: Fact) => number {
  switch (sort) {
    case 'term':
      return () => 0;
    case 'category':
      return ({ category }) => CATEGORY_IDS.indexOf(category);
    case 'relation':
      return ({ relation }) => RELATIONS.indexOf(relation);
    case 'first-source':
      return ({ framings }) => paragraphsOf(framings[0])[0] ?? NOWHERE;
    case 'second-source':
      return ({ framings }) => paragraphsOf(framings[1])[0] ?? NOWHERE;
    case 'record':
      return (fact) => -newestNote(fact);
  }
}

/** As a number that grows with the date: 202309 for September 2023; 0 without a note. */
function newestNote({ record = [] }: Fact): number {
  return Math.max(
    0,
    ...record.map(({ asOf }) => Number(asOf.replaceAll('-', '').slice(0, 6).padEnd(6, '0'))),
  );
}
