import type { Fact, Wording } from '@/lib/facts/fact';

import { SIDES, tellingOf, type Side } from './side';

/** What one source calls a thing. Empty: it does not mention it. */
export interface Calling {
  readonly side: Side;
  readonly wording: readonly Wording[];
  /** The words the other would not have written; where none are picked out, nothing. */
  readonly words: readonly string[];
}

/** One thing and what both sources call it. */
export interface LoadedTerm {
  readonly fact: Fact;
  readonly callings: readonly [Calling, Calling];
}

/** The facts about words themselves: what one calls so, and the other otherwise or not at all. */
export function loadedTerms(facts: readonly Fact[]): readonly LoadedTerm[] {
  return facts.filter(({ category }) => category === 'wording').map(loadedTerm);
}

/** Facts about other things for which the two sources have words of their own. */
export function namedDifferently(facts: readonly Fact[]): readonly LoadedTerm[] {
  return facts
    .filter(({ category }) => category !== 'wording')
    .map(loadedTerm)
    .filter(({ callings }) => callings.every(({ words }) => words.length > 0));
}

function loadedTerm(fact: Fact): LoadedTerm {
  return { fact, callings: [callingOf(fact, SIDES[0]), callingOf(fact, SIDES[1])] };
}

function callingOf(fact: Fact, side: Side): Calling {
  const wording = tellingOf(fact, side)?.wording ?? [];
  return { side, wording, words: [...new Set(wording.flatMap(({ differs = [] }) => differs))] };
}
