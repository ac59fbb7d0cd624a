/** Numbers of the card's behaviour. Each was somebody's experience before it was ours (docs/decisions/0005-hover-states.md). */

/** ms of rest before the card opens, unless the reader chose otherwise. Wikipedia went from 150 to 500 because 150 opened cards on the way past. */
export const DWELL_MS = 500;

/** ms. Below this a card opens while one merely reads with the pointer. */
export const SHORTEST_DWELL_MS = 150;

/** ms. Above this nobody learns that a mark opens anything. */
export const LONGEST_DWELL_MS = 1000;

/** ms of rest after which the fact is asked for, so that it is there when the dwell ends, even from a sleeping background; nothing is asked on the way past. */
export const ASK_AFTER_MS = 150;

/** ms of rest while the modifier key is down. The key says that a card is wanted; the rest only says which. */
export const MODIFIER_DWELL_MS = 150;

/** ms to come back, or to reach the card, before it goes (Wikipedia went from 100 to 300: the shorter lost cards on the way to them). */
export const GRACE_MS = 300;

/** px per ms. At this mean speed or above the pointer is on its way elsewhere (10ten's value). */
export const FAST_PX_PER_MS = 0.5;

/** ms. An older position says nothing about the speed now; two frames at 60 Hz. */
export const SAMPLE_AGE_MS = 32;

/** px a hand trembles. Within this circle the pointer rests. */
export const REST_RADIUS_PX = 4;

/** px the corridor is wider than the straight way, for hands do not move in straight lines. */
export const CORRIDOR_SLACK_PX = 8;

/** ms. A finger that stays longer wants the system's own menu or a selection. */
export const LONG_PRESS_MS = 500;

/** px a finger may slip within a tap; further it is a scroll or a drag. */
export const TAP_SLOP_PX = 10;

/** px the mark may move by scrolling before the card counts as left behind; less is rounding and bounce. */
export const SCROLL_SLACK_PX = 4;
