// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';

import { createTranslator } from '@/lib/i18n/translator';
import english from '@/public/_locales/en/messages.json';

import { Welcome } from './Welcome';

function open(shortcuts = { next: 'Alt+Shift+.', open: 'Alt+Shift+O' }) {
  const onOpenSettings = vi.fn<() => void>();
  const props = { shortcuts, sites: 31, libraryUrl: 'library.html', onOpenSettings };
  render(<Welcome {...props} t={createTranslator(english, 'en')} />);
  return onOpenSettings;
}

afterEach(cleanup);

it('says what it does in three lines', () => {
  open();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('has a paragraph to try it on, in an article of its own', () => {
  open();
  expect(screen.getByRole('article').textContent).toContain('C5+1');
});

it('says on how many sites it runs by itself', () => {
  open();
  expect(screen.getByText(/on 31 listed news sites/)).toBeTruthy();
});

it('leads to the switches', () => {
  const onOpenSettings = open();
  fireEvent.click(screen.getByRole('button'));
  expect(onOpenSettings).toHaveBeenCalledOnce();
  expect(screen.getByRole('link').getAttribute('href')).toBe('library.html');
});

it('names the keys, and none where none are set', () => {
  open();
  expect(screen.getByText('Alt+Shift+.')).toBeTruthy();
  cleanup();
  open({ next: '', open: 'Alt+Shift+O' });
  expect(screen.queryByText('Alt+Shift+O')).toBeNull();
});
