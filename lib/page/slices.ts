/**
 * Longest stretch of work on the page's main thread, ms. Half a frame at 60 Hz: the page keeps the other half.
 */
export const SLICE_BUDGET_MS = 8;

/** How long to wait for an idle moment before working all the same, ms. */
const IDLE_TIMEOUT_MS = 1000;

/** What the work cost so far, for `npm run pages` and the popup's own page. */
export interface WorkLog {
  /** Sum of all slices, ms. */
  totalMs: number;
  longestMs: number;
  slices: number;
}

/**
 * Cuts long work into slices: call `isOver()` often, and `await next()` when it says so. Nothing runs while the tab is
 * hidden.
 */
export class Slicer {
  readonly log: WorkLog = { totalMs: 0, longestMs: 0, slices: 0 };
  private startedAt: number | undefined;

  constructor(private readonly signal: AbortSignal) {}

  /** Begins a slice at the next idle moment in which the tab is shown. Rejects when the signal aborts. */
  async next(): Promise<void> {
    this.end();
    await shown(this.signal);
    await idle();
    this.signal.throwIfAborted();
    this.startedAt = performance.now();
  }

  isOver(): boolean {
    return this.startedAt === undefined || performance.now() - this.startedAt >= SLICE_BUDGET_MS;
  }

  /** Ends the slice: what follows is waiting, not work. */
  end(): void {
    if (this.startedAt === undefined) return;
    const took = performance.now() - this.startedAt;
    this.startedAt = undefined;
    this.log.totalMs += took;
    this.log.longestMs = Math.max(this.log.longestMs, took);
    this.log.slices += 1;
  }
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(resolve);
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
