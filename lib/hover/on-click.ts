import type { HoverEvent } from './hover-event';
import { type Hover, type Mark, shownCard, type Way } from './hover-state';
import { isOnMark } from './on-pointer';
import { LONG_PRESS_MS, TAP_SLOP_PX } from './timings';
import { withToken } from './waiting';

type Press = Extract<HoverEvent, { kind: 'press' }>;
type Click = Extract<HoverEvent, { kind: 'click' }>;

/** A button went down, or a finger. A finger may be about to scroll, so it decides nothing before it is a tap. */
export function onPress(hover: Hover, { at, x, y, over, pointer }: Press): Hover {
  const press = { at, x, y };
  if (pointer === 'touch') return { ...hover, press };
  // Whatever rest there was ends with the press: it begins anew when the button is up.
  const pressed: Hover = { ...hover, over, press, trail: { samples: [press], rest: press } };
  const { state } = pressed;
  switch (state.kind) {
    case 'waiting':
      return { ...pressed, state: { kind: 'idle' } };
    case 'loading':
      return state.by === 'hover' && !isOnMark(over, state.mark.id) ? closed(pressed) : pressed;
    case 'open':
    case 'leaving':
      return over.on === 'card' || isOnMark(over, state.card.mark.id) ? pressed : closed(pressed);
    default:
      return pressed;
  }
}

/** A click or a tap: opens where the reader wants that, closes elsewhere. A link's click is the link's. */
export function onClick(hover: Hover, event: Click): Hover {
  const { press: _over, ...rest } = hover;
  const { over, pointer } = event;
  if (over.on === 'card' || isDrag(hover, event) || isLongPress(hover, event)) return rest;
  if (over.on === 'page') return pointer === 'touch' ? tappedElsewhere(rest) : rest;
  if (over.mark.isLink) return rest;
  if (pointer === 'touch' || pointer === 'pen') return load(rest, over.mark, 'touch');
  return rest.settings.trigger === 'click' ? load(rest, over.mark, 'click') : rest;
}

/** Opens the card of this mark and goes into it; goes into it when it is open already. */
export function onKeyboard(hover: Hover, mark: Mark): Hover {
  const { state } = hover;
  const card = shownCard(state);
  if (!card || card.mark.id !== mark.id) return load(hover, mark, 'keyboard');
  const held = { ...card, by: 'keyboard' } as const;
  return { ...hover, state: { kind: state.kind === 'pinned' ? 'pinned' : 'open', card: held } };
}

function load(hover: Hover, mark: Mark, by: Way): Hover {
  const { state } = hover;
  if (shownCard(state)?.mark.id === mark.id) return hover;
  const next = withToken(hover);
  return { ...next, state: { kind: 'loading', mark, by, token: next.token } };
}

function tappedElsewhere(hover: Hover): Hover {
  return hover.state.kind === 'open' || hover.state.kind === 'leaving' ? closed(hover) : hover;
}

function closed(hover: Hover): Hover {
  return { ...hover, state: { kind: 'idle' } };
}

function isDrag({ press }: Hover, { x, y }: Click): boolean {
  return press !== undefined && Math.hypot(x - press.x, y - press.y) > TAP_SLOP_PX;
}

/** Holding a finger down means something to the system; holding a mouse button means nothing. */
function isLongPress({ press }: Hover, { at, pointer }: Click): boolean {
  return press !== undefined && pointer !== 'mouse' && at - press.at >= LONG_PRESS_MS;
}
