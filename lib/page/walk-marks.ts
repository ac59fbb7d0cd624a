import { rectsOf } from './find-mark';
import type { Mark } from './mark';

/** What the mark a reader walked to is registered as in `CSS.highlights`. */
const CURRENT = 'sidelight-current';

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
   * Goes `by` marks on (or back, below 0), round at the end; the first step goes to the first mark in view. Nothing on a
   * page without marks.
   */
  step(by: 1 | -1): Walked | undefined {
    const marks = this.marks().filter((mark) => rectsOf(mark).length > 0);
    if (marks.length === 0) return undefined;
    const from = marks.findIndex(({ id }) => id === this.current);
    const next = from < 0 ? firstInView(marks) : (from + by + marks.length) % marks.length;
    const mark = marks[next]!;
    this.current = mark.id;
    bringIntoView(mark);
    CSS.highlights.set(CURRENT, new Highlight(mark.range));
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

function firstInView(marks: readonly Mark[]): number {
  const index = marks.findIndex((mark) => rectsOf(mark)[0]!.top >= 0);
  return Math.max(index, 0);
}

function bringIntoView(mark: Mark): void {
  const [line] = rectsOf(mark);
  if (line && line.top >= 0 && line.bottom <= window.innerHeight) return;
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}
