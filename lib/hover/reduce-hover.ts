import { effectsBetween } from './effects-between';
import type { HoverEffect, HoverEvent } from './hover-event';
import { type Hover, type HoverSettings, type HoverState, shownCard } from './hover-state';
import { onAnswer, onPin, onTurn } from './on-card';
import { onClick, onKeyboard, onPress } from './on-click';
import { onPointer } from './on-pointer';
import { onGone, onHidden, onModifier, onScroll, quietly } from './on-surroundings';
import { waitingElapsed, wake } from './waiting';

export interface HoverStep {
  readonly hover: Hover;
  readonly effects: readonly HoverEffect[];
}

/** The next state, and what to do on the way there. Pure: it may be called with anything at any time, old news included. */
export function reduceHover(hover: Hover, event: HoverEvent): HoverStep {
  const next = tidied(after(hover, event));
  return { hover: next, effects: effectsBetween(hover.state, next.state) };
}

function after(hover: Hover, event: HoverEvent): Hover {
  switch (event.kind) {
    case 'pointer':
      return onPointer(hover, event);
    case 'press':
      return onPress(hover, event);
    case 'click':
      return onClick(hover, event);
    case 'keyboard':
      return onKeyboard(hover, event.mark);
    case 'modifier':
      return onModifier(hover, event);
    case 'dismiss':
      return hover.state.kind === 'idle' ? hover : quietly(hover);
    case 'elapsed':
      return onElapsed(hover, event);
    case 'answer':
      return onAnswer(hover, event);
    case 'placed':
      return { ...hover, box: event.box };
    case 'pin':
      return onPin(hover, event.isPinned);
    case 'turn':
      return onTurn(hover, (facts) => [...facts, event.fact]);
    case 'back':
      return onTurn(hover, (facts) => facts.slice(0, -1));
    case 'scroll':
      return onScroll(hover, event.moved);
    case 'hidden':
      return onHidden(hover);
    case 'gone':
      return onGone(hover, event.mark);
    case 'settings':
      return onSettings(hover, event);
  }
}

/** A rest goes on as the new settings have it. */
function onSettings(hover: Hover, { settings, at }: { settings: HoverSettings; at: number }): Hover {
  const next = { ...hover, settings, state: unlessWaiting(hover.state) };
  return next.state === hover.state ? next : wake(next, at);
}

/** A timer set for an earlier hover must not do anything now. */
function onElapsed(hover: Hover, { token, at }: { token: number; at: number }): Hover {
  const { state } = hover;
  if (!('timer' in state) || state.timer.token !== token) return hover;
  if (state.kind === 'waiting') return waitingElapsed(hover, at);
  // What the pointer rests on by now has rested since it got there.
  return wake({ ...hover, state: { kind: 'idle' } }, at);
}

function unlessWaiting(state: HoverState): HoverState {
  return state.kind === 'waiting' ? { kind: 'idle' } : state;
}

/** No card, no place of one. */
function tidied(hover: Hover): Hover {
  if (!hover.box || shownCard(hover.state)) return hover;
  const { box: _box, ...rest } = hover;
  return rest;
}
