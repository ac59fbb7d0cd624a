/**
 * Longest stretch of work on the page's main thread, ms. Half a frame at 60 Hz: the page keeps the other half.
 */
export const SLICE_BUDGET_MS = 8;

/** How long to wait for the page to have nothing more urgent to do before working all the same, ms. */
const PATIENCE_MS = 1000;

/** What the work cost so far, for `npm run pages`. */
export interface WorkLog {
  /** Sum of all slices, ms. */
  totalMs: number;
  longestMs: number;
  slices: number;
  /** When the page was first marked, ms since its navigation began. */
  firstMarkMs?: number;
  /** Nothing is being read, nor waited for. */
  isAtRest: boolean;
}

/**
 * Cuts long work into slices: call `isOver()` often, and `await next()` when it says so. Nothing runs while the tab is
 * hidden.
 */
export class Slicer {
  readonly log: WorkLog = { totalMs: 0, longestMs: 0, slices: 0, isAtRest: true };
  private startedAt: number | undefined;

  constructor(private readonly signal: AbortSignal) {}

  /** Begins a slice when the tab is shown and the page has nothing more urgent to do. Rejects when the signal aborts. */
  async next(): Promise<void> {
    this.end();
    await shown(this.signal);
    await quiet();
    this.begin();
  }

  /** Begins a slice at once, if the tab is shown: for an answer, which comes in a task of its own already. */
  async goOn(): Promise<void> {
    this.end();
    await shown(this.signal);
    this.begin();
  }

  isOver(): boolean {
    return this.startedAt === undefined || performance.now() - this.startedAt >= SLICE_BUDGET_MS;
  }

  /** Ends the slice: what follows is waiting, not work. */
  end(): void {
    if (this.startedAt === undefined) return;
    this.count(performance.now() - this.startedAt);
    this.startedAt = undefined;
    this.log.slices += 1;
  }

  /** Work that cannot wait, where the browser calls us: it counts like any other. */
  atOnce(work: () => void): void {
    const startedAt = performance.now();
    work();
    this.count(performance.now() - startedAt);
  }

  private begin(): void {
    this.signal.throwIfAborted();
    this.startedAt = performance.now();
  }

  private count(ms: number): void {
    this.log.totalMs += ms;
    this.log.longestMs = Math.max(this.log.longestMs, ms);
  }
}

/**
 * Resolves after all that is more urgent, or after `PATIENCE_MS`. Not at an idle moment: Firefox calls a moment idle after
 * some 50 ms without work, and a long page is fifty slices. Safari knows no priorities.
 */
function quiet(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof scheduler !== 'object') return void setTimeout(resolve);
    const late = setTimeout(resolve, PATIENCE_MS);
    const go = (): void => {
      clearTimeout(late);
      resolve();
    };
    void scheduler.postTask(go, { priority: 'background' });
  });
}

/** Resolves at once when the tab is shown, else as soon as it is. */
export function shown(signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const done = (): void => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done);
  });
}
