import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import type { HoverEffect, HoverEvent, PointerKind } from './hover-event';
import { createHover, type HoverState } from './hover-state';
import { reduceHover } from './reduce-hover';
import {
  back,
  click,
  esc,
  gone,
  hidden,
  key,
  modifier,
  move,
  pin,
  placed,
  press,
  scroll,
  turn,
} from './script';

const spot = {
  over: fc.constantFrom('', 'card', 'a', 'b', 'c-link'),
  x: fc.integer({ min: -40, max: 500 }),
  y: fc.integer({ min: -40, max: 500 }),
  pointer: fc.constantFrom<PointerKind>('mouse', 'pen', 'touch'),
};
type Later = (at: number) => HoverEvent;
const anything: fc.Arbitrary<Later> = fc.oneof(
  fc.record({ ...spot, isDown: fc.boolean() }).map(
    ({ over, ...place }): Later =>
      (at) =>
        move(at, over, place),
  ),
  fc.record(spot).map(
    ({ over, ...place }): Later =>
      (at) =>
        press(at, over, place),
  ),
  fc.record(spot).map(
    ({ over, ...place }): Later =>
      (at) =>
        click(at, over, place),
  ),
  fc.constantFrom<Later>(
    esc,
    back,
    hidden,
    placed,
    (at) => gone(at),
    (at) => gone(at, 'a'),
  ),
  fc.constantFrom<Later>(
    (at) => key(at, 'a'),
    (at) => turn(at, 'x'),
    (at) => scroll(at, 50),
  ),
  fc.boolean().map(
    (flag): Later =>
      (at) =>
        pin(at, flag),
  ),
  fc.boolean().map(
    (flag): Later =>
      (at) =>
        modifier(at, flag),
  ),
  fc
    .record({ token: fc.integer({ min: 0, max: 30 }), found: fc.boolean() })
    .map((news): Later => (at) => ({ kind: 'answer', at, ...news })),
  fc.integer({ min: 0, max: 30 }).map((token): Later => (at) => ({ kind: 'elapsed', at, token })),
);
const settings = fc.record({
  trigger: fc.constantFrom('hover' as const, 'modifier' as const, 'click' as const),
  dwellMs: fc.integer({ min: 0, max: 2000 }),
});

/** The world outside, as far as the effects make it. */
interface World {
  readonly asked: number;
  readonly isUp: boolean;
  readonly isTimed: boolean;
  /** The first thing that went wrong. */
  readonly wrong?: string;
}

function execute(world: World, effect: HoverEffect): World {
  switch (effect.do) {
    case 'ask':
      return effect.token > world.asked
        ? { ...world, asked: effect.token }
        : { ...world, wrong: 'asked twice' };
    case 'show':
      if (effect.card.token !== world.asked) return { ...world, wrong: 'shows what was not asked for last' };
      return { ...world, isUp: true };
    case 'hide':
      return world.isUp ? { ...world, isUp: false } : { ...world, wrong: 'hides what is not there' };
    case 'focus-card':
      return world.isUp ? world : { ...world, wrong: 'focuses what is not there' };
    case 'start-timer':
      return { ...world, isTimed: true };
    case 'stop-timer':
      return world.isTimed ? { ...world, isTimed: false } : { ...world, wrong: 'stops what does not run' };
  }
}

function agree(world: World, state: HoverState): World {
  if ('card' in state !== world.isUp)
    return { ...world, wrong: 'a card and no state for it, or the reverse' };
  if ('timer' in state !== world.isTimed)
    return { ...world, wrong: 'a timer and no state for it, or the reverse' };
  return world;
}

it('whatever happens, in whatever order: only what was asked for last shows, and nothing is left behind', () => {
  const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), anything), { maxLength: 60 });
  fc.assert(
    fc.property(settings, events, (chosen, steps) => {
      let hover = createHover(chosen);
      let world: World = { asked: 0, isUp: false, isTimed: false };
      let at = 0;
      for (const [ms, event] of steps) {
        at += ms;
        const step = reduceHover(hover, event(at));
        hover = step.hover;
        world = agree(step.effects.reduce(execute, world), hover.state);
      }
      expect(world.wrong).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
