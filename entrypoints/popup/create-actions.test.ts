import { expect, it, vi } from 'vitest';

import { createActions } from './create-actions';
import { fakeBrowser } from './fake-browser';
import { PopupSession } from './popup-session';

const open = async (url = 'https://listed.example/') => {
  const { browser, storage } = fakeBrowser({ url });
  const session = await PopupSession.open(browser);
  const opened: unknown[] = [];
  const close = vi.fn<() => void>();
  const actions = createActions({
    session,
    browser: {
      tabs: {
        create: (tab) => {
          opened.push(tab);
          return Promise.resolve({} as never);
        },
      },
      runtime: {
        getURL: (path) => `extension:${path}`,
        openOptionsPage: () => {
          opened.push('options');
          return Promise.resolve();
        },
      },
    },
    categoryOf: () => 'place',
    close,
  });
  return { actions, storage, opened, close };
};

it.each([
  { why: 'a term', what: 'term', key: 'mutedFacts', value: ['test/lake'] },
  { why: 'its category', what: 'category', key: 'mutedCategories', value: ['place'] },
  { why: 'the site', what: 'site', key: 'offSites', value: ['listed.example'] },
] as const)('mutes $why, and takes it back', async ({ what, key, value }) => {
  const { actions, storage } = await open();
  actions.mute(what, 'test/lake');
  await vi.waitFor(() => expect(storage.synced.get(key)).toEqual(value));
  actions.undoMute();
  await vi.waitFor(() => expect(storage.synced.get(key)).toEqual([]));
});

it.each([
  { why: 'a fact', fact: 'test/lake', url: 'extension:library.html#test/lake' },
  { why: 'all of it', fact: undefined, url: 'extension:library.html' },
] as const)('opens the library at $why, and leaves', async ({ fact, url }) => {
  const { actions, opened, close } = await open();
  actions.openLibrary(fact);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(opened).toEqual([{ url }]);
});

it('opens the settings, and leaves', async () => {
  const { actions, opened, close } = await open();
  actions.openSettings();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  expect(opened).toEqual(['options']);
});
