/** The one element we put into a page, and only while a card is open: it holds the card in a closed shadow root. */
export class CardHost {
  readonly element = document.createElement('div');
  readonly root: ShadowRoot;
  private focusedBefore: Element | null = null;

  constructor(css: string) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    // What happens in the card is none of the page's business.
    for (const type of [
      'keydown',
      'keyup',
      'keypress',
      'click',
      'pointerdown',
      'pointerup',
      'mousedown',
      'mouseup',
      'wheel',
    ]) {
      this.element.addEventListener(type, (event) => event.stopPropagation());
    }
  }

  get dialog(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('[role="dialog"]') ?? undefined;
  }

  open(): void {
    const parent = topmost();
    if (this.element.parentNode !== parent) parent.append(this.element);
    // The top layer: above whatever the page stacks, and above its fullscreen element.
    this.element.popover = 'manual';
    if (!this.element.matches(':popover-open')) this.element.showPopover();
  }

  focus(): void {
    if (this.root.activeElement) return;
    this.focusedBefore = document.activeElement;
    this.dialog?.focus({ preventScroll: true });
  }

  /** Takes the card away; the focus, if the card has it, goes back to where it was. */
  close(empty: () => void): void {
    const hadFocus = this.root.activeElement !== null;
    empty();
    this.element.remove();
    if (hadFocus && this.focusedBefore instanceof HTMLElement)
      this.focusedBefore.focus({ preventScroll: true });
    this.focusedBefore = null;
  }
}

/** Where the host must stand to be reachable: all outside a modal dialog is inert, and only what is in it is shown in fullscreen. */
function topmost(): Element {
  return (
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement ??
    document.documentElement
  );
}
