import { rectsOf } from './find-mark';
import type { Mark } from './mark';

/** What the mark a reader walked to is registered as in `CSS.highlights`. */
export const CURRENT = 'sidelight-current';

export interface Walked {
  readonly mark: Mark;
  /** Its place among the page's marks, from 1. */
  readonly place: number;
  readonly count: number;
}

/** The way through a page's marks by key. */
export class MarkWalk {
  private current: Mark['id'] | undefined;

  constructor(
    private readonly marks: () => readonly Mark[],
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.leave(), { once: true });
  }

  /**
   * Goes `by` marks on (or back, below 0), round at the end. The first step, and one after the reader has scrolled on,
   * goes to the nearest mark from where the page stands. Nothing on a page without marks.
   */
  step(by: 1 | -1): Walked | undefined {
    const marks = this.marks().filter((mark) => rectsOf(mark).length > 0);
    if (marks.length === 0) return undefined;
    const from = marks.findIndex((mark) => mark.id === this.current && isInView(mark));
    const next = from < 0 ? nearest(marks, by) : (from + by + marks.length) % marks.length;
    const mark = marks[next]!;
    this.current = mark.id;
    bringIntoView(mark);
    const current = new Highlight(mark.range);
    // Over the mark's own look.
    current.priority = 1;
    CSS.highlights.set(CURRENT, current);
    return { mark, place: next + 1, count: marks.length };
  }

  /** The mark last walked to, if it is still there. */
  get here(): Mark | undefined {
    return this.marks().find(({ id }) => id === this.current);
  }

  leave(): void {
    this.current = undefined;
    CSS.highlights.delete(CURRENT);
  }
}

/** Going on, the first that is not above the window; going back, the last that is not below. Else all the way round. */
function nearest(marks: readonly Mark[], by: 1 | -1): number {
  if (by > 0)
    return Math.max(
      0,
      marks.findIndex((mark) => rectsOf(mark)[0]!.top >= 0),
    );
  const last = marks.findLastIndex((mark) => rectsOf(mark)[0]!.bottom <= window.innerHeight);
  return last < 0 ? marks.length - 1 : last;
}

function isInView(mark: Mark): boolean {
  const [line] = rectsOf(mark);
  return line !== undefined && line.top >= 0 && line.bottom <= window.innerHeight;
}

function bringIntoView(mark: Mark): void {
  if (isInView(mark)) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
