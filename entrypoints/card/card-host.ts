/**
 * The one element we put into a page, and only while a card is open or a reader walks the marks by key: it holds the
 * card, and what a screen reader is told, in a closed shadow root.
 */
export class CardHost {
  readonly element = document.createElement('div');
  /** What the card is drawn into. */
  readonly place = document.createElement('div');
  private readonly root: ShadowRoot;
  private readonly spoken = document.createElement('div');
  private focusedBefore: Element | null = null;

  constructor(css: string) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.spoken.setAttribute('aria-live', 'polite');
    this.spoken.className = 'spoken';
    this.root.append(this.place, this.spoken);
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

  /** Says something to screen readers, at once and without showing it. */
  say(text: string): void {
    if (!this.element.isConnected) topmost().append(this.element);
    this.spoken.textContent = text;
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
    this.focusedBefore ??= document.activeElement;
    this.dialog?.focus({ preventScroll: true });
  }

  /** Takes the card away; the focus, if the card has it, goes back to where it was. */
  close(empty: () => void): void {
    const hadFocus = this.root.activeElement !== null;
    empty();
    this.spoken.textContent = '';
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
