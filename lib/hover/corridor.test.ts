import { describe, expect, it } from 'vitest';

import { isInCorridor, isTravelling } from './corridor';

const below = { left: 100, top: 200, right: 600, bottom: 500 };
const from = { x: 300, y: 100 };

describe('isInCorridor', () => {
  it.each([
    { why: 'straight down to the card', point: { x: 300, y: 150 }, inside: true },
    { why: 'slanting to its near left corner', point: { x: 200, y: 150 }, inside: true },
    { why: 'slanting to its near right corner', point: { x: 450, y: 150 }, inside: true },
    { why: 'further out than the corner lies', point: { x: 150, y: 130 }, inside: false },
    { why: 'level with where it began', point: { x: 200, y: 100 }, inside: false },
    { why: 'away from the card', point: { x: 300, y: 50 }, inside: false },
    { why: 'a few px sideways, as hands do at the start', point: { x: 306, y: 97 }, inside: true },
    { why: 'in the card', point: { x: 350, y: 300 }, inside: true },
    { why: 'just outside its edge', point: { x: 605, y: 300 }, inside: true },
    { why: 'beyond the card', point: { x: 350, y: 600 }, inside: false },
  ])('$why: $inside', ({ point, inside }) => {
    expect(isInCorridor({ from, point, card: below })).toBe(inside);
  });

  it.each([
    { why: 'a card above', card: { left: 100, top: -300, right: 600, bottom: 20 }, point: { x: 320, y: 60 } },
    {
      why: 'a card to the left',
      card: { left: -300, top: 0, right: 200, bottom: 300 },
      point: { x: 250, y: 110 },
    },
    {
      why: 'a card to the right',
      card: { left: 400, top: 0, right: 900, bottom: 300 },
      point: { x: 350, y: 90 },
    },
    {
      why: 'a card at a corner',
      card: { left: 400, top: 200, right: 900, bottom: 300 },
      point: { x: 360, y: 160 },
    },
  ])('works towards $why', ({ card, point }) => {
    expect(isInCorridor({ from, point, card })).toBe(true);
    const mirrored = { x: 2 * from.x - point.x, y: 2 * from.y - point.y };
    expect(isInCorridor({ from, point: mirrored, card })).toBe(false);
  });
});

describe('isTravelling', () => {
  it.each([
    { why: 'nearer than before', previous: { x: 300, y: 120 }, point: { x: 310, y: 150 }, travels: true },
    { why: 'on the spot', previous: { x: 310, y: 150 }, point: { x: 310, y: 150 }, travels: false },
    { why: 'along the card’s edge', previous: { x: 300, y: 150 }, point: { x: 320, y: 150 }, travels: false },
    { why: 'back to the mark', previous: { x: 310, y: 150 }, point: { x: 300, y: 120 }, travels: false },
    { why: 'nearer, but off the way', previous: { x: 0, y: 100 }, point: { x: 20, y: 150 }, travels: false },
  ])('$why: $travels', ({ previous, point, travels }) => {
    expect(isTravelling({ from, previous, point, card: below })).toBe(travels);
  });
});
