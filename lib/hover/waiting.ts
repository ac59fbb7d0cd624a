import type { Hover, HoverState, Mark } from './hover-state';
import { isFast } from './pointer-trail';
import { ASK_AFTER_MS, GRACE_MS, LONGEST_DWELL_MS, MODIFIER_DWELL_MS, SHORTEST_DWELL_MS } from './timings';

/** Whether resting on a mark may open its card now. */
export function mayHover({ settings, modifierSince }: Hover): boolean {
  return settings.trigger === 'hover' || (settings.trigger === 'modifier' && modifierSince !== undefined);
}

/** Gives the next token along with the hover that has given it. */
export function withToken(hover: Hover): Hover {
  return { ...hover, token: hover.token + 1 };
}

/** A rest on a mark begins to count. */
export function startWaiting(hover: Hover, mark: Mark, at: number): Hover {
  const next = withToken(hover);
  return rested({ ...next, state: waitingFor(mark, next.token) }, at);
}

/** The pointer may be on a mark that nobody has looked at yet. */
export function wake(hover: Hover, at: number): Hover {
  const { state, over } = hover;
  const isWanted = state.kind === 'idle' && over.on === 'mark' && mayHover(hover);
  return isWanted ? startWaiting(hover, over.mark, at) : hover;
}

/** Waits for what is still missing of the rest; begins again when the pointer has moved on. */
export function rested(hover: Hover, at: number): Hover {
  const { state } = hover;
  if (state.kind !== 'waiting') return hover;
  const next = withToken(hover);
  const isAskNext = state.answer === 'unasked' && ASK_AFTER_MS < dwellOf(hover);
  const whole = isAskNext ? ASK_AFTER_MS : dwellOf(hover);
  const ms = Math.max(0, whole - restedFor(hover, at));
  return { ...next, state: { ...state, timer: { token: next.token, ms } } };
}

/** A timer of the waiting state has run out: time to ask, or to open. */
export function waitingElapsed(hover: Hover, at: number): Hover {
  const { state } = hover;
  if (state.kind !== 'waiting') return hover;
  if (isFast(hover.trail, at)) return unrested(hover, at);
  if (restedFor(hover, at) < dwellOf(hover)) {
    return rested({ ...hover, state: { ...state, answer: laterOf(state.answer) } }, at);
  }
  const { mark, token, answer } = state;
  return answer === 'here'
    ? { ...hover, state: { kind: 'open', card: { token, mark, by: 'hover', facts: [mark.fact] } } }
    : { ...hover, state: { kind: 'loading', mark, by: 'hover', token } };
}

/** The pointer is fast: whatever rest it had is over, and begins anew. */
export function unrested(hover: Hover, at: number): Hover {
  const last = hover.trail.samples.at(-1);
  return rested({ ...hover, trail: { ...hover.trail, rest: last && { ...last, at } } }, at);
}

/** The pointer left mark and card: they have `GRACE_MS` to be reached again, counted from now. */
export function grace(hover: Hover, leaving: Omit<Extract<HoverState, { kind: 'leaving' }>, 'timer'>): Hover {
  const next = withToken(hover);
  return { ...next, state: { ...leaving, timer: { token: next.token, ms: GRACE_MS } } };
}

function waitingFor(mark: Mark, token: number): Extract<HoverState, { kind: 'waiting' }> {
  return { kind: 'waiting', mark, token, answer: 'unasked', timer: { token, ms: 0 } };
}

function laterOf(answer: 'unasked' | 'asked' | 'here') {
  return answer === 'unasked' ? 'asked' : answer;
}

/** ms of rest that open a card. */
function dwellOf({ settings: { trigger, dwellMs } }: Hover): number {
  if (trigger === 'modifier') return MODIFIER_DWELL_MS;
  return Math.min(LONGEST_DWELL_MS, Math.max(SHORTEST_DWELL_MS, dwellMs));
}

/** ms the pointer has kept to its spot; under a modifier key, no longer than the key is down. */
function restedFor({ trail, settings, modifierSince }: Hover, at: number): number {
  const since = Math.max(trail.rest?.at ?? at, settings.trigger === 'modifier' ? (modifierSince ?? at) : 0);
  return at - since;
}
