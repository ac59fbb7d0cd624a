// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

import { showOptions } from './options-fixture';

afterEach(cleanup);

const settingsFile = (settings: unknown, frame: object = {}) =>
  JSON.stringify({ format: 'sidelight-settings', version: 1, settings, ...frame });
const pick = (content: string, name = 'mine.json') => {
  const input = screen.getByLabelText<HTMLInputElement>('Import from a file');
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  fireEvent.change(input);
};
const outcome = () => document.querySelector('.outcome')?.textContent ?? '';

it('exports', () => {
  const { actions } = showOptions();
  fireEvent.click(screen.getByRole('button', { name: 'Export to a file' }));
  expect(actions.exportFile).toHaveBeenCalledOnce();
});

describe('import', () => {
  it('takes a good file as a whole, says what changed, and can be undone', async () => {
    const { actions } = showOptions({ set: { badge: false } });
    pick(settingsFile({ theme: 'dark', openDelay: 300, badge: false, halo: 1 }));
    await waitFor(() => expect(outcome()).toContain('mine.json was imported: 2 settings changed.'));
    expect(actions.change).toHaveBeenCalledExactlyOnceWith({ theme: 'dark', openDelay: 300 });
    expect(outcome()).toContain('left as they were: isOn, offSites, mutedCategories, mutedFacts, mentions,');
    expect(outcome()).toContain('Unknown to this version, so passed over: halo.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.change).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, badge: false });
    expect(outcome()).toBe('All settings are back to what they were before.');
    expect(document.activeElement?.textContent).toBe(outcome());
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says so when a file asks for nothing new', async () => {
    const { actions } = showOptions();
    pick(settingsFile(DEFAULT_SETTINGS));
    await waitFor(() =>
      expect(outcome()).toBe('mine.json was imported: it asks for just what is set already.'),
    );
    expect(actions.change).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('changes nothing for a bad file, and names every reason', async () => {
    const { actions } = showOptions();
    pick(settingsFile({ theme: 'dark', openDelay: 20, badge: 'yes' }));
    await waitFor(() => expect(outcome()).toContain('mine.json was not imported, and nothing has changed:'));
    expect(outcome()).toContain('openDelay: 20 is not between 150 and 1000');
    expect(outcome()).toContain('badge: "yes" is neither true nor false');
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('cuts the list of reasons short', async () => {
    showOptions();
    pick(settingsFile({ offSites: Array.from({ length: 30 }, (_, at) => `no host ${at}`) }));
    await waitFor(() => expect(outcome()).toContain('and 22 more'));
    expect(document.querySelectorAll('.outcome li')).toHaveLength(9);
  });

  it('says so when the browser cannot read the file', async () => {
    const { actions } = showOptions();
    const input = screen.getByLabelText<HTMLInputElement>('Import from a file');
    const gone = Object.assign(new File([''], 'gone.json'), {
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('NotFoundError')) }),
    });
    Object.defineProperty(input, 'files', { value: [gone] });
    fireEvent.change(input);
    await waitFor(() => expect(outcome()).toContain('The browser could not read it.'));
    expect(actions.change).not.toHaveBeenCalled();
  });

  it('lets the same file be chosen again', async () => {
    showOptions();
    pick('{');
    await waitFor(() => expect(outcome()).toContain('It is not JSON'));
    expect(screen.getByLabelText<HTMLInputElement>('Import from a file').value).toBe('');
  });
});

it('resets, and can undo that', () => {
  const { actions } = showOptions({ set: { theme: 'dark' } });
  fireEvent.click(screen.getByRole('button', { name: 'Reset all settings' }));
  expect(actions.reset).toHaveBeenCalledOnce();
  expect(outcome()).toBe('All settings are back to their defaults.');
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(actions.change).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_SETTINGS, theme: 'dark' });
});
