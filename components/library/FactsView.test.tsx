// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { INVENTED_PACK } from '@/lib/library/invented-pack';

import { click, openLibrary } from './open-library';

const terms = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map((item) => item.querySelector('.fact-name')?.textContent);
const type = (text: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: text } });

afterEach(cleanup);

describe('the list of facts', () => {
  it('has them all, by term', () => {
    openLibrary('');
    expect(terms()).toEqual([
      'Bridge',
      '“Lifeline”',
      'River treaty',
      'The flood',
      'The mayor',
      'The signing',
    ]);
    expect(screen.getByText('6 facts').getAttribute('role')).toBe('status');
  });

  it('narrows by category and relation, and shows all again', () => {
    openLibrary('');
    click(/^Events/, 'checkbox');
    expect(terms()).toEqual(['The flood', 'The signing']);
    click(/^Both agree/, 'checkbox');
    expect(terms()).toEqual(['The flood']);
    click('Show all');
    expect(terms()).toHaveLength(6);
  });

  it.each([
    { why: 'what a source mentions', label: 'Mentioned by', value: '1', missing: 'The signing' },
    { why: 'what has a name in a language', label: 'Has a name in', value: 'uk', missing: 'River treaty' },
  ])('narrows to $why', ({ label, value, missing }) => {
    openLibrary('');
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
    expect(terms()).not.toContain(missing);
    expect(terms()).toContain('Bridge');
  });

  it('puts them in another order', () => {
    openLibrary('');
    fireEvent.change(screen.getByLabelText('In order of'), { target: { value: 'category' } });
    expect(terms()[0]).toBe('“Lifeline”');
  });

  it('finds a fact by another name, in another script, and says by which', () => {
    openLibrary('');
    type('dogovor');
    expect(terms()).toEqual(['River treaty']);
    expect(document.querySelector('.found-as')?.textContent).toBe('договор о реке');
  });

  it('begins with what was looked up elsewhere', () => {
    openLibrary('', { find: 'bridge' });
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('bridge');
    expect(terms()).toEqual(['Bridge']);
  });

  it('says so when nothing fits', () => {
    openLibrary('');
    type('zzzz');
    expect(screen.getByText(/^No fact fits/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'CSV' })).toBeNull();
  });

  it('is walked with the arrow keys, from the search field down', () => {
    openLibrary('');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Bridge');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Lifeline');
    fireEvent.keyDown(document.activeElement!, { key: 'End' });
    expect(document.activeElement?.textContent).toContain('The signing');
  });

  it('exports what it shows', () => {
    const { props } = openLibrary('');
    click(/^Places/, 'checkbox');
    click('CSV');
    expect(props.onExport).toHaveBeenCalledWith(INVENTED_PACK, [INVENTED_PACK.facts[1]], 'csv');
  });

  it('tells which facts have changed since they were read', () => {
    openLibrary('', { changed: new Set(['rivers/bridge']) });
    expect(screen.getByText('changed since you read it').closest('li')?.textContent).toContain('Bridge');
  });
});
