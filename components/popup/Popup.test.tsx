// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import type { FactHere } from './popup-groups';
import { Popup, type PopupProps } from './Popup';
import { popupProps } from './popup-fixture';

const HERE: readonly FactHere[] = [
  { fact: 'test/lake', category: 'place', isMarked: true },
  { fact: 'test/river-pact', category: 'organisation', isMarked: true },
  { fact: 'test/dam', category: 'place', isMarked: false },
];

const show = (more: Partial<PopupProps> = {}) => {
  const props = popupProps(more);
  render(<Popup {...props} />);
  return props.actions;
};
const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search facts' });
const type = (text: string) => fireEvent.input(field(), { target: { value: text } });
const press = (key: string, where: Element = field()) => fireEvent.keyDown(where, { key });
const terms = (within_: HTMLElement = document.body) =>
  within(within_)
    .queryAllByRole('option')
    .map((option) => option.querySelector('.fact-term')?.textContent);
const active = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? undefined : document.getElementById(id)?.querySelector('.fact-term')?.textContent;
};
const group = (name: string) => screen.getByRole('group', { name });

afterEach(cleanup);

it('is ready to type', () => {
  show();
  expect(document.activeElement).toBe(field());
});

it('goes on with what was typed before it was drawn', () => {
  show({ typed: 'lak' });
  expect(field().value).toBe('lak');
  expect(terms()).toEqual(['The Lake']);
});

describe('with nothing typed', () => {
  it('lists the facts marked on the page in its order, then all facts by category', () => {
    show({ here: HERE });
    expect(terms(group('On this page'))).toEqual(['The Lake', 'River Pact']);
    expect(terms(group('Organisations'))).toEqual(['River Pact']);
    expect(terms(group('Places'))).toEqual(['Dam', 'The Lake']);
  });

  it('says so when nothing of ours is on the page', () => {
    show({ here: [] });
    expect(screen.getByText('No fact of ours is mentioned.')).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'On this page' })).toBeNull();
  });

  it('says nothing of a page where nothing of ours runs', () => {
    show();
    expect(screen.queryByText('On this page')).toBeNull();
    expect(screen.queryByText('No fact of ours is mentioned.')).toBeNull();
  });

  it('goes to the mark of a fact on the page', () => {
    const { goToMark } = show({ here: HERE });
    fireEvent.click(within(group('On this page')).getByRole('option', { name: /^River Pact/ }));
    expect(goToMark).toHaveBeenCalledExactlyOnceWith('test/river-pact');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the card where the mark has gone', async () => {
    const props = popupProps({ here: HERE });
    const actions = { ...props.actions, goToMark: () => Promise.resolve(false) };
    render(<Popup {...props} actions={actions} />);
    fireEvent.click(within(group('On this page')).getByRole('option', { name: /^River Pact/ }));
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'River Pact' })).toBeTruthy());
  });

  it('is gone through by the arrow keys, round and round, from nowhere', () => {
    show({ here: HERE });
    expect(active()).toBeUndefined();
    press('ArrowDown');
    expect(active()).toBe('The Lake');
    press('ArrowUp');
    expect(active()).toBe('The Lake');
    press('ArrowUp');
    press('ArrowDown');
    expect(active()).toBe('The Lake');
  });

  it('leaves Escape to the browser, which closes the popup', () => {
    show();
    expect(press('Escape')).toBe(true);
  });
});

describe('searching', () => {
  it('lists what is found, the best ready to be picked, and says how many', () => {
    show({ here: HERE });
    type('lak');
    expect(terms()).toEqual(['The Lake']);
    expect(active()).toBe('The Lake');
    expect(screen.getByRole('option', { selected: true }).querySelector('mark')?.textContent).toBe('Lak');
    expect(screen.getByText('1 fact')).toBeTruthy();
  });

  it('names the alias that was meant, after the term', () => {
    show();
    type('озер');
    const option = screen.getByRole('option', { name: /^The Lake/ });
    expect(option.querySelector('.fact-alias')?.textContent).toBe('Озеро');
    expect(option.querySelector('mark')?.textContent).toBe('Озер');
  });

  it('puts what is only spelt alike under a heading that says so', () => {
    show();
    type('rivre pact');
    expect(terms(group('Spelt alike'))).toEqual(['River Pact']);
    expect(screen.getByText(/No fact is called “rivre pact”/)).toBeTruthy();
  });

  it('says that nothing was found, and what that does not mean', () => {
    show();
    type('Antarctica');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getByText(/No fact is called “Antarctica”.*not “undisputed”/)).toBeTruthy();
  });

  it('opens the card with Enter, and comes back to the same place with Escape', () => {
    show();
    type('the');
    press('ArrowDown');
    const chosen = active()!;
    press('Enter');
    const card = screen.getByRole('dialog', { name: chosen });
    expect(document.activeElement).toBe(card);
    expect(press('Escape', card)).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe('the');
    expect(active()).toBe(chosen);
  });

  it('clears with Escape, and the popup stays', () => {
    show();
    type('lak');
    expect(press('Escape')).toBe(false);
    expect(field().value).toBe('');
    expect(terms()).toHaveLength(3);
  });

  it('leaves Enter to an input method that is composing', () => {
    show();
    type('lak');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a card', () => {
  it('leads to related facts, and back the same way', () => {
    show();
    fireEvent.click(screen.getByRole('option', { name: /^River Pact/ }));
    fireEvent.click(screen.getByRole('button', { name: /^The Lake/ }));
    expect(screen.getByRole('dialog', { name: 'The Lake' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('dialog', { name: 'River Pact' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('mutes its own fact', () => {
    const { mute, undoMute } = show();
    fireEvent.click(screen.getByRole('option', { name: /^Dam/ }));
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('button', { name: 'Do not mark this term again' }));
    expect(mute).toHaveBeenCalledExactlyOnceWith('term', 'test/dam');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undoMute).toHaveBeenCalledOnce();
  });
});

describe('always', () => {
  it('says what no mark means, and how old the facts are', () => {
    show();
    expect(screen.getByText('No mark means “not in the fact base”, not “undisputed”.')).toBeTruthy();
    expect(screen.getByText('as of February 2026')).toBeTruthy();
  });

  it('leads to the library and the settings', () => {
    const { openLibrary, openSettings } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Library' }));
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(openLibrary).toHaveBeenCalledExactlyOnceWith();
    expect(openSettings).toHaveBeenCalledOnce();
  });

  it('counts the facts of each category that are mentioned on the page, marked or not', () => {
    show({ here: HERE });
    expect(screen.getByRole('switch', { name: 'Places, 2 on this page' })).toBeTruthy();
    expect(screen.getByRole('switch', { name: 'Events, 0 on this page' })).toBeTruthy();
  });
});
