// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createTranslator } from '@/lib/i18n/translator';
import russian from '@/public/_locales/ru/messages.json';

import { contentOf, englishTranslator, FACT, ONE_SIDED } from './card-fixture';
import { FactCard, type FactCardProps } from './FactCard';

const show = (more: Partial<FactCardProps> = {}) => {
  const calls = {
    onPin: vi.fn<(isPinned: boolean) => void>(),
    onClose: vi.fn<() => void>(),
    onCopy: vi.fn<(text: string) => Promise<boolean>>(() => Promise.resolve(true)),
    onOpenLibrary: vi.fn<(key: string) => void>(),
    onRelated: vi.fn<(key: string) => void>(),
    onBack: vi.fn<() => void>(),
    onMute: vi.fn<(what: string) => void>(),
    onUndo: vi.fn<() => void>(),
  };
  const given: FactCardProps = {
    content: contentOf(),
    t: englishTranslator(),
    theme: 'light',
    form: 'card',
    ...calls,
    ...more,
  };
  const view = render(<FactCard {...given} />);
  const change = (next: Partial<FactCardProps>) => view.rerender(<FactCard {...given} {...next} />);
  return { ...calls, change };
};
const dialog = () => screen.getByRole('dialog');
const half = (name: string) => screen.getByRole('group', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const texts = (elements: readonly Element[]) => elements.map((element) => element.textContent);
/** Everything the Tab key stops at, in its order. */
const stops = () =>
  [...dialog().querySelectorAll<HTMLElement>('a[href], button')].map(
    (stop) => stop.getAttribute('aria-label') ?? stop.textContent,
  );

afterEach(cleanup);

describe('what it says', () => {
  it('is a dialog named by the term, ready to take the focus', () => {
    show();
    expect(dialog().getAttribute('aria-label')).toBe('River Pact');
    dialog().focus();
    expect(document.activeElement).toBe(dialog());
  });

  it('reads: term, relation, then the rest; headings lead from part to part', () => {
    show();
    expect(dialog().textContent).toMatch(/^River Pact.*Framed in conflict.*Organisation.*An alliance of six/);
    expect(texts(screen.getAllByRole('heading'))).toEqual([
      'River Pact RP, РП',
      'The Lantern',
      'Harbour, reworded',
      'What differs',
      'On record',
      'Related',
    ]);
  });

  it.each([
    { why: 'the pack’s order', order: [0, 1], names: ['The Lantern', 'Harbour, reworded'] },
    { why: 'the other', order: [1, 0], names: ['Harbour, reworded', 'The Lantern'] },
  ] as const)('has exactly two groups, named by the sources: $why', ({ order, names }) => {
    show({ content: contentOf(FACT, { order }) });
    expect(screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'))).toEqual(names);
    expect(within(half('The Lantern')).getByText('Describes a pact in decline.')).toBeTruthy();
    expect(within(half('Harbour, reworded')).getByText('Describes an alliance that works.')).toBeTruthy();
  });

  it('quotes with the differing words picked out, the place, and the way there', () => {
    show();
    const [passage, headline] = within(half('The Lantern')).getAllByRole('link');
    expect(texts([...half('The Lantern').querySelectorAll('em')])).toEqual(['influence']);
    expect(half('The Lantern').textContent).toContain('“losing its influence in its own project”');
    expect(passage?.textContent).toContain('Paragraph 11, in a new tab');
    expect(passage?.getAttribute('href')).toBe(
      'https://lantern.example/pact#:~:text=losing%20its%20influence%20in%20its%20own%20project',
    );
    expect(passage?.getAttribute('target')).toBe('_blank');
    expect(passage?.getAttribute('rel')).toBe('noreferrer');
    expect(headline?.textContent).toContain('Headline, in a new tab');
  });

  it('says when a source was published, and how it lets somebody speak', () => {
    show();
    expect(half('The Lantern').textContent).toMatch(/Northland · translated about 20\sSept?\s2023/);
    expect(half('The Lantern').textContent).toContain('Quoted directly · Gives the date as 2021');
    expect(half('Harbour, reworded').textContent).not.toContain('Quoted');
  });

  it('gives a silent source its half, and one sentence', () => {
    show({ content: contentOf(ONE_SIDED) });
    expect(within(half('The Lantern')).getByText('Does not mention it.')).toBeTruthy();
    expect(screen.getByText('Harbour only')).toBeTruthy();
  });

  it('tags the half that is the page being read', () => {
    show({ pageSource: 1 });
    expect(within(half('Harbour, reworded')).getByText('This page')).toBeTruthy();
    expect(within(half('The Lantern')).queryByText('This page')).toBeNull();
  });

  it('dates and cites what is on record, outside both halves', () => {
    show();
    const note = screen.getByText('Six states are members.');
    expect(note.closest('[role=group]')).toBeNull();
    expect(screen.getByText(/^as of January\s2026$/).getAttribute('datetime')).toBe('2026-01');
    expect(screen.getByRole('link', { name: /The Gazette, 19\sDecember\s2012/ }).getAttribute('href')).toBe(
      'https://gazette.example/members',
    );
    expect(screen.getByText('United Nations, A/RES/1, not read by us')).toBeTruthy();
  });

  it('leaves out what a fact does not have', () => {
    const { contrast: _contrast, record: _record, knownAs: _knownAs, ...bare } = FACT;
    show({ content: contentOf(bare, { related: [] }) });
    expect(texts(screen.getAllByRole('heading'))).toEqual(['River Pact', 'The Lantern', 'Harbour, reworded']);
  });

  it('says that two sources are no survey, whatever it shows', () => {
    show({ content: contentOf(ONE_SIDED) });
    expect(screen.getByText('Two sources chosen for contrast, not a survey of opinion.')).toBeTruthy();
  });

  it('speaks the reader’s language, and says that the facts are in English', () => {
    show({ t: createTranslator(russian, 'ru') });
    expect(dialog().lang).toBe('ru');
    expect(screen.getByText('Противоречат друг другу')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /River Pact/ }).lang).toBe('en');
    expect(screen.getByText('Describes a pact in decline.').lang).toBe('en');
  });
});

describe('what one can do with it', () => {
  it('is walked through with Tab in the order it is seen', () => {
    show({ canGoBack: true });
    expect(stops()).toEqual([
      'Back',
      expect.stringContaining('Paragraph 11'),
      expect.stringContaining('Headline'),
      expect.stringContaining('Paragraph 5'),
      expect.stringContaining('The Gazette'),
      expect.stringContaining('The Lake'),
      expect.stringContaining('The Dam'),
      'Pin',
      'Copy as text',
      'Open in the library',
      'More',
      'Close',
    ]);
    // Real buttons and links answer to Enter and Space by themselves; nothing takes that from them.
    expect(dialog().querySelectorAll('[tabindex]:not([tabindex="-1"])')).toHaveLength(0);
  });

  it('pins and unpins', () => {
    const { onPin, change } = show();
    expect(button('Pin').getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(button('Pin'));
    change({ isPinned: true });
    expect(button('Pin').getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button('Pin'));
    expect(onPin.mock.calls).toEqual([[true], [false]]);
  });

  it('closes, opens the library, goes back', () => {
    const { onClose, onOpenLibrary, onBack } = show({ canGoBack: true });
    fireEvent.click(button('Close'));
    fireEvent.click(button('Open in the library'));
    fireEvent.click(button('Back'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onOpenLibrary).toHaveBeenCalledExactlyOnceWith('test/river-pact');
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('opens related facts, and says how the sources stand on each', () => {
    const { onRelated } = show();
    fireEvent.click(button('The Dam (One source only)'));
    expect(onRelated).toHaveBeenCalledExactlyOnceWith('test/dam');
  });

  it('copies itself as text, and says so', async () => {
    const { onCopy } = show();
    expect(screen.getByRole('status').textContent).toBe('');
    fireEvent.click(button('Copy as text'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied'));
    expect(onCopy.mock.calls[0]?.[0]).toContain('River Pact (RP, РП)');
  });

  it('says when it could not copy', async () => {
    show({ onCopy: () => Promise.resolve(false) });
    fireEvent.click(button('Copy as text'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Could not copy'));
  });

  it('has no control that leads nowhere', () => {
    render(
      <FactCard
        content={contentOf()}
        t={englishTranslator()}
        theme="dark"
        form="page"
        onCopy={() => Promise.resolve(true)}
        onRelated={() => {}}
      />,
    );
    expect(stops().slice(-2)).toEqual(['Copy as text', 'More']);
    fireEvent.click(button('More'));
    expect(screen.queryByRole('button', { name: /Do not mark/ })).toBeNull();
  });
});

it('begins at the beginning when another fact takes the card’s place', () => {
  const { change } = show();
  dialog().scrollTop = 300;
  change({ isPinned: true });
  expect(dialog().scrollTop).toBe(300);
  change({ content: contentOf(ONE_SIDED) });
  expect(dialog().scrollTop).toBe(0);
});

describe('more', () => {
  it('says why the term is marked, and takes the focus there and back', () => {
    show();
    fireEvent.click(button('More'));
    expect(button('More').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement?.textContent).toBe('Why is this marked?');
    expect(
      screen.getByText(
        /matches the name “River Pact”, in the plural\. From the pack “Rivers”, version 1\.2\.0/,
      ),
    ).toBeTruthy();
    fireEvent.click(button('More'));
    expect(screen.queryByText('Why is this marked?')).toBeNull();
    expect(button('More').getAttribute('aria-expanded')).toBe('false');
  });

  it.each([
    { what: 'term', name: 'Do not mark this term again', said: 'This term is no longer marked.' },
    {
      what: 'category',
      name: 'Do not mark “Organisations” again',
      said: '“Organisations” is no longer marked.',
    },
    {
      what: 'site',
      name: 'Do not mark anything on this site again',
      said: 'Nothing is marked on this site any more.',
    },
  ])('mutes the $what, says so, and takes it back', ({ what, name, said }) => {
    const { onMute, onUndo } = show();
    fireEvent.click(button('More'));
    fireEvent.click(button(name));
    expect(onMute).toHaveBeenCalledExactlyOnceWith(what);
    expect(screen.getByText(said)).toBeTruthy();
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));
    expect(onUndo).toHaveBeenCalledOnce();
    expect(screen.queryByText(said)).toBeNull();
    expect(document.activeElement).toBe(button('More'));
  });

  it('is left behind when another fact takes the card’s place', () => {
    const { change } = show();
    fireEvent.click(button('More'));
    change({ content: contentOf(ONE_SIDED) });
    expect(screen.queryByText('Why is this marked?')).toBeNull();
  });
});
