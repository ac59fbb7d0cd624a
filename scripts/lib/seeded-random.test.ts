import { describe, expect, it } from 'vitest';

import { seededRandom } from './seeded-random';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

describe('seededRandom', () => {
  it('is the same again with the same seed, and another with another', () => {
    const [drawn, again, other] = [7, 7, 8].map((seed) => seededRandom(seed).shuffle(LETTERS));
    expect(again).toEqual(drawn);
    expect(other).not.toEqual(drawn);
  });

  it('loses nothing when it shuffles', () => {
    expect(seededRandom(7).shuffle(LETTERS).toSorted()).toEqual(LETTERS);
  });

  it('comes near what it was asked for', () => {
    const random = seededRandom(7);
    const hits = Array.from({ length: 10_000 }, () => random.chance(0.25)).filter(Boolean).length;
    expect(hits / 10_000).toBeCloseTo(0.25, 1);
  });
});
