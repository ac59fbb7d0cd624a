import { describe, expect, it } from 'vitest';

import {
  countBy,
  isFiltered,
  languagesOf,
  NO_FILTER,
  passes,
  sortFacts,
  type FactFilter,
} from './fact-filter';
import { INVENTED_PACK } from './invented-pack';

const { facts } = INVENTED_PACK;
const idsThrough = (filter: Partial<FactFilter>) =>
  facts.filter((fact) => passes(fact, { ...NO_FILTER, ...filter })).map(({ id }) => id);

describe('passes', () => {
  it.each([
    { why: 'all, unless something is chosen', filter: {}, ids: facts.map(({ id }) => id) },
    {
      why: 'any of the chosen categories',
      filter: { categories: ['place', 'person'] as const },
      ids: ['bridge', 'mayor'],
    },
    { why: 'any of the chosen relations', filter: { relations: ['agree'] as const }, ids: ['flood'] },
    {
      why: 'what a source mentions',
      filter: { toldBy: 1 as const },
      ids: ['treaty', 'bridge', 'flood', 'mayor', 'lifeline'],
    },
    { why: 'a name in a language', filter: { lang: 'uk' as const }, ids: ['bridge'] },
    {
      why: 'all conditions at once',
      filter: { categories: ['event'] as const, toldBy: 1 as const },
      ids: ['flood'],
    },
  ])('$why', ({ filter, ids }) => {
    expect(idsThrough(filter)).toEqual(ids);
    expect(isFiltered({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0);
  });
});

describe('sortFacts', () => {
  it.each([
    {
      why: 'by term, as one reads it: quotation marks do not count',
      sort: 'term' as const,
      ids: ['bridge', 'lifeline', 'treaty', 'flood', 'mayor', 'signing'],
    },
    {
      why: 'by category in the order of categories, then by term',
      sort: 'category' as const,
      ids: ['lifeline', 'flood', 'signing', 'treaty', 'mayor', 'bridge'],
    },
    {
      why: 'by relation, from agreement to one voice',
      sort: 'relation' as const,
      ids: ['flood', 'treaty', 'mayor', 'lifeline', 'bridge', 'signing'],
    },
    {
      why: 'by the first article, what it does not mention last',
      sort: 'first-source' as const,
      ids: ['treaty', 'flood', 'lifeline', 'mayor', 'signing', 'bridge'],
    },
    {
      why: 'by the newest note on record, what has none last',
      sort: 'record' as const,
      ids: ['treaty', 'bridge', 'lifeline', 'flood', 'mayor', 'signing'],
    },
  ])('$why', ({ sort, ids }) => {
    expect(sortFacts(facts, sort).map(({ id }) => id)).toEqual(ids);
  });
});

describe('languagesOf', () => {
  it.each([
    { why: 'as the alias says', alias: { text: 'мир', lang: 'uk' as const }, langs: ['uk'] },
    { why: 'Latin script is English', alias: { text: 'peace' }, langs: ['en'] },
    { why: 'Cyrillic is Russian and Ukrainian alike', alias: { text: 'мир' }, langs: ['ru', 'uk'] },
  ])('$why', ({ alias, langs }) => {
    expect(languagesOf(alias)).toEqual(langs);
  });
});

it('counts what each choice lists', () => {
  const counts = countBy(
    INVENTED_PACK,
    ['event', 'idea'] as const,
    (fact, category) => fact.category === category,
  );
  expect([...counts]).toEqual([
    ['event', 2],
    ['idea', 0],
  ]);
});
