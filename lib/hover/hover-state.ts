import type { FactKey } from '@/lib/facts/catalog';

import type { Box, Point } from './corridor';
import { NO_TRAIL, type Sample, type Trail } from './pointer-trail';
import { DWELL_MS } from './timings';

/** A mark as far as the card's behaviour cares. */
export interface Mark {
  /** One for each place on the page, kept as long as the mark is there. */
  readonly id: string | number;
  readonly fact: FactKey;
  /** It lies in a link or a button: then a click or tap is not for us. */
  readonly isLink: boolean;
}

/** `hover`: after rest. `modifier`: after rest while the reader's key is down. `click`: only when clicked. Keyboard and touch always work. */
export type Trigger = 'hover' | 'modifier' | 'click';

export interface HoverSettings {
  readonly trigger: Trigger;
  /** ms, 150 to 1000; anything else is taken as the nearest of these. */
  readonly dwellMs: number;
}

/** What the pointer is on. */
export type Over =
  { readonly on: 'page' } | { readonly on: 'card' } | { readonly on: 'mark'; readonly mark: Mark };

/** How a card came to be opened. Only one that came by hovering goes by itself. */
export type Way = 'hover' | 'click' | 'keyboard' | 'touch';

/** One that is set anew gets a new token, so that an old one's news is known for old. */
export interface Timer {
  readonly token: number;
  readonly ms: number;
}

/** A card on show. */
export interface Shown {
  /** Of the answer it shows. */
  readonly token: number;
  readonly mark: Mark;
  readonly by: Way;
  /** The fact on show is the last; those before it are the way back. Never empty. */
  readonly facts: readonly FactKey[];
  /** A related fact was asked for, or the one before. */
  readonly turning?: { readonly token: number; readonly facts: readonly FactKey[] };
}

/** Nothing opens while the pointer keeps to `point`, nor on `mark` until it was left. */
export interface Quiet {
  readonly point: Point;
  readonly mark?: Mark['id'];
}

/**
 *            rest            dwell over            answer
 *    idle ────────► waiting ───────────► loading ─────────► open ◄──────► pinned
 *     ▲ ▲ move, press │   ▲    too fast     │              │   ▲
 *     │ └─────────────┘   └─────────────────┘         left │   │ back in time
 *     │                                                    ▼   │
 *     └───────────────────────────── grace over ───────── leaving
 *
 * Click, tap and keyboard go from anywhere to loading; Esc goes from anywhere to idle.
 */
export type HoverState =
  | { readonly kind: 'idle'; readonly quiet?: Quiet }
  | {
      readonly kind: 'waiting';
      readonly mark: Mark;
      /** Of the question to the background. */
      readonly token: number;
      readonly answer: 'unasked' | 'asked' | 'here';
      readonly timer: Timer;
    }
  | { readonly kind: 'loading'; readonly mark: Mark; readonly by: Way; readonly token: number }
  | { readonly kind: 'open'; readonly card: Shown }
  | {
      readonly kind: 'leaving';
      readonly card: Shown;
      readonly timer: Timer;
      /** Where the mark was left; absent when it was the card that was left. */
      readonly from?: Point;
    }
  | { readonly kind: 'pinned'; readonly card: Shown };

/** Everything the card's behaviour knows. */
export interface Hover {
  readonly settings: HoverSettings;
  readonly state: HoverState;
  /** The last token given. */
  readonly token: number;
  readonly trail: Trail;
  readonly over: Over;
  /** Since when (ms) the reader's modifier key is down. */
  readonly modifierSince?: number;
  /** Where and when the pointer last went down. */
  readonly press?: Sample;
  /** Where the card stands. */
  readonly box?: Box;
}

export const DEFAULT_HOVER_SETTINGS: HoverSettings = { trigger: 'hover', dwellMs: DWELL_MS };

/** Nothing open, nothing under the pointer. */
export function createHover(settings: HoverSettings = DEFAULT_HOVER_SETTINGS): Hover {
  return { settings, state: { kind: 'idle' }, token: 0, trail: NO_TRAIL, over: { on: 'page' } };
}

/** The card on show, if any. */
export function shownCard(state: HoverState): Shown | undefined {
  return 'card' in state ? state.card : undefined;
}
