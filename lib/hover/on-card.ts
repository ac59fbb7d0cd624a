import type { FactKey } from '@/lib/facts/catalog';

import type { HoverEvent } from './hover-event';
import { type Hover, shownCard } from './hover-state';
import { isOnMark } from './on-pointer';
import { quietly } from './on-surroundings';
import { isFast } from './pointer-trail';
import { unrested, withToken } from './waiting';

type Answer = Extract<HoverEvent, { kind: 'answer' }>;

/** The background answered. An answer under another token than the one waited for is late news, and dropped. */
export function onAnswer(hover: Hover, event: Answer): Hover {
  const { state } = hover;
  if (state.kind === 'waiting' && state.token === event.token) {
    return event.found ? { ...hover, state: { ...state, answer: 'here' } } : quietly(hover);
  }
  if (state.kind === 'loading' && state.token === event.token) {
    return event.found ? loaded(hover, event.at) : quietly(hover);
  }
  return onTurned(hover, event);
}

function loaded(hover: Hover, at: number): Hover {
  const { state } = hover;
  if (state.kind !== 'loading') return hover;
  const { mark, by, token } = state;
  // On its way again by now: the card waits for the next rest.
  if (by === 'hover' && isFast(hover.trail, at)) {
    const timer = { token: hover.token, ms: 0 };
    return unrested({ ...hover, state: { kind: 'waiting', mark, token, answer: 'here', timer } }, at);
  }
  return { ...hover, state: { kind: 'open', card: { token, mark, by, facts: [mark.fact] } } };
}

function onTurned(hover: Hover, { token, found }: Answer): Hover {
  const { state } = hover;
  if (!('card' in state) || state.card.turning?.token !== token) return hover;
  const { turning, ...card } = state.card;
  return { ...hover, state: { ...state, card: found ? { ...card, ...turning } : card } };
}

/** Turns the card to another fact; `to` says which from those on the way back. */
export function onTurn(hover: Hover, to: (facts: readonly FactKey[]) => readonly FactKey[]): Hover {
  const { state } = hover;
  if (!('card' in state)) return hover;
  const facts = to(state.card.facts);
  if (facts.length === 0) return hover;
  const next = withToken(hover);
  return { ...next, state: { ...state, card: { ...state.card, turning: { token: next.token, facts } } } };
}

/** A pinned card stays until Esc, its close button or another card the reader asks for. */
export function onPin(hover: Hover, isPinned: boolean): Hover {
  const { state, over } = hover;
  const card = shownCard(state);
  if (!card) return hover;
  if (isPinned) return { ...hover, state: { kind: 'pinned', card } };
  if (state.kind !== 'pinned') return hover;
  // Unpinned with the pointer elsewhere, by key: it must not wait for a pointer to leave it.
  const isHeld = over.on === 'card' || isOnMark(over, card.mark.id);
  return { ...hover, state: { kind: 'open', card: isHeld ? card : { ...card, by: 'click' } } };
}
