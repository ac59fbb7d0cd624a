// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createCatalog } from '@/lib/facts/catalog';
import { createTranslator } from '@/lib/i18n/translator';
import russian from '@/public/_locales/ru/messages.json';

import { PACK, SITES, showOptions } from './options-fixture';
import { WRITE_AFTER_MS } from './use-debounced';

const region = (name: string) => within(screen.getByRole('region', { name }));
const group = (name: string) => within(screen.getByRole('group', { name }));
const texts = (elements: readonly Element[]) => elements.map((element) => element.textContent);

const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: /pointer has to rest/ });
const move = (delay: number) => fireEvent.input(slider(), { target: { value: String(delay) } });
const marked = (paint: ReturnType<typeof showOptions>['paint']) =>
  paint.mock.lastCall?.[0].map(({ category, range }) => `${category} ${range.toString()}`);

/** Types an address and presses Enter, which is what a form takes for its submission. */
const lookUp = (text: string) => {
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Look up a site/ });
  fireEvent.input(field, { target: { value: text } });
  field.form?.requestSubmit();
};
const answer = () => document.querySelector('.lookup-answer')?.textContent;

afterEach(cleanup);

describe('the page', () => {
  it('has a heading for every section, and a list of contents that leads to each', () => {
    showOptions();
    const sections = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(sections).toEqual([
      'Marks',
      'Categories',
      'Muted terms',
      'Cards',
      'Sites',
      'Toolbar and keyboard',
      'Language',
      'Keep, move, reset',
      'Privacy and permissions',
      'About',
    ]);
    const links = within(screen.getByRole('navigation', { name: 'Contents' })).getAllByRole('link');
    expect(texts(links)).toEqual(sections);
    for (const link of links) expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull();
  });

  it('leaves the order of the Tab key as it is, passes no control over, and names each', () => {
    showOptions({ set: { mutedFacts: ['rivers/river-pact'], offSites: ['bbc.com'] } });
    const controls = [...document.querySelectorAll<HTMLElement>('a[href], button, input')];
    expect(controls.length).toBeGreaterThan(40);
    expect(controls.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
    const nameless = [...document.querySelectorAll('input')].filter(({ labels }) => !labels?.length);
    expect(nameless).toEqual([]);
  });

  it('speaks the reader’s language', () => {
    showOptions({ t: createTranslator(russian, 'ru') });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Настройки');
    expect(region('Категории').getByRole('checkbox', { name: 'Организации' })).toBeTruthy();
    expect(region('О расширении').getByText('Версия 1.2.0, на 26 февраля 2026 г.')).toBeTruthy();
  });

  it('turns everything off, and says what that means', () => {
    const { change, actions } = showOptions();
    fireEvent.click(screen.getByRole('switch', { name: 'Use Sidelight' }));
    expect(actions.change).toHaveBeenCalledWith({ isOn: false });
    change({ set: { isOn: false } });
    expect(screen.getByText(/Nothing is marked anywhere/)).toBeTruthy();
  });

  it('says when a change was not kept', () => {
    const { change } = showOptions();
    expect(screen.getByRole('alert').textContent).toBe('');
    change({ isUnsaved: true });
    expect(screen.getByRole('alert').textContent).toContain('did not keep the change');
  });
});

describe('choices', () => {
  it.each([
    { legend: 'Which mentions of a term are marked', label: 'Every one', changes: { mentions: 'all' } },
    { legend: 'How marks look', label: 'Solid line', changes: { markStyle: 'solid' } },
    { legend: 'A card opens', label: 'only on a click', changes: { trigger: 'click' } },
    { legend: 'Colours', label: 'Dark', changes: { theme: 'dark' } },
    {
      legend: 'Which source stands first',
      label: 'Always Harbour, reworded',
      changes: { columnOrder: 'reversed' },
    },
    { legend: 'Language of buttons and menus', label: 'Українська', changes: { language: 'uk' } },
  ])('$legend: $label', ({ legend, label, changes }) => {
    const { actions } = showOptions();
    fireEvent.click(group(legend).getByRole('radio', { name: label }));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith(changes);
  });

  it('shows what is set', () => {
    showOptions({ set: { trigger: 'modifier', theme: 'light', language: 'ru', badge: false } });
    const checked = screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked);
    expect(checked.map(({ value }) => value)).toEqual([
      'first',
      'dotted',
      'modifier',
      'light',
      'alternate',
      'ru',
    ]);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /toolbar icon/ }).checked).toBe(false);
  });

  it('names no source where packs have sources of their own', () => {
    showOptions({ catalog: createCatalog([PACK, { ...PACK, id: 'lakes' }]) });
    expect(screen.getByRole('radio', { name: 'Always the first of the pack' })).toBeTruthy();
  });
});

describe('the delay', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('shows each value at once, and gives on the last', () => {
    const { actions } = showOptions();
    for (const delay of [550, 600, 650]) move(delay);
    expect(screen.getByText('650 ms')).toBeTruthy();
    expect(actions.change).not.toHaveBeenCalled();
    vi.advanceTimersByTime(WRITE_AFTER_MS);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ openDelay: 650 });
  });

  it.each(['blur', 'pointerUp'] as const)('is given on at %s, and not once more after that', (event) => {
    const { actions } = showOptions();
    move(300);
    fireEvent[event](slider());
    vi.advanceTimersByTime(WRITE_AFTER_MS);
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ openDelay: 300 });
  });

  it('says so where it has no effect', () => {
    const { change } = showOptions();
    expect(slider().disabled).toBe(false);
    change({ set: { trigger: 'click' } });
    expect(slider().disabled).toBe(true);
    expect(screen.getByText(/Counts only where resting/)).toBeTruthy();
  });
});

describe('the preview', () => {
  it('has real marks on real text, as the settings have them now', () => {
    const { paint, unpaint, change } = showOptions();
    expect(marked(paint)).toEqual([
      'format C5+1',
      'organisation CSTO',
      'policy secondary sanctions',
      'person Pashinyan',
      'place Kazakhstan',
    ]);
    expect(paint.mock.lastCall?.[1]).toContain(
      '::highlight(sidelight-format){text-decoration:underline 2px dotted',
    );
    change({ set: { mentions: 'section', markStyle: 'tinted', mutedCategories: ['person', 'place'] } });
    expect(unpaint).toHaveBeenCalled();
    expect(marked(paint)).toEqual([
      'format C5+1',
      'organisation CSTO',
      'policy secondary sanctions',
      'format C5+1',
      'organisation CSTO',
    ]);
    expect(paint.mock.lastCall?.[1]).toContain('background-color');
  });
});

describe('categories', () => {
  it('are named, described, and switched one by one', () => {
    const { actions } = showOptions({ set: { mutedCategories: ['person'] } });
    const people = screen.getByRole<HTMLInputElement>('checkbox', { name: 'People' });
    expect(people.checked).toBe(false);
    const what = document.getElementById(people.getAttribute('aria-describedby')!);
    expect(what?.textContent).toBe('Somebody who acts or speaks in the texts compared.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Places' }));
    expect(actions.change).toHaveBeenLastCalledWith({ mutedCategories: ['person', 'place'] });
    fireEvent.click(people);
    expect(actions.change).toHaveBeenLastCalledWith({ mutedCategories: [] });
  });

  it('are switched all at once', () => {
    const { actions } = showOptions();
    fireEvent.click(screen.getByRole('button', { name: 'Mark none' }));
    expect(actions.change.mock.lastCall?.[0].mutedCategories).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Mark all' }));
    expect(actions.change).toHaveBeenLastCalledWith({ mutedCategories: [] });
  });
});

describe('muted terms', () => {
  const mutedFacts = ['rivers/river-pact', 'rivers/lake-talks', 'gone/bridge'] as const;

  it('are listed by name, each with a way back', () => {
    const { actions } = showOptions({ set: { mutedFacts } });
    expect(texts(region('Muted terms').getAllByRole('listitem'))).toEqual([
      'gone/bridge (no fact here has this name)Mark again',
      'Lake talksMark again',
      'River PactMark again',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Mark again: River Pact' }));
    expect(actions.change).toHaveBeenLastCalledWith({ mutedFacts: ['rivers/lake-talks', 'gone/bridge'] });
    fireEvent.click(screen.getByRole('button', { name: 'Mark all again' }));
    expect(actions.change).toHaveBeenLastCalledWith({ mutedFacts: [] });
  });

  it('leave the focus on the next one, and at the end on the empty list', () => {
    const { change } = showOptions({ set: { mutedFacts: mutedFacts.slice(0, 2) } });
    const first = screen.getByRole('button', { name: 'Mark again: Lake talks' });
    first.focus();
    fireEvent.click(first);
    change({ set: { mutedFacts: mutedFacts.slice(0, 1) } });
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark again: River Pact');
    fireEvent.click(document.activeElement!);
    change({ set: { mutedFacts: [] } });
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Muted terms' }));
    expect(document.activeElement?.textContent).toContain('None. To mute a term');
  });

  it('leave the focus on the empty list when all go at once', () => {
    const { change } = showOptions({ set: { mutedFacts } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark all again' }));
    change({ set: { mutedFacts: [] } });
    expect(document.activeElement).toBe(screen.getByRole('group', { name: 'Muted terms' }));
  });

  it('leave the focus alone when another tab takes one off', () => {
    const { change } = showOptions({ set: { mutedFacts: mutedFacts.slice(0, 2) } });
    screen.getByRole('switch').focus();
    change({ set: { mutedFacts: mutedFacts.slice(0, 1) } });
    expect(document.activeElement).toBe(screen.getByRole('switch'));
  });
});

describe('sites', () => {
  it.each([
    { text: 'https://www.bbc.com/news', says: 'On for bbc.comIt is on the news listTurn off' },
    { text: 'a.blog.example', says: 'On for blog.exampleYou turned it on hereTurn off' },
    { text: 'rt.com', says: 'Off for rt.comYou turned it off hereTurn on' },
    { text: 'other.example', says: 'Off for other.exampleNot a news site we know: turn on here?Turn on' },
    { text: 'chrome://settings', says: 'Browsers do not let extensions run here' },
    { text: 'two words', says: '“two words” is not the address of a site.' },
  ])('tells of $text: $says', async ({ text, says }) => {
    showOptions({ set: { offSites: ['rt.com'] } });
    lookUp(text);
    await waitFor(() => expect(answer()).toBe(says));
  });

  it('turns a listed site off, and on again', async () => {
    const { change, actions } = showOptions({ set: { offSites: ['x.org'] } });
    lookUp('bbc.com');
    const off = await screen.findByRole('button', { name: 'Turn off' });
    off.focus();
    fireEvent.click(off);
    expect(actions.change).toHaveBeenLastCalledWith({ offSites: ['x.org', 'bbc.com'] });
    change({ set: { offSites: ['x.org', 'bbc.com'] } });
    const button = screen.getByRole('button', { name: 'Turn on' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    await waitFor(() => expect(actions.change).toHaveBeenLastCalledWith({ offSites: ['x.org'] }));
    expect(actions.ask).not.toHaveBeenCalled();
  });

  it('asks the browser in the click itself, and takes the site off the off-list', async () => {
    const { actions } = showOptions({ set: { offSites: ['other.example'] } });
    lookUp('other.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on' }));
    expect(actions.ask).toHaveBeenCalledExactlyOnceWith({ host: 'other.example' });
    await waitFor(() => expect(actions.change).toHaveBeenLastCalledWith({ offSites: [] }));
  });

  it('says in words that the reader refused', async () => {
    const { actions } = showOptions();
    actions.ask.mockResolvedValue(false);
    lookUp('other.example');
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on' }));
    expect(await screen.findByText('The browser was told no, so other.example stays off.')).toBeTruthy();
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('lists what the reader turned on and off, and takes each back', () => {
    const { actions } = showOptions({ set: { offSites: ['rt.com', 'x.org'] } });
    expect(texts(group('Turned off by you').getAllByRole('listitem'))).toEqual([
      'rt.comTurn on',
      'x.orgTurn on',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on: rt.com' }));
    expect(actions.change).toHaveBeenLastCalledWith({ offSites: ['x.org'] });
    fireEvent.click(screen.getByRole('button', { name: 'Take back: blog.example' }));
    expect(actions.takeBack).toHaveBeenLastCalledWith({ host: 'blog.example' });
  });

  it('asks once for every site, and takes that back', async () => {
    const { change, actions } = showOptions();
    actions.ask.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on everywhere' }));
    expect(actions.ask).toHaveBeenCalledExactlyOnceWith('everywhere');
    expect(await screen.findByText('The browser was told no, so nothing has changed.')).toBeTruthy();
    change({ sites: { ...SITES, granted: { isEverywhere: true, hosts: [] } } });
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith('everywhere');
  });

  it('shows the list, and says how much of it the browser withholds', () => {
    const { change, actions } = showOptions();
    expect(region('Sites').getByText(/runs by itself on 2 listed news sites/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for them' })).toBeNull();
    change({ sites: { ...SITES, withheld: 1 } });
    expect(screen.getByText('The browser withholds 1 of them from Sidelight.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ask for them' }));
    expect(actions.askForListed).toHaveBeenCalledOnce();
  });
});

describe('keyboard shortcuts', () => {
  it('are listed as they are set, with a way to change them', () => {
    const { actions } = showOptions();
    const section = region('Toolbar and keyboard');
    expect(texts(section.getAllByRole('term'))).toEqual(['Open the popup', 'Next mark', 'Something later']);
    expect(texts(section.getAllByRole('definition'))).toEqual(['Alt+Shift+L', 'not set', 'not set']);
    fireEvent.click(section.getByRole('button', { name: /Change in the browser/ }));
    expect(actions.changeShortcuts).toHaveBeenCalledOnce();
  });

  it('says where to change them if the browser’s page cannot be opened', () => {
    const { actions, change } = showOptions();
    change({ actions: { ...actions, changeShortcuts: undefined } });
    expect(screen.getByText(/Manage Extension Shortcuts/)).toBeTruthy();
    change({ shortcuts: undefined });
    expect(screen.getByText('This browser has no keyboard shortcuts for extensions.')).toBeTruthy();
  });
});

describe('privacy and about', () => {
  it('explains each permission in a sentence', () => {
    showOptions();
    const section = region('Privacy and permissions');
    expect(section.getByText(/sends nothing anywhere/)).toBeTruthy();
    expect(texts(section.getAllByRole('term'))).toEqual([
      'Storage',
      'Scripts',
      'News sites on the list',
      'Other sites',
    ]);
    for (const why of section.getAllByRole('definition')) expect(why.textContent).toMatch(/\w.+\.$/);
  });

  it('names version, pack, date and both sources, with links that do not tell where one came from', () => {
    showOptions();
    const section = region('About');
    expect(section.getByText('Version 1.0.0')).toBeTruthy();
    expect(section.getByRole('heading', { name: 'The river pact of 2023' })).toBeTruthy();
    expect(section.getByText('Version 1.2.0, as of 26 February 2026')).toBeTruthy();
    const links = section.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href }) => href)).toEqual(PACK.sources.map(({ url }) => url));
    for (const { rel, target } of links) expect([rel, target]).toEqual(['noreferrer', '_blank']);
  });
});
