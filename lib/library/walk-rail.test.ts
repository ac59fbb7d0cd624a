import { expect, it } from 'vitest';

import { walkRail } from './walk-rail';

// Three stops with dots, and one without.
const DOTS = [2, 0, 3, 1];
const spot = (stop: number, dot: number) => ({ stop, dot });

it.each([
  { why: 'right, within a stop', key: 'ArrowRight', from: spot(0, 0), to: spot(0, 1) },
  { why: 'right, over a stop without dots', key: 'ArrowRight', from: spot(0, 1), to: spot(2, 0) },
  { why: 'right, at the end', key: 'ArrowRight', from: spot(3, 0), to: undefined },
  { why: 'left', key: 'ArrowLeft', from: spot(2, 0), to: spot(0, 1) },
  { why: 'left, at the beginning', key: 'ArrowLeft', from: spot(0, 0), to: undefined },
  { why: 'down, to the next stop with dots', key: 'ArrowDown', from: spot(0, 1), to: spot(2, 0) },
  { why: 'down, at the last stop', key: 'ArrowDown', from: spot(3, 0), to: undefined },
  { why: 'up, to the first dot of the stop before', key: 'ArrowUp', from: spot(3, 0), to: spot(2, 0) },
  { why: 'up, at the first stop', key: 'ArrowUp', from: spot(0, 1), to: undefined },
  { why: 'to the beginning', key: 'Home', from: spot(3, 0), to: spot(0, 0) },
  { why: 'to the end', key: 'End', from: spot(0, 0), to: spot(3, 0) },
  { why: 'no other key', key: 'Enter', from: spot(0, 0), to: undefined },
])('$why', ({ key, from, to }) => {
  expect(walkRail(key, from, DOTS)).toEqual(to);
});
