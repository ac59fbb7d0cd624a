/** ms. A region that appears together with its words is not read out; most screen readers want a moment to know it. */
const HEARD_AFTER_MS = 100;

/** ms the words stay there to be read; screen readers take them as they appear. */
const SPOKEN_MS = 3000;

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
  private speaking: ReturnType<typeof setTimeout> | undefined;

  constructor(css: string) {
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.spoken.setAttribute('aria-live', 'polite');
    this.spoken.className = 'spoken';
    this.root.append(this.place, this.spoken);
  }

  get dialog(): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>('[role="dialog"]') ?? undefined;
  }

  /** Says something to screen readers, without showing it, and goes when it is said and no card is open. */
  say(text: string): void {
    clearTimeout(this.speaking);
    if (!this.element.isConnected) topmost().append(this.element);
    this.spoken.textContent = '';
    this.speaking = setTimeout(() => {
      this.spoken.textContent = text;
      this.speaking = setTimeout(() => this.fallSilent(), SPOKEN_MS);
    }, HEARD_AFTER_MS);
  }

  private fallSilent(): void {
    this.spoken.textContent = '';
    if (!this.dialog) this.element.remove();
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

  /**
   * Carries a click on the host to the button that was clicked; links go their way by themselves. `false` when there is
   * no telling what was clicked: from outside, a closed root hides it.
   */
  press({ clientX, clientY, detail }: MouseEvent): boolean {
    const pointed = detail > 0 ? this.root.elementFromPoint(clientX, clientY) : null;
    // By key, or by what assistive technology does in place of one: it gives the focus first.
    const clicked = pointed && this.root.contains(pointed) ? pointed : this.root.activeElement;
    if (!clicked) return false;
    // Not composed: it does not leave the root.
    clicked.closest('button')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return true;
  }

  /** Takes the card away; the focus, if the card has it, goes back to where it was. */
  close(empty: () => void): void {
    const hadFocus = this.root.activeElement !== null;
    empty();
    clearTimeout(this.speaking);
    this.spoken.textContent = '';
    this.element.remove();
    if (hadFocus && this.focusedBefore instanceof HTMLElement)
      this.focusedBefore.focus({ preventScroll: true });
    this.focusedBefore = null;
  }
}

/** Where the host must stand to be of use: all outside a modal dialog is inert, and outside what is in fullscreen untold to screen readers. */
function topmost(): Element {
  return (
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    document.fullscreenElement ??
    document.documentElement
  );
}
