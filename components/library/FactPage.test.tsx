// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { INVENTED_PACK } from '@/lib/library/invented-pack';

import { click, openLibrary } from './open-library';

afterEach(cleanup);

describe('a fact', () => {
  it('shows both framings, all that the record rests on, and where it stands', () => {
    openLibrary('#rivers/treaty');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('River treatyRT');
    const [north, south] = screen.getAllByRole('group', { name: /./ });
    expect(within(north!).getByText('It helps both banks.')).toBeTruthy();
    expect(within(south!).getByText('It costs.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Gazette, in a new tab' }).getAttribute('href')).toBe(
      'https://gazette.example/12',
    );
    expect(document.querySelectorAll('.strip .filled')).toHaveLength(2);
  });

  it('puts the columns in the order asked for', () => {
    openLibrary('#rivers/treaty', { columns: 'reversed' });
    expect(
      screen.getAllByRole('group', { name: /./ }).map((group) => group.getAttribute('aria-label')),
    ).toEqual(['South', 'North']);
  });

  it('is read once it is shown, and says when it has changed', () => {
    const { props } = openLibrary('#rivers/treaty', { changed: new Set(['rivers/treaty']) });
    expect(props.onRead).toHaveBeenCalledExactlyOnceWith(INVENTED_PACK, INVENTED_PACK.facts[0]);
    expect(screen.getByText('Changed since you last read it.')).toBeTruthy();
  });

  it('leads to the facts before and after it in the list as it was left', () => {
    const { goTo } = openLibrary('');
    click(/^Events/, 'checkbox');
    goTo('#rivers/flood');
    const steps = screen.getByRole('navigation', { name: 'From fact to fact' });
    expect(
      within(steps)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(['← All facts', 'Next: The signing']);
  });

  it('takes the focus to its heading, and back to its place in the list', () => {
    const { goTo } = openLibrary('');
    goTo('#rivers/flood');
    expect(document.activeElement?.textContent).toBe('The flood');
    goTo('#facts');
    expect((document.activeElement as HTMLElement).dataset['fact']).toBe('flood');
  });

  it('is copied as text, and by its address', async () => {
    const { props } = openLibrary('#rivers/treaty');
    click('Copy as text');
    click('Copy the address');
    const [[text], [address]] = vi.mocked(props.onCopy).mock.calls as [[string], [string]];
    expect(text).toContain('“a lifeline for both banks” (¶ 2)');
    expect(address).toBe('library.html#rivers/treaty');
    expect(await screen.findAllByText('Copied')).toHaveLength(2);
  });

  it('has a report to fill in that knows what it is about', () => {
    openLibrary('#rivers/treaty');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Fill this in/).value).toContain(
      'River treaty (treaty)',
    );
  });

  it('that nobody has is said to be unknown', () => {
    openLibrary('#rivers/tunnel');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No such fact');
    expect(screen.getByText(/“rivers\/tunnel”/)).toBeTruthy();
  });
});
