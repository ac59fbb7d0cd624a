// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { createTranslator } from '@/lib/i18n/translator';
import type { SiteState } from '@/lib/sites/site-state';
import russian from '@/public/_locales/ru/messages.json';

import { englishTranslator } from './card-fixture';
import { SiteSwitch } from './SiteSwitch';

const show = (site: SiteState, { isOn = true, t = englishTranslator() } = {}) => {
  const calls = {
    onToggleSite: vi.fn<(isOn: boolean) => void>(),
    onToggleAll: vi.fn<(isOn: boolean) => void>(),
  };
  render(<SiteSwitch site={site} isOn={isOn} t={t} {...calls} />);
  return calls;
};
const words = () => screen.getByRole('status').textContent;
const site = () => screen.getByRole<HTMLButtonElement>('switch', { name: 'This site' });
const all = () => screen.getByRole<HTMLButtonElement>('switch', { name: 'Sidelight' });
const host = 'news.example';

afterEach(cleanup);

describe('says whether it is on, and why', () => {
  it.each<{ site: SiteState; says: string }>([
    { site: { kind: 'on', why: 'listed', host }, says: 'On for news.exampleIt is on the news list' },
    { site: { kind: 'on', why: 'granted', host }, says: 'On for news.exampleYou turned it on here' },
    {
      site: { kind: 'on', why: 'everywhere', host },
      says: 'On for news.exampleYou turned Sidelight on for all sites',
    },
    { site: { kind: 'off', why: 'site', host }, says: 'Off for news.exampleYou turned it off here' },
    {
      site: { kind: 'off', why: 'master', host },
      says: 'Off for news.exampleYou turned Sidelight off everywhere',
    },
    {
      site: { kind: 'off', why: 'unlisted', host },
      says: 'Off for news.exampleNot a news site we know: turn on here?',
    },
    {
      site: { kind: 'off', why: 'withheld', host },
      says: 'Off for news.exampleThe browser withholds this site: ask for it?',
    },
    { site: { kind: 'impossible' }, says: 'Not on this pageBrowsers do not let extensions run here' },
  ])('$says', ({ site: state, says }) => {
    show(state);
    expect(words()).toBe(says);
    expect(site().getAttribute('aria-checked')).toBe(String(state.kind === 'on'));
  });

  it('in the reader’s language', () => {
    show({ kind: 'on', why: 'listed', host }, { t: createTranslator(russian, 'ru') });
    expect(words()).toContain('Включено на news.example');
  });
});

it.each<{ why: string; state: SiteState; to: boolean }>([
  { why: 'off where it is on', state: { kind: 'on', why: 'listed', host }, to: false },
  { why: 'on where the reader turned it off', state: { kind: 'off', why: 'site', host }, to: true },
  { why: 'on where leave has to be asked for', state: { kind: 'off', why: 'unlisted', host }, to: true },
])('turns a site $why', ({ state, to }) => {
  const { onToggleSite } = show(state);
  // A button: Space and Enter press it.
  site().focus();
  expect(document.activeElement).toBe(site());
  fireEvent.click(site());
  expect(onToggleSite).toHaveBeenCalledExactlyOnceWith(to);
});

it('turns everything off, and on again', () => {
  const { onToggleAll } = show({ kind: 'off', why: 'master', host }, { isOn: false });
  expect(all().getAttribute('aria-checked')).toBe('false');
  fireEvent.click(all());
  expect(onToggleAll).toHaveBeenCalledExactlyOnceWith(true);
});

it.each<{ why: string; state: SiteState; isOn: boolean }>([
  { why: 'everything is off', state: { kind: 'off', why: 'master', host }, isOn: false },
  { why: 'no extension may run', state: { kind: 'impossible' }, isOn: true },
])('leaves the site alone where $why', ({ state, isOn }) => {
  show(state, { isOn });
  expect(site().disabled).toBe(true);
  expect(all().disabled).toBe(false);
});
