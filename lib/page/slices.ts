/**
 * Longest stretch of work on the page's main thread, ms. Half a frame at 60 Hz: the page keeps the other half.
 */
export const SLICE_BUDGET_MS = 8;

/** How long to wait for an idle moment before working all the same, ms. */
const IDLE_TIMEOUT_MS = 1000;

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

  private count(ms: number): void {
    this.log.totalMs += ms;
    this.log.longestMs = Math.max(this.log.longestMs, ms);
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
