import { describe, expect, it } from 'vitest';

import { median, quantile, spreadOf } from './bench-statistics';

describe('median', () => {
  it.each([
    { why: 'an odd number has a middle', values: [9, 1, 5], expected: 5 },
    { why: 'of an even number it lies between the middle two', values: [4, 1, 2, 9], expected: 3 },
    { why: 'numbers are not ordered as texts', values: [10, 9, 100], expected: 10 },
    {
      why: 'what never ended counts as longer than anything',
      values: [3, Infinity, Infinity],
      expected: Infinity,
    },
    { why: 'one value is its own middle', values: [7], expected: 7 },
    { why: 'nothing has no middle', values: [], expected: Number.NaN },
  ])('$why', ({ values, expected }) => {
    expect(median(values)).toBe(expected);
  });
});

describe('quantile', () => {
  it.each([
    { why: 'a share that falls on a value is that value', share: 0.75, expected: 40 },
    { why: 'a share between two values is between them in proportion', share: 0.9, expected: 46 },
    { why: 'the whole is the greatest', share: 1, expected: 50 },
  ])('$why', ({ share, expected }) => {
    expect(quantile([50, 10, 30, 20, 40], share)).toBeCloseTo(expected);
  });
});

describe('spreadOf', () => {
  it('keeps the ends beside the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3, count: 3 });
  });
});
