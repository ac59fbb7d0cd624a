import type { Keeper } from './input-gate';

export interface OwnInputWorld {
  readonly isCard: (target: EventTarget | null) => boolean;
  /** Told of every key. Whether it closed a card. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** Carries a click on the card to what was clicked in it; whether that could be told. */
  readonly press: (click: MouseEvent) => boolean;
}

/**
 * Tells the reader's dealings with the card from those with the page. What began on one side ends there: a page that
 * saw a button or a key go down sees it come up, wherever that is, and of what it did not see begin it sees no end.
 */
export function ownInput(world: OwnInputWorld): Keeper {
  const keysDown = new Set<string>();
  let isDown = false;

  const isOwnKey = (event: KeyboardEvent): boolean => {
    const { type, code, repeat } = event;
    const hasClosed = world.onKey(event);
    if (type === 'keyup') return keysDown.delete(code);
    if (type === 'keypress') return keysDown.has(code);
    // Held on after it closed the card, Escape would go on to close what is below.
    const isOwn = hasClosed || (repeat ? keysDown.has(code) : world.isCard(event.target));
    if (!isOwn) keysDown.delete(code);
    else keysDown.add(code);
    if (isOwn && event.key === 'Escape') event.preventDefault();
    return isOwn;
  };

  return (event) => {
    if (event instanceof KeyboardEvent) return isOwnKey(event);
    const isOnCard = world.isCard(event.target);
    switch (event.type) {
      case 'pointerdown':
      case 'touchstart':
        isDown = isOnCard;
        return isOnCard;
      case 'pointerup':
      case 'mouseup':
      case 'touchend':
        return isOnCard && isDown;
      case 'click':
        return isOnCard && world.press(event as MouseEvent);
      default:
        return isOnCard;
    }
  };
}
