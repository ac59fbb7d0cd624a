import { describe, expect, it } from 'vitest';

import { brokenPromises, median } from './pages-verdict';
import type { Visit } from './pages-visit';

const KEPT = { markup: [], errors: [], requests: [], shift: 0 };

function visitOf(longestMs: number): Visit {
  const work = { totalMs: 20, longestMs, slices: 3, isAtRest: true };
  return {
    markup: '',
    errors: [],
    requests: [],
    shifts: [],
    readyMs: 1,
    floorMs: 2,
    report: { facts: [], marks: 0, work },
  };
}

describe('brokenPromises', () => {
  it.each([
    { why: 'one long slice of three is the machine’s', slices: [9, 40, 8], differences: KEPT, broken: 0 },
    { why: 'two are ours', slices: [9, 40, 17], differences: KEPT, broken: 1 },
    { why: 'a change of the DOM', slices: [8], differences: { ...KEPT, markup: ['<b>'] }, broken: 1 },
    {
      why: 'all of them are said',
      slices: [20],
      differences: { markup: ['<b>'], errors: ['x'], requests: ['https://a.example'], shift: 0.1 },
      broken: 5,
    },
  ])('$why', ({ slices, differences, broken }) => {
    const result = { name: 'page', scripts: 'off', visits: slices.map(visitOf), differences } as const;
    expect(brokenPromises(result)).toHaveLength(broken);
  });

  it('counts a page that gives no answer', () => {
    const { report: _, ...silent } = visitOf(1);
    const result = { name: 'page', scripts: 'off', visits: [silent], differences: KEPT } as const;
    expect(brokenPromises(result)).toEqual(['no answer from the content script']);
  });
});

it.each([
  { why: 'the middle one', numbers: [3, 1, 2], is: 2 },
  { why: 'of two the upper', numbers: [1, 2], is: 2 },
  { why: 'none', numbers: [], is: 0 },
])('median: $why', ({ numbers, is }) => {
  expect(median(numbers)).toBe(is);
});
