import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

import type { Box, CardView } from './card-slot';

/** Between the card and the line it stands beside, px. */
const GAP_PX = 8;

/** Between the card and the viewport's edge, px. */
const EDGE_PX = 8;

/** A card lower than this shows no more than its head; then it may cover its line rather than shrink further, px. */
const LEAST_HEIGHT_PX = 96;

/**
 * Puts the card beside a line of text: below it, above where there is more room, moved along the line to stay in the
 * viewport, and no taller than what is left there. Never on the line itself, which the pointer is on.
 */
export async function placeCard(
  card: HTMLElement,
  { anchor, prefersAbove }: Pick<CardView<unknown>, 'anchor' | 'prefersAbove'>,
): Promise<Box | undefined> {
  const box = anchor();
  if (!box) return undefined;
  const { x, y } = await computePosition({ getBoundingClientRect: () => asRect(box) }, card, {
    strategy: 'fixed',
    placement: prefersAbove ? 'top-start' : 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: EDGE_PX, fallbackStrategy: 'bestFit' }),
      size({
        padding: EDGE_PX,
        apply: ({ availableHeight }) => {
          card.style.setProperty('--room', `${Math.max(Math.floor(availableHeight), LEAST_HEIGHT_PX)}px`);
        },
      }),
      // Across the line only where the least height does not fit, or a pinned card's mark has left the viewport.
      shift({ padding: EDGE_PX, crossAxis: true }),
    ],
  });
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
  return card.getBoundingClientRect();
}

function asRect({ left, top, right, bottom }: Box) {
  return { left, top, right, bottom, x: left, y: top, width: right - left, height: bottom - top };
}
