import { array, assert, double, property } from 'fast-check';
import { expect, it } from 'vitest';

import { sortInSteps } from './sort-in-steps';

/** The sorted items, and how many steps it took. */
function sorted<T>(
  items: readonly T[],
  compare: (one: T, other: T) => number,
): { items: T[]; steps: number } {
  const work = sortInSteps(items, compare);
  for (let steps = 0; ; steps += 1) {
    const { done, value } = work.next();
    if (done) return { items: value, steps };
  }
}

/** What lies between two whole numbers is equal. */
function byWhole(one: number, other: number): number {
  return Math.floor(one) - Math.floor(other);
}

it('sorts as the engine does, equal items left in their order', () => {
  assert(
    property(array(double({ min: 0, max: 9, noNaN: true })), (numbers) => {
      expect(sorted(numbers, byWhole).items).toEqual(numbers.toSorted(byWhole));
    }),
  );
});

it('takes one step an item where they are in order', () => {
  const items = [1, 2, 2, 3, 9];
  expect(sorted(items, byWhole)).toEqual({ items, steps: 5 });
});
