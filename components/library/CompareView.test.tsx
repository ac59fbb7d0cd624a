// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { click, openLibrary } from './open-library';

const rail = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name}`) }));
const dot = (source: string, term: RegExp) => rail(source).getAllByRole('button', { name: term })[0]!;
const lit = () =>
  [...document.querySelectorAll<HTMLElement>('.dot[data-lit]')].map(({ dataset }) => dataset['fact']);

/** The dots that Tab leads to. */
const entries = () => document.querySelectorAll<HTMLElement>('.dot[tabindex="0"]');

afterEach(cleanup);

describe('the comparison', () => {
  it('lights a fact on both rails, and says in words where it stands', () => {
    openLibrary('#compare');
    fireEvent.focus(dot('North', /^River treaty/));
    expect(lit()).toEqual(['treaty', 'treaty', 'treaty']);
    expect(document.querySelector('.lit-fact')?.textContent).toContain('headline, ¶\u00A02');
    fireEvent.blur(dot('North', /^River treaty/));
    expect(lit()).toEqual([]);
  });

  it('shows what one leaves out as an absence that lights as well', () => {
    openLibrary('#compare');
    expect(rail('North').getByText('Leaves out 1 fact that the other mentions')).toBeTruthy();
    fireEvent.focus(dot('South', /^Bridge/));
    expect(lit()).toEqual(['bridge', 'bridge']);
    expect(document.querySelector('.left-out .dot[data-lit]')?.textContent).toBe('Bridge');
  });

  it('keeps a fact lit that was pressed, until it is pressed again', () => {
    openLibrary('#compare');
    fireEvent.click(dot('North', /^The flood/));
    expect(lit()).toEqual(['flood', 'flood']);
    expect(dot('South', /^The flood/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(dot('South', /^The flood/));
    expect(lit()).toEqual([]);
  });

  it('has one stop for Tab on each rail, and arrow keys for the rest', () => {
    openLibrary('#compare');
    expect(entries()).toHaveLength(2);
    entries()[0]!.focus();
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('aria-label')).toContain('The flood');
    expect(entries()).toHaveLength(2);
    expect([...entries()]).toContain(document.activeElement);
  });

  it('shows only the categories asked for', () => {
    openLibrary('#compare');
    click(/^People/, 'checkbox');
    expect(
      new Set([...document.querySelectorAll<HTMLElement>('.dot')].map(({ dataset }) => dataset['fact'])),
    ).toEqual(new Set(['mayor']));
  });

  it('says the same as a table', () => {
    openLibrary('#compare');
    const row = screen.getByRole('row', { name: /^Bridge/, hidden: true });
    expect([...row.children].map(({ textContent }) => textContent)).toEqual([
      'Bridge(Place)',
      'South only',
      'not mentioned',
      '¶\u00A02paragraphs: 2',
    ]);
  });
});
