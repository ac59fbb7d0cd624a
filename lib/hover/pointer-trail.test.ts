import { describe, expect, it } from 'vitest';

import { isFast, NO_TRAIL, type Sample, speedAt, withSample } from './pointer-trail';

const trailOf = (...samples: readonly [at: number, x: number, y?: number][]) =>
  samples
    .map(([at, x, y = 0]): Sample => ({ at, x, y }))
    .reduce((trail, sample) => withSample(trail, sample, { anew: false }), NO_TRAIL);

describe('speedAt', () => {
  it.each([
    { why: 'nothing seen yet', trail: NO_TRAIL, now: 0, speed: 0 },
    { why: 'one position is no move', trail: trailOf([0, 0]), now: 0, speed: 0 },
    { why: 'one move', trail: trailOf([0, 0], [10, 8]), now: 10, speed: 0.8 },
    { why: 'the mean of two moves', trail: trailOf([0, 0], [10, 10], [20, 10]), now: 20, speed: 0.5 },
    { why: 'only the last two', trail: trailOf([0, 0], [5, 900], [15, 904], [25, 908]), now: 25, speed: 0.4 },
    { why: 'there and back is a long way', trail: trailOf([0, 0], [10, 10], [20, 0]), now: 20, speed: 1 },
    { why: 'aslant', trail: trailOf([0, 0], [10, 3, 4]), now: 10, speed: 0.5 },
    { why: 'older than 32 ms is ignored', trail: trailOf([0, 0], [20, 100], [40, 104]), now: 40, speed: 0.2 },
    { why: 'all of it old: at rest', trail: trailOf([0, 0], [10, 100], [20, 200]), now: 60, speed: 0 },
    {
      why: 'a blurred clock gives no speed',
      trail: trailOf([100, 0], [100, 50], [100, 90]),
      now: 100,
      speed: 0,
    },
  ])('$why: $speed px/ms', ({ trail, now, speed }) => {
    expect(speedAt(trail, now)).toBeCloseTo(speed);
  });

  it('is fast from 0.5 px/ms on', () => {
    expect(isFast(trailOf([0, 0], [10, 5]), 10)).toBe(true);
    expect(isFast(trailOf([0, 0], [10, 4.9]), 10)).toBe(false);
  });
});

describe('rest', () => {
  it.each([
    { why: 'begins with the first position', trail: trailOf([7, 0]), since: 7 },
    { why: 'goes on within 4 px of where it began', trail: trailOf([0, 0], [50, 3], [90, -4]), since: 0 },
    { why: 'ends further away', trail: trailOf([0, 0], [50, 5]), since: 50 },
    { why: 'ends by small steps too', trail: trailOf([0, 0], [10, 2], [20, 4], [30, 6], [40, 8]), since: 30 },
  ])('$why', ({ trail, since }) => {
    expect(trail.rest?.at).toBe(since);
  });

  it('begins anew when what lies under the pointer changes', () => {
    expect(withSample(trailOf([0, 0]), { at: 40, x: 0, y: 0 }, { anew: true }).rest?.at).toBe(40);
  });
});
