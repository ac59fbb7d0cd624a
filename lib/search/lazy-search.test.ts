import { describe, expect, it } from 'vitest';

import { lazySearch } from './lazy-search';

const FACTS = ['The Lake', 'River Pact', 'Dam'].map((term) => ({
  key: term,
  fact: { term, aliases: [{ text: `${term} of the North` }], knownAs: ['abc'] },
}));

describe('lazySearch', () => {
  it.each([
    { why: 'at the first query', steps: 0 },
    { why: 'at a query that comes while it is being built', steps: 2 },
    { why: 'after it was built in steps', steps: 10 },
  ])('finds all there is $why', ({ steps }) => {
    const search = lazySearch(FACTS);
    for (let step = 0; step < steps; step += 1) search.prepare();
    expect(search('north').map(({ key }) => key)).toEqual(['Dam', 'The Lake', 'River Pact']);
    expect(search('abc')).toHaveLength(3);
  });

  it('says when nothing is left to prepare', () => {
    const search = lazySearch(FACTS);
    const answers = Array.from({ length: FACTS.length + 2 }, () => search.prepare());
    expect(answers).toEqual([true, true, true, false, false]);
  });
});
