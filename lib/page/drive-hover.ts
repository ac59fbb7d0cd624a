import type { HoverEffect, HoverEvent } from '@/lib/hover/hover-event';
import { createHover, type Hover, type HoverSettings, type Over, type Shown } from '@/lib/hover/hover-state';
import { reduceHover } from '@/lib/hover/reduce-hover';
import type { FactKey } from '@/lib/facts/catalog';

import type { Box } from './card-slot';
import { rectAt, rectsOf, type Point } from './find-mark';
import type { Mark } from './mark';

export interface HoverWorld {
  readonly markAt: (point: Point) => Mark | undefined;
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Whether the fact could be fetched, and the card's script with it. */
  readonly ask: (fact: FactKey, mark: Mark | undefined) => Promise<boolean>;
  readonly show: (card: Shown, form: 'card' | 'sheet', line: Box | undefined) => void;
  readonly hide: () => void;
  readonly focusCard: () => void;
}

const LINK = 'a[href], area[href], button, summary, label, [role="button"], [role="link"], [onclick]';

/** The key that opens cards for readers who chose so: it does nothing by itself in any browser. */
export const MODIFIER = 'Shift';

/** Tells the hover reducer what happens in the page, and does what it answers. */
export class HoverDriver {
  private hover: Hover;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the pointer last rested on a mark: the card stands beside that line. */
  private point: Point | undefined;
  private openedAt: Point | undefined;
  private readonly marks = new Map<Mark['id'], Mark>();

  constructor(
    private readonly world: HoverWorld,
    settings: HoverSettings,
    signal: AbortSignal,
  ) {
    this.hover = createHover(settings);
    const listen = <Key extends keyof DocumentEventMap>(
      type: Key,
      tell: (event: DocumentEventMap[Key]) => void,
    ): void =>
      document.addEventListener(type, (event) => event.isTrusted && tell(event), {
        signal,
        capture: true,
        passive: true,
      });
    listen('pointermove', (event) => this.onMove(event));
    listen('pointerup', (event) => this.onMove(event));
    listen('pointerdown', (event) => this.tell({ ...this.pointed(event), kind: 'press' }));
    listen('click', (event) => this.onClick(event as PointerEvent));
    listen('pointerleave', (event) => event.target === document && this.onLeave(event));
    listen('scroll', (event) => this.onScroll(event));
    listen(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && this.tell({ kind: 'hidden', at: performance.now() }),
    );
    signal.addEventListener('abort', () => this.tell({ kind: 'gone', at: performance.now() }), {
      once: true,
    });
  }

  tell(event: HoverEvent): void {
    const { hover, effects } = reduceHover(this.hover, event);
    this.hover = hover;
    for (const effect of effects) this.do(effect);
  }

  /** The marks were painted anew: a card whose mark is gone has nothing to stand beside. */
  onMarks(marks: readonly Mark[]): void {
    const here = new Set(marks.map(({ id }) => id));
    for (const id of this.marks.keys()) {
      if (here.has(id)) continue;
      this.marks.delete(id);
      this.tell({ kind: 'gone', at: performance.now(), mark: id });
    }
    for (const mark of marks) if (this.marks.has(mark.id)) this.marks.set(mark.id, mark);
  }

  /** Opens the card of a mark as if asked by key. */
  open(mark: Mark): void {
    this.point = undefined;
    this.tell({ kind: 'keyboard', at: performance.now(), mark: this.known(mark) });
  }

  /** A key went down or came up, wherever that was. Whether it closed a card. */
  onKey(event: KeyboardEvent): boolean {
    if (event.type !== 'keydown' || event.key !== 'Escape' || event.isComposing) {
      this.onModifier(event);
      return false;
    }
    const isOpen = 'card' in this.hover.state;
    this.tell({ kind: 'dismiss', at: event.timeStamp });
    return isOpen;
  }

  markOf(card: Shown): Mark | undefined {
    return this.marks.get(card.mark.id as number);
  }

  private do(effect: HoverEffect): void {
    switch (effect.do) {
      case 'start-timer':
        clearTimeout(this.timer);
        this.timer = setTimeout(
          () => this.tell({ kind: 'elapsed', at: performance.now(), token: effect.token }),
          effect.ms,
        );
        break;
      case 'stop-timer':
        clearTimeout(this.timer);
        break;
      case 'ask':
        void this.ask(effect.token, effect.fact);
        break;
      case 'show':
        this.show(effect.card, effect.form);
        break;
      case 'focus-card':
        this.world.focusCard();
        break;
      case 'hide':
        this.world.hide();
        break;
    }
  }

  private async ask(token: number, fact: FactKey): Promise<void> {
    const found = await this.world.ask(fact, this.waitingMark(fact));
    this.tell({ kind: 'answer', at: performance.now(), token, found });
  }

  /** The mark whose fact is asked for; none for a related fact. */
  private waitingMark(fact: FactKey): Mark | undefined {
    const { state } = this.hover;
    if (!('mark' in state) || state.mark.fact !== fact) return undefined;
    return this.marks.get(state.mark.id as number);
  }

  private show(card: Shown, form: 'card' | 'sheet'): void {
    const mark = this.markOf(card);
    const line = mark && (this.point ? rectAt(mark, this.point) : undefined);
    const first = mark && rectsOf(mark)[0];
    this.openedAt = first && { x: first.left, y: first.top };
    this.world.show(card, form, line ?? first);
  }

  private onMove(event: PointerEvent): void {
    this.tell({ ...this.pointed(event), kind: 'pointer', isDown: event.buttons !== 0 });
  }

  private onClick(event: PointerEvent): void {
    // A click made by the keyboard has no place of its own.
    if (event.detail === 0) return;
    this.tell({ ...this.pointed(event), kind: 'click' });
  }

  /** The pointer left the window, and takes no further notice of us. */
  private onLeave(event: PointerEvent): void {
    this.tell({ ...this.pointed(event), kind: 'pointer', isDown: false, over: { on: 'page' } });
  }

  /** Any other key beside it makes the modifier part of a shortcut. */
  private onModifier({ type, key, repeat, timeStamp }: KeyboardEvent): void {
    if (repeat && key === MODIFIER) return;
    const isDown = type === 'keydown' && key === MODIFIER;
    if (isDown || this.hover.modifierSince !== undefined)
      this.tell({ kind: 'modifier', at: timeStamp, isDown });
  }

  /** A carousel that moves by itself elsewhere in the page is no scrolling of the reader's. */
  private onScroll({ target, timeStamp }: Event): void {
    if (this.world.isCard(target) || !(target instanceof Node) || !this.concerns(target)) return;
    this.tell({ kind: 'scroll', at: timeStamp, moved: this.distanceMoved() });
  }

  /** Whether what scrolled holds the pointer, or the mark whose card is open. */
  private concerns(scroller: Node): boolean {
    if (scroller === document) return true;
    const { state } = this.hover;
    const mark = 'card' in state ? this.markOf(state.card) : undefined;
    const under = this.point && document.elementFromPoint(this.point.x, this.point.y);
    return [mark?.range.startContainer, under].some((node) => node && scroller.contains(node));
  }

  /** How far the open card's mark is from where it was when the card opened, px. */
  private distanceMoved(): number {
    const { state } = this.hover;
    if (!('card' in state) || !this.openedAt) return 0;
    const mark = this.markOf(state.card);
    const now = mark && rectsOf(mark)[0];
    return now ? Math.hypot(now.left - this.openedAt.x, now.top - this.openedAt.y) : Number.POSITIVE_INFINITY;
  }

  private pointed(
    event: PointerEvent,
  ): Point & { at: number; pointer: 'mouse' | 'pen' | 'touch'; over: Over } {
    const point = { x: event.clientX, y: event.clientY };
    const pointer =
      event.pointerType === 'touch' || event.pointerType === 'pen' ? event.pointerType : 'mouse';
    return { at: event.timeStamp, ...point, pointer, over: this.over(event, point) };
  }

  private over(event: PointerEvent, point: Point): Over {
    if (this.world.isCard(event.target)) return { on: 'card' };
    const mark = this.world.markAt(point);
    if (!mark) return { on: 'page' };
    this.point = point;
    return { on: 'mark', mark: this.known(mark) };
  }

  private known(mark: Mark): { id: number; fact: FactKey; isLink: boolean } {
    this.marks.set(mark.id, mark);
    const isLink = mark.range.startContainer.parentElement?.closest(LINK) !== null;
    return { id: mark.id, fact: mark.fact, isLink };
  }
}
