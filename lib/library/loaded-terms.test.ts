import { expect, it } from 'vitest';

import { INVENTED_PACK } from './invented-pack';
import { loadedTerms, namedDifferently } from './loaded-terms';

const inShort = (terms: ReturnType<typeof loadedTerms>) =>
  terms.map(({ fact, callings }) => [fact.id, ...callings.map(({ words }) => words.join(', '))]);

it('lists words that take a side, with what the other calls the same', () => {
  expect(inShort(loadedTerms(INVENTED_PACK.facts))).toEqual([['lifeline', 'lifeline', 'burden']]);
});

it('finds other things that both have words of their own for', () => {
  expect(inShort(namedDifferently(INVENTED_PACK.facts))).toEqual([['treaty', 'lifeline', 'burden']]);
});

it('leaves a silent source empty', () => {
  const [lifeline] = INVENTED_PACK.facts.filter(({ id }) => id === 'lifeline');
  const alone = { ...lifeline!, framings: [{ silent: true }, lifeline!.framings[1]] as const };
  expect(loadedTerms([alone])[0]!.callings[0]).toEqual({ side: 0, wording: [], words: [] });
});
