import type { Mark } from './mark';
import type { Painter } from './paint';

/** A point in the viewport, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside a mark's glyphs a point still counts, px: dotted lines sit below the text. */
const SLACK_PX = 3;

interface HighlightHit {
  readonly ranges: readonly AbstractRange[];
}

/** Not yet in TypeScript's DOM types; Safari lacks it. */
interface HitTesting {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots?: readonly ShadowRoot[] },
  ) => HighlightHit[];
}

/** The mark under a point, by the browser's own hit test where it has one, else by the caret position there. */
export function findMark(
  painter: Painter,
  point: Point,
  shadowRoots: readonly ShadowRoot[],
): Mark | undefined {
  const registry = CSS.highlights as HighlightRegistry & HitTesting;
  if (!registry.highlightsFromPoint) return findByCaret(painter, point);
  for (const { ranges } of registry.highlightsFromPoint(point.x, point.y, { shadowRoots })) {
    for (const range of ranges) {
      const mark = painter.markOf(range);
      if (mark) return mark;
    }
  }
  return undefined;
}

function findByCaret(painter: Painter, point: Point): Mark | undefined {
  const caret = document.caretPositionFromPoint?.(point.x, point.y);
  if (!caret) return undefined;
  const mark = painter.painted.find(({ range }) => holds(range, caret.offsetNode, caret.offset));
  return mark && rectAt(mark, point) ? mark : undefined;
}

function holds(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  node: Node,
  offset: number,
): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.isPointInRange(node, offset);
}

/** The boxes of a mark, one a line, in viewport px. Empty when the mark is not laid out. */
export function rectsOf({ range }: Mark): DOMRect[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page cut the text shorter a moment ago; the marks are about to follow.
    return [];
  }
  return [...live.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** The line of a mark that a point is on. */
export function rectAt(mark: Mark, { x, y }: Point): DOMRect | undefined {
  return rectsOf(mark).find(
    (rect) =>
      x >= rect.left - SLACK_PX &&
      x <= rect.right + SLACK_PX &&
      y >= rect.top - SLACK_PX &&
      y <= rect.bottom + SLACK_PX,
  );
}
