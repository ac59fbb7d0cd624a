import { isTravelling } from './corridor';
import type { HoverEvent } from './hover-event';
import type { Hover, Over, Quiet } from './hover-state';
import { withSample } from './pointer-trail';
import { REST_RADIUS_PX } from './timings';
import { grace, mayHover, rested, startWaiting } from './waiting';

export type PointerMove = Extract<HoverEvent, { kind: 'pointer' }>;

/** The pointer moved. Fingers do not hover: their taps come as clicks. */
export function onPointer(hover: Hover, event: PointerMove): Hover {
  if (event.pointer === 'touch') return hover;
  const { at, x, y, over } = event;
  const seen: Hover = {
    ...hover,
    over,
    trail: withSample(hover.trail, { at, x, y }, { anew: !isSame(hover.over, over) }),
  };
  switch (seen.state.kind) {
    case 'idle':
      return fromIdle(seen, event);
    case 'waiting':
      return fromWaiting(seen, event);
    case 'loading':
      return fromLoading(seen, event);
    case 'open':
      return fromOpen(seen, hover);
    case 'leaving':
      return fromLeaving(seen, { event, before: hover });
    case 'pinned':
      return seen;
  }
}

function fromIdle(hover: Hover, event: PointerMove): Hover {
  if (hover.state.kind !== 'idle') return hover;
  const quiet = hover.state.quiet && stillQuiet(hover.state.quiet, event);
  const idle: Hover = { ...hover, state: quiet ? { kind: 'idle', quiet } : { kind: 'idle' } };
  if (quiet || event.isDown || event.over.on !== 'mark' || !mayHover(idle)) return idle;
  return startWaiting(idle, event.over.mark, event.at);
}

/** What of the quiet holds on after this move. */
function stillQuiet(quiet: Quiet, { x, y, over }: PointerMove): Quiet | undefined {
  if (Math.hypot(x - quiet.point.x, y - quiet.point.y) <= REST_RADIUS_PX) return quiet;
  return over.on === 'mark' && over.mark.id === quiet.mark ? quiet : undefined;
}

function fromWaiting(hover: Hover, event: PointerMove): Hover {
  if (hover.state.kind !== 'waiting') return hover;
  const isStillOn = isOnMark(event.over, hover.state.mark.id);
  if (!isStillOn || event.isDown) return fromIdle({ ...hover, state: { kind: 'idle' } }, event);
  return hover.trail.rest?.at === event.at ? rested(hover, event.at) : hover;
}

function fromLoading(hover: Hover, event: PointerMove): Hover {
  const { state } = hover;
  if (state.kind !== 'loading' || state.by !== 'hover') return hover;
  if (isOnMark(event.over, state.mark.id)) return hover;
  return fromIdle({ ...hover, state: { kind: 'idle' } }, event);
}

function fromOpen(hover: Hover, before: Hover): Hover {
  const { state } = hover;
  if (state.kind !== 'open' || state.card.by !== 'hover' || isOnOwn(hover)) return hover;
  const from = before.over.on === 'mark' ? before.trail.samples.at(-1) : undefined;
  return grace(hover, { kind: 'leaving', card: state.card, ...(from && { from }) });
}

function fromLeaving(hover: Hover, { event, before }: { event: PointerMove; before: Hover }): Hover {
  const { state, box } = hover;
  if (state.kind !== 'leaving') return hover;
  if (isOnOwn(hover)) return { ...hover, state: { kind: 'open', card: state.card } };
  const previous = before.trail.samples.at(-1);
  if (!state.from || !previous || !box) return hover;
  const isComing = isTravelling({ from: state.from, previous, point: event, card: box });
  return isComing ? grace(hover, state) : hover;
}

/** Whether the pointer is on the card, or on the mark it belongs to. */
function isOnOwn({ over, state }: Hover): boolean {
  return over.on === 'card' || ('card' in state && isOnMark(over, state.card.mark.id));
}

export function isOnMark(over: Over, id: string | number): boolean {
  return over.on === 'mark' && over.mark.id === id;
}

function isSame(a: Over, b: Over): boolean {
  return a.on === b.on && (a.on !== 'mark' || isOnMark(b, a.mark.id));
}
