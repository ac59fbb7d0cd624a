/**
 * Where the card's script meets the content script: the card is loaded into a page on first use only, as a script of
 * its own, and leaves what draws it in this place. Both run in the extension's isolated world; the page sees neither.
 */
import type { FactKey } from '@/lib/facts/catalog';

/** In viewport px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface CardView<Content> {
  readonly content: Content;
  readonly form: 'card' | 'sheet';
  /** The line of the mark that the card stands beside; `undefined` when the mark is no longer laid out. */
  readonly anchor: () => Box | undefined;
  /** The card would rather stand above its line: the page has a tooltip of its own there, and those hang below. */
  readonly prefersAbove: boolean;
  /** `auto`: as the page is where the card belongs. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The text that the card belongs to. */
  readonly behind: Node;
  readonly canGoBack: boolean;
  readonly isPinned: boolean;
}

export interface CardActions {
  readonly onPlaced: (box: Box) => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly onClose: () => void;
  readonly onRelated: (fact: FactKey) => void;
  readonly onBack: () => void;
  readonly onOpenLibrary: (fact: FactKey) => void;
  readonly onMute: (what: 'term' | 'category' | 'site') => void;
  readonly onUndo: () => void;
}

/** What draws the card. */
export interface CardDrawer<Content> {
  /** The one element put into the page while a card is open. */
  readonly host: HTMLElement;
  /** Draws what is likely to be shown soon, out of the page: most of what a first card costs is then paid while the pointer rests. */
  prepare(content: Content): void;
  show(view: CardView<Content>): void;
  /** Carries a click on the host to what was clicked in it; whether that could be told. */
  press(click: MouseEvent): boolean;
  /** Says to a screen reader which mark was walked to; nothing is shown. */
  announce(walked: { readonly content: Content; readonly place: number; readonly count: number }): void;
  hide(): void;
  focus(): void;
}

export type CreateCardDrawer<Content> = (actions: CardActions) => CardDrawer<Content>;

const SLOT = Symbol.for('sidelight.card');

type Slotted = { [SLOT]?: CreateCardDrawer<never> };

export function fillCardSlot<Content>(create: CreateCardDrawer<Content>): void {
  (globalThis as Slotted)[SLOT] = create;
}

export function cardSlot<Content>(): CreateCardDrawer<Content> | undefined {
  return (globalThis as Slotted)[SLOT];
}
