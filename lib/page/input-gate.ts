/**
 * What a reader does with keys, buttons and fingers, and what the page could hear of it. Movement is not kept: a page
 * that drags something over the card must see where it goes.
 */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
  'cut',
] as const;

/** Told of every such event before the page is; whether it is ours alone, so that the page is not told at all. */
export type Keeper = (event: Event) => boolean;

/**
 * Stands before the page's own listeners: of those on the window the first to be added hears first, so this one is made
 * before any script of the page runs. Stopping an event stops no default: links are followed, keys move the focus.
 */
export class InputGate {
  private keeper: Keeper | undefined;

  constructor(signal: AbortSignal) {
    for (const type of KEPT) {
      window.addEventListener(type, (event) => this.pass(event), {
        signal,
        capture: true,
        // Only Escape is ever kept from its default.
        passive: type !== 'keydown',
      });
    }
  }

  /** From now to the end of `signal`; there is one keeper at a time. */
  keep(keeper: Keeper, signal: AbortSignal): void {
    this.keeper = keeper;
    signal.addEventListener('abort', () => this.keeper === keeper && (this.keeper = undefined), {
      once: true,
    });
  }

  private pass(event: Event): void {
    // What a page made up is not the reader's doing, and none of ours.
    if (event.isTrusted && this.keeper?.(event)) event.stopImmediatePropagation();
  }
}
