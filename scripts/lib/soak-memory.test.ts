import { expect, it } from 'vitest';

import { growth, hasGrown } from './soak-memory';

const weights = (bytesAt: (navigation: number) => number) =>
  Array.from({ length: 50 }, (_, at) => bytesAt(at));

it.each([
  { why: 'what stays as it was', bytesAt: () => 3e6, grown: false },
  {
    why: 'what is high only while it warms up',
    bytesAt: (at: number) => (at < 10 ? 9e6 : 3e6),
    grown: false,
  },
  { why: 'a heap that goes up and down', bytesAt: (at: number) => 3e6 + (at % 2) * 3e5, grown: false },
  { why: 'one page’s weight for each page', bytesAt: (at: number) => 3e6 + at * 5e4, grown: true },
])('$why: grown $grown', ({ bytesAt, grown }) => {
  expect(hasGrown(weights(bytesAt))).toBe(grown);
});

it('is in bytes', () => {
  expect(growth(weights((at) => (at < 30 ? 100 : 160)))).toBe(60);
});
