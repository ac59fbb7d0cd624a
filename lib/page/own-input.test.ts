// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';

import { ownInput } from './own-input';

const card = document.createElement('div');

/** An event as it reaches the window: `on` the card, else the page. */
function made(type: string, on: 'card' | 'page', init: KeyboardEventInit = {}): Event {
  const event = type.startsWith('key')
    ? new KeyboardEvent(type, { cancelable: true, ...init })
    : new MouseEvent(type, { cancelable: true });
  Object.defineProperty(event, 'target', { value: on === 'card' ? card : document.body });
  return event;
}

const escape = { key: 'Escape', code: 'Escape' };
const enter = { key: 'Enter', code: 'Enter' };

describe('ownInput', () => {
  it.each([
    {
      why: 'a click on the card is ours from press to release',
      events: [made('pointerdown', 'card'), made('pointerup', 'card'), made('click', 'card')],
      ours: [true, true, true],
    },
    {
      why: 'a drag that began in the page ends there, wherever it is let go',
      events: [made('pointerdown', 'page'), made('pointerup', 'card'), made('mouseup', 'card')],
      ours: [false, false, false],
    },
    {
      why: 'a button let go on the page was pressed in the card: nothing is kept from the page',
      events: [made('pointerdown', 'card'), made('pointerup', 'page')],
      ours: [true, false],
    },
    {
      why: 'the Escape that closed a card is ours until it is up, though there is no card any more',
      events: [
        made('keydown', 'page', escape),
        made('keydown', 'page', { ...escape, repeat: true }),
        made('keyup', 'page', escape),
      ],
      ours: [true, true, true],
    },
    {
      why: 'any other Escape is the page’s',
      isOpen: false,
      events: [made('keydown', 'page', escape), made('keyup', 'page', escape)],
      ours: [false, false],
    },
    {
      why: 'Enter on the close button: the focus is back in the page when it comes up',
      isOpen: false,
      events: [made('keydown', 'card', enter), made('keyup', 'page', enter)],
      ours: [true, true],
    },
    {
      why: 'a key the page saw go down comes up for the page, the focus being in the card by then',
      isOpen: false,
      events: [made('keydown', 'page', enter), made('keyup', 'card', enter)],
      ours: [false, false],
    },
    {
      why: 'a key whose release was never heard of is not ours for ever',
      isOpen: false,
      events: [made('keydown', 'card', enter), made('keydown', 'page', enter), made('keyup', 'page', enter)],
      ours: [true, false, false],
    },
    { why: 'turning the wheel over the card', events: [made('wheel', 'card')], ours: [true] },
  ])('$why', ({ events, ours, isOpen = true }) => {
    let open = isOpen;
    const isOurs = ownInput({
      isCard: (target) => target === card,
      press: () => true,
      onKey: ({ type, key }) => {
        const closes = open && type === 'keydown' && key === 'Escape';
        if (closes) open = false;
        return closes;
      },
    });
    expect(events.map(isOurs)).toEqual(ours);
  });

  it('keeps Escape from closing what is below, and leaves other keys their effect', () => {
    const isOurs = ownInput({ isCard: () => true, press: () => true, onKey: ({ key }) => key === 'Escape' });
    const [closing, other] = [made('keydown', 'page', escape), made('keydown', 'card', enter)];
    isOurs(closing);
    isOurs(other);
    expect([closing.defaultPrevented, other.defaultPrevented]).toEqual([true, false]);
  });

  it('lets a click pass that nobody knows the place of', () => {
    const isOurs = ownInput({ isCard: () => true, press: () => false, onKey: () => false });
    expect(isOurs(made('click', 'card'))).toBe(false);
  });
});
