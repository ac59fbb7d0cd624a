import { type Hover, type Mark, shownCard } from './hover-state';
import { SCROLL_SLACK_PX } from './timings';
import { wake } from './waiting';

/** Back to idle, and nothing opens again before the pointer has moved off the mark it is on. */
export function quietly(hover: Hover): Hover {
  const point = hover.trail.samples.at(-1);
  if (!point) return { ...hover, state: { kind: 'idle' } };
  const mark = hover.over.on === 'mark' ? { mark: hover.over.mark.id } : {};
  return { ...hover, state: { kind: 'idle', quiet: { point, ...mark } } };
}

/** A mark that came under a resting pointer was not pointed at; a card whose mark moved away has lost its place. */
export function onScroll(hover: Hover, moved: number): Hover {
  const { press: _press, ...rest } = hover;
  const { state } = rest;
  switch (state.kind) {
    case 'idle':
    case 'waiting':
      return unpointed(rest);
    case 'loading':
      return state.by === 'hover' ? unpointed(rest) : rest;
    case 'open':
    case 'leaving':
      return isLeftBehind(rest, moved) ? unpointed(rest) : rest;
    case 'pinned':
      return rest;
  }
}

/** A card with the focus in it, and a sheet at the foot of the window, are not left behind by scrolling. */
function isLeftBehind({ state }: Hover, moved: number): boolean {
  const by = shownCard(state)?.by;
  return (by === 'hover' || by === 'click') && moved > SCROLL_SLACK_PX;
}

/** As `quietly`, but any mark will do once the pointer moves, save one that was kept quiet before. */
function unpointed(hover: Hover): Hover {
  const point = hover.trail.samples.at(-1);
  const quiet = hover.state.kind === 'idle' ? hover.state.quiet : undefined;
  return { ...hover, state: point ? { kind: 'idle', quiet: { ...quiet, point } } : { kind: 'idle' } };
}

/** Out of sight, whatever came by hovering goes. What the reader asked for is there when they come back. */
export function onHidden(hover: Hover): Hover {
  const { modifierSince: _since, press: _press, ...rest } = hover;
  const { state } = rest;
  const by = state.kind === 'loading' ? state.by : shownCard(state)?.by;
  if (state.kind === 'waiting' || (state.kind !== 'pinned' && by === 'hover')) return unpointed(rest);
  return rest;
}

/** A pinned card outlives its mark, though not the page. */
export function onGone(hover: Hover, id?: Mark['id']): Hover {
  const { state } = hover;
  if (id === undefined) return { ...hover, over: { on: 'page' }, state: { kind: 'idle' } };
  const mark = 'mark' in state ? state.mark : shownCard(state)?.mark;
  return mark?.id === id && state.kind !== 'pinned' ? { ...hover, state: { kind: 'idle' } } : hover;
}

/** The reader's key. Where it is what opens cards, it does so even on a mark that was kept quiet: it asks for it. */
export function onModifier(hover: Hover, { at, isDown }: { at: number; isDown: boolean }): Hover {
  const { modifierSince = at, ...rest } = hover;
  const next: Hover = isDown ? { ...rest, modifierSince } : rest;
  if (next.settings.trigger !== 'modifier') return next;
  if (isDown) return wake(next, at);
  return next.state.kind === 'waiting' ? { ...next, state: { kind: 'idle' } } : next;
}
