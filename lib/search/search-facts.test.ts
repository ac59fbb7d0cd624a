import { array, assert, nat, oneof, property, record, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createFactSearch, type SearchableFact } from './search-facts';
import { spell } from './spell';

const FACTS: readonly SearchableFact<string>[] = [
  {
    key: 'csto',
    term: 'Collective Security Treaty Organization',
    aliases: ['CSTO', 'ОДКБ', 'Tashkent Pact', 'Ташкентский договор'],
  },
  { key: 'collective-security', term: 'Collective security', aliases: ['коллективная безопасность'] },
  { key: 'decay', term: 'Decay of the CSTO', aliases: ['кризис ОДКБ'] },
  { key: 'c5', term: 'C5+1', aliases: ['C5 plus 1', 'С5+1'] },
  { key: 'kyrgyzstan', term: 'Kyrgyzstan', aliases: ['Kirgizia', 'Кыргызстан', 'Киргизия'] },
  { key: 'border', term: 'Kyrgyz–Tajik border conflict', aliases: ['Batken clashes'] },
  { key: 'kazakhstan', term: 'Kazakhstan', aliases: ['Казахстан'] },
  { key: 'uzbekistan', term: 'Uzbekistan', aliases: ['Узбекистан'] },
  { key: 'russia', term: 'Russia', aliases: ['RF', 'РФ', 'Россия'] },
  { key: 'sanctions', term: 'Sanctions against Russia', aliases: ['санкции против России'] },
  { key: 'secondary', term: 'Secondary sanctions', aliases: ['вторичные санкции'] },
  { key: 'japarov', term: 'Sadyr Japarov', aliases: ['Japarov', 'Садыр Жапаров', 'Жапаров'] },
  { key: 'karabakh', term: 'Nagorno-Karabakh', aliases: ['Karabakh', 'Нагорный Карабах'] },
  { key: 'us', term: 'United States', aliases: ['US', 'USA', 'США'] },
  { key: 'us-bases', term: 'US military bases in Central Asia', aliases: [] },
  { key: 'asia', term: 'Central Asia', aliases: ['Центральная Азия', 'the Stans'] },
];

const search = createFactSearch(FACTS);
const keysOf = (query: string): string[] => search(query).map(({ key }) => key);

describe('finds, in the order a reader expects', () => {
  it.each([
    {
      why: 'an exact term before terms that begin with it',
      query: 'collective security',
      keys: ['collective-security', 'csto'],
    },
    { why: 'an exact alias before terms that hold it', query: 'csto', keys: ['csto', 'decay'] },
    { why: 'an exact alias before terms that begin with it', query: 'us', keys: ['us', 'us-bases'] },
    {
      why: 'the beginning of a term before a word in a term',
      query: 'sanc',
      keys: ['sanctions', 'secondary'],
    },
    { why: 'of equals the shorter', query: 'kyrg', keys: ['kyrgyzstan', 'border'] },
    { why: 'a word in a term before an alias', query: 'ta', keys: ['border', 'csto'] },
    { why: 'words of the term in another order', query: 'karabakh nagorno', keys: ['karabakh'] },
    { why: 'beginnings of words in any order', query: 'russ sanc', keys: ['sanctions'] },
    {
      why: 'the middle of a word last of all',
      query: 'stan',
      keys: ['asia', 'kyrgyzstan', 'kazakhstan', 'uzbekistan'],
    },
    { why: 'spaces the reader left out', query: 'centralasia', keys: ['asia', 'us-bases'] },
    { why: 'spaces the reader put in', query: 'kyrgyz stan', keys: ['kyrgyzstan'] },
    { why: 'signs the reader left out', query: 'c51', keys: ['c5'] },
    { why: 'a name with diacritics nobody needs', query: 'Kýrgyzstan', keys: ['kyrgyzstan'] },
    { why: 'another dash', query: 'nagorno—karabakh', keys: ['karabakh'] },
    { why: 'a Cyrillic alias', query: 'одкб', keys: ['csto', 'decay'] },
    { why: 'the beginning of a Cyrillic alias', query: 'кырг', keys: ['kyrgyzstan', 'border'] },
    { why: 'Cyrillic typed in Latin', query: 'odkb', keys: ['csto', 'decay'] },
    { why: 'Cyrillic typed in Latin, c for ц', query: 'sankcii', keys: ['sanctions', 'secondary'] },
    { why: 'Latin typed in Cyrillic', query: 'ташкент', keys: ['csto'] },
    { why: 'another romanisation', query: 'zhaparov', keys: ['japarov'] },
    { why: 'a letter too few', query: 'kyrgystan', keys: ['kyrgyzstan'] },
    { why: 'letters that changed places', query: 'kazahkstan', keys: ['kazakhstan'] },
    { why: 'a slip in Cyrillic', query: 'узбикистан', keys: ['uzbekistan'] },
    { why: 'slips in every word', query: 'sanctons agianst rusia', keys: ['sanctions'] },
    { why: 'nothing for a name that is not there', query: 'Antarctica', keys: [] },
    { why: 'nothing for a short name that is not there', query: 'qz', keys: [] },
    { why: 'nothing for signs', query: '+?', keys: [] },
    { why: 'nothing for nothing', query: ' ', keys: [] },
  ])('$why: $query', ({ query, keys }) => {
    expect(keysOf(query)).toEqual(keys);
  });
});

const picked = (query: string): { name: string; parts: string[]; isAlias: boolean } => {
  const { name, ranges, isAlias } = search(query)[0]!;
  return { name, parts: ranges.map(([start, end]) => name.slice(start, end)), isAlias };
};

describe('tells what matched', () => {
  it.each([
    { why: 'the beginning of a term', query: 'kyrg', name: 'Kyrgyzstan', parts: ['Kyrg'] },
    { why: 'across a dash', query: 'nagornok', name: 'Nagorno-Karabakh', parts: ['Nagorno-K'] },
    { why: 'apart from the signs around', query: 'c5', name: 'C5+1', parts: ['C5'] },
    {
      why: 'each word of the query',
      query: 'bord kyr',
      name: 'Kyrgyz–Tajik border conflict',
      parts: ['Kyr', 'bord'],
    },
    {
      why: 'the words that were meant',
      query: 'sanctons rusia',
      name: 'Sanctions against Russia',
      parts: ['Sanctions', 'Russia'],
    },
  ])('in the term: $why', ({ query, name, parts }) => {
    expect(picked(query)).toEqual({ name, parts, isAlias: false });
  });

  it.each([
    { why: 'as written', query: 'usa', name: 'USA', parts: ['USA'] },
    { why: 'by its sound', query: 'odk', name: 'ОДКБ', parts: ['ОДК'] },
    { why: 'in Cyrillic', query: 'ташкентский', name: 'Ташкентский договор', parts: ['Ташкентский'] },
  ])('in an alias: $why', ({ query, name, parts }) => {
    expect(picked(query)).toEqual({ name, parts, isAlias: true });
  });

  it('says that a slip was forgiven, and only then', () => {
    expect(search('kyrgystan')[0]?.isGuess).toBe(true);
    expect(search('kyrgyzstan')[0]?.isGuess).toBe(false);
    expect(search('zhaparov')[0]?.isGuess).toBe(false);
  });
});

const aName = array(stringMatching(/^[a-zA-Zа-яА-ЯёіїєґüşçÅ0-9]{1,9}$/), { minLength: 1, maxLength: 4 }).map(
  (words) => words.join(' '),
);
const someFacts = array(record({ term: aName, aliases: array(aName, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 30,
}).map((facts) => facts.map((fact, key) => ({ ...fact, key: String(key) })));

it('puts a fact first when its very term is asked for', () => {
  assert(
    property(someFacts, nat(), (facts, pick) => {
      const { term } = facts[pick % facts.length]!;
      const [first] = createFactSearch(facts)(term);
      expect(first?.isAlias).toBe(false);
      expect(spell(first!.name).letters.text).toBe(spell(term).letters.text);
    }),
    { numRuns: 500 },
  );
});

it('points into the name it gives, whatever is asked', () => {
  assert(
    property(someFacts, oneof(aName, string({ unit: 'grapheme' })), (facts, query) => {
      const results = createFactSearch(facts)(query);
      expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
      for (const { name, ranges } of results) {
        const ends = ranges.flat();
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends.at(-1)).toBeLessThanOrEqual(name.length);
        expect(ranges.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});
