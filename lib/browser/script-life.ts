/**
 * How long the content script lives in a document: until a newer run of it takes over, or it is told to leave. Stands in
 * for WXT's own context (scripts/lib/vite-script-life.ts), which tells of itself by an event and a message that the page
 * hears, with the extension's id in them, and which ends when a page makes up such an event.
 */
const ALIVE = Symbol.for('sidelight.alive');

type World = { [ALIVE]?: ContentScriptContext };

export class ContentScriptContext {
  private readonly life = new AbortController();

  /** Ends what is still there of an earlier run. Both are in the extension's isolated world, where no page reaches. */
  constructor() {
    const world = globalThis as World;
    world[ALIVE]?.abort();
    world[ALIVE] = this;
  }

  get signal(): AbortSignal {
    return this.life.signal;
  }

  abort(reason?: unknown): void {
    this.life.abort(reason);
  }

  /** Calls back when this run is over. Returns a way to take that back. */
  onInvalidated(callback: () => void): () => void {
    this.signal.addEventListener('abort', callback);
    return () => this.signal.removeEventListener('abort', callback);
  }
}
