import type { FactKey } from '@/lib/facts/catalog';

import type { Box, Point } from './corridor';
import type { HoverSettings, Mark, Over, Shown } from './hover-state';

/** As `PointerEvent.pointerType`: each event's own, for many devices have both. */
export type PointerKind = 'mouse' | 'pen' | 'touch';

interface Timed {
  /** ms, by the clock of `Event.timeStamp` and `performance.now()`. */
  readonly at: number;
}

interface Pointed extends Timed, Point {
  readonly pointer: PointerKind;
  readonly over: Over;
}

/** What may happen. Only trusted events of the browser may be told. */
export type HoverEvent =
  /** It moved, or came up. `isDown`: a button is held, so something is being dragged or selected. */
  | (Pointed & { readonly kind: 'pointer'; readonly isDown: boolean })
  | (Pointed & { readonly kind: 'press' })
  /** The browser's own `click`; it comes after `press`, and not after a scroll. */
  | (Pointed & { readonly kind: 'click' })
  /** The reader's modifier key went down alone, or came up, or proved part of a shortcut (then `isDown` is false). */
  | (Timed & { readonly kind: 'modifier'; readonly isDown: boolean })
  /** Esc, or the card's close button. */
  | (Timed & { readonly kind: 'dismiss' })
  /** The keyboard command: opens the card of this mark and goes into it. */
  | (Timed & { readonly kind: 'keyboard'; readonly mark: Mark })
  | (Timed & { readonly kind: 'elapsed'; readonly token: number })
  /** The fact asked for under this token is at hand, or cannot be had. */
  | (Timed & { readonly kind: 'answer'; readonly token: number; readonly found: boolean })
  /** The card was put, or moved, here. */
  | (Timed & { readonly kind: 'placed'; readonly box: Box })
  | (Timed & { readonly kind: 'pin'; readonly isPinned: boolean })
  /** A related fact, opened in the card's place. */
  | (Timed & { readonly kind: 'turn'; readonly fact: FactKey })
  | (Timed & { readonly kind: 'back' })
  /** The document scrolled, or something around the pointer or the card's mark. `moved`: px the mark is from where it was when its card opened. */
  | (Timed & { readonly kind: 'scroll'; readonly moved: number })
  /** The tab went out of sight, or the window lost the reader. */
  | (Timed & { readonly kind: 'hidden' })
  /** This mark left the page; without a mark: all of them (navigation, switched off). */
  | (Timed & { readonly kind: 'gone'; readonly mark?: Mark['id'] })
  | (Timed & { readonly kind: 'settings'; readonly settings: HoverSettings });

/** What is to be done, in this order. There is one timer: starting it ends the one before. */
export type HoverEffect =
  | { readonly do: 'start-timer'; readonly token: number; readonly ms: number }
  | { readonly do: 'stop-timer' }
  /** Answer with an `answer` event under the same token. Also the moment to fetch the card's script. */
  | { readonly do: 'ask'; readonly token: number; readonly fact: FactKey }
  /** Draw the answer of `card.token`, beside `card.mark`; a card on show for the same mark changes in its place. */
  | { readonly do: 'show'; readonly card: Shown; readonly form: 'card' | 'sheet' }
  | { readonly do: 'focus-card' }
  /** Take the card away; the focus, if the card has it, goes back to where it was. */
  | { readonly do: 'hide' };
