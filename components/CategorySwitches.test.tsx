// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';

import { englishTranslator } from './card-fixture';
import { CategorySwitches } from './CategorySwitches';

const show = (muted: readonly CategoryId[], counts?: ReadonlyMap<CategoryId, number>) => {
  const onMute = vi.fn<(muted: readonly CategoryId[]) => void>();
  render(<CategorySwitches muted={muted} counts={counts} onMute={onMute} t={englishTranslator()} />);
  return onMute;
};
const toggle = (name: RegExp) => screen.getByRole<HTMLButtonElement>('switch', { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

afterEach(cleanup);

it('has a switch for each category, on where its facts are marked', () => {
  show(['place']);
  expect(screen.getAllByRole('switch')).toHaveLength(CATEGORY_IDS.length);
  expect(toggle(/^Places/).getAttribute('aria-checked')).toBe('false');
  expect(toggle(/^People/).getAttribute('aria-checked')).toBe('true');
});

it('counts what is on the page after the name, none too, and nothing where there is no page', () => {
  show([], new Map([['person', 3]]));
  expect(toggle(/^People, 3 on this page$/)).toBeTruthy();
  expect(toggle(/^Places, 0 on this page$/)).toBeTruthy();
  cleanup();
  show([]);
  expect(toggle(/^People$/)).toBeTruthy();
});

it.each<{ why: string; muted: readonly CategoryId[]; name: RegExp; left: readonly CategoryId[] }>([
  { why: 'mutes a category beside others', muted: ['place'], name: /^Events/, left: ['event', 'place'] },
  { why: 'brings one back', muted: ['event', 'place'], name: /^Places/, left: ['event'] },
])('$why', ({ muted, name, left }) => {
  const onMute = show(muted);
  // A button: Space and Enter press it.
  toggle(name).focus();
  expect(document.activeElement).toBe(toggle(name));
  fireEvent.click(toggle(name));
  expect(onMute).toHaveBeenCalledExactlyOnceWith(left);
});

it('switches all, and none, where that changes anything', () => {
  const onMute = show(['place']);
  fireEvent.click(button('All'));
  fireEvent.click(button('None'));
  expect(onMute.mock.calls).toEqual([[[]], [CATEGORY_IDS]]);
  cleanup();
  show([]);
  expect(button('All').disabled).toBe(true);
  expect(button('None').disabled).toBe(false);
});
