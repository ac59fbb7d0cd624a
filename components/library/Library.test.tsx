// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import type { Pack } from '@/lib/facts/fact';
import { INVENTED_PACK, packOf } from '@/lib/library/invented-pack';

import { openLibrary } from './open-library';

afterEach(cleanup);

function textOf(view: string, pack: Pack): string {
  openLibrary(view, { packs: [pack] });
  const text = screen.getByRole('main').textContent;
  cleanup();
  return text;
}

describe('the other views', () => {
  it('set the words of both side by side', () => {
    openLibrary('#wording');
    const [loaded, others] = screen.getAllByRole('table');
    expect(within(loaded!).getByRole('row', { name: /Lifeline/ }).textContent).toContain('a burden on us');
    expect(within(others!).getAllByRole('row')).toHaveLength(2);
  });

  it('show when events were, and which date a source gives instead', () => {
    openLibrary('#timeline');
    const flood = screen.getByRole('row', { name: /^The flood/ });
    // Which spaces these are depends on the edition of the locale data.
    expect(flood.textContent.replaceAll(/\s/gu, ' ')).toContain('10 April – 2 May 2020');
    expect(flood.textContent).toContain('says “2021”');
    expect(flood.querySelectorAll('rect.claim')).toHaveLength(1);
    expect(screen.getByRole('row', { name: /^The signing/ }).textContent).toContain('not mentioned');
    expect(screen.getByRole('row', { name: /^North published/ })).toBeTruthy();
  });

  it('list who is quoted, and say where nobody is', () => {
    openLibrary('#voices');
    const south = within(screen.getByRole('region', { name: /^South/ }));
    expect(south.getAllByText('Nobody')).toHaveLength(2);
    expect(south.getByRole('heading', { name: /^Named, not quoted/ }).textContent).toBe(
      'Named, not quoted 1',
    );
  });

  it('explain how it was made', () => {
    openLibrary('#method');
    expect(screen.getByText('By the name of North.')).toBeTruthy();
    expect(screen.getByText(/more than 15% more room/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Fill this in/).value).toContain('(which one?)');
  });
});

describe('every figure is counted from the pack', () => {
  const other = packOf(INVENTED_PACK.facts.slice(0, 2));

  it.each([
    { view: '#facts', before: '6 facts', after: '2 facts' },
    { view: '#compare', before: 'The signing', after: 'Leaves out 0 facts' },
    { view: '#wording', before: 'Words that take a side 1 fact', after: 'Words that take a side 0 facts' },
    { view: '#voices', before: 'Quoted directly 1', after: 'Quoted directly 0' },
    { view: '#method', before: '6 facts, 4 of them', after: '2 facts, 1 of them' },
    { view: '#method', before: 'Facts it mentions55', after: 'Facts it mentions12' },
    { view: '#method', before: 'Phrases quoted75', after: 'Phrases quoted32' },
  ])('$view: $before, and of another pack $after', ({ view, before, after }) => {
    expect(textOf(view, INVENTED_PACK)).toContain(before);
    expect(textOf(view, other)).toContain(after);
    expect(textOf(view, other)).not.toContain(before);
  });

  it('and the pack can be changed where there are several', () => {
    openLibrary('#method', { packs: [INVENTED_PACK, { ...other, id: 'lakes', title: 'The lake treaty' }] });
    fireEvent.change(screen.getByLabelText('Pack'), { target: { value: 'lakes' } });
    expect(screen.getByRole('main').textContent).toContain('2 facts, 1 of them');
  });
});

it('marks the view that is open', () => {
  openLibrary('#timeline');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Timeline');
});

it('takes the focus to the heading of a view, and leaves it alone when the library opens', () => {
  const { goTo } = openLibrary('#facts');
  expect(document.activeElement).toBe(document.body);
  goTo('#method');
  expect(document.activeElement?.textContent).toBe('Method');
});
