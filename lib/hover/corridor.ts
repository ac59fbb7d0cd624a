import { CORRIDOR_SLACK_PX } from './timings';

/** In CSS px of the viewport, as `clientX` and `clientY` of an event. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS px of the viewport, as `getBoundingClientRect()` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Travel {
  /** Where the pointer was last seen on the mark. */
  readonly from: Point;
  /** Where it was before this move. */
  readonly previous: Point;
  /** Where it is now. */
  readonly point: Point;
  readonly card: Box;
}

/**
 * Whether the pointer is under way from the mark to the card: inside the corridor and nearer to the card than before.
 *
 *        from ·
 *            / \          the corridor: every straight way from where the mark was left
 *           /   \         to any part of the card, and a little room around it
 *          ┌─────┐
 *          │card │
 *          └─────┘
 */
export function isTravelling({ from, previous, point, card }: Travel): boolean {
  return isInCorridor({ from, point, card }) && distanceTo(card, point) < distanceTo(card, previous);
}

/** Whether `point` lies on a straight way from `from` to the card, give or take `CORRIDOR_SLACK_PX`. */
export function isInCorridor({ from, point, card }: Omit<Travel, 'previous'>): boolean {
  if (Math.hypot(point.x - from.x, point.y - from.y) <= CORRIDOR_SLACK_PX) return true;
  const wide = grown(card, CORRIDOR_SLACK_PX);
  if (distanceTo(wide, point) === 0) return true;
  const corners = cornersOf(wide);
  // The ways from a point to a box are covered by the triangles over the box's four edges.
  return corners.some((corner, index) =>
    isInTriangle(point, [from, corner, corners[(index + 1) % corners.length] ?? corner]),
  );
}

function grown(box: Box, by: number): Box {
  return { left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by };
}

function cornersOf({ left, top, right, bottom }: Box): readonly Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** px from `point` to the nearest edge of `box`; 0 inside. */
function distanceTo(box: Box, point: Point): number {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right);
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom);
  return Math.hypot(dx, dy);
}

function isInTriangle(point: Point, [a, b, c]: readonly [Point, Point, Point]): boolean {
  const sides = [sideOf(point, a, b), sideOf(point, b, c), sideOf(point, c, a)];
  return !(sides.some((side) => side < 0) && sides.some((side) => side > 0));
}

/** Positive when `point` is on one side of the line through `a` and `b`, negative on the other. */
function sideOf(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}
