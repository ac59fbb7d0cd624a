import { describe, expect, it, vi } from 'vitest';

import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { readSettingsFile } from '@/lib/settings/settings-file';

import { createActions } from './create-actions';
import { fakeBrowser } from './fake-browser';
import { OptionsSession } from './options-session';

async function actionsOf(browser: ReturnType<typeof fakeBrowser>, more: object = {}) {
  const session = await OptionsSession.open(browser);
  const download = vi.fn<(name: string, text: string) => void>();
  return {
    session,
    download,
    actions: createActions({ session, browser: { ...browser, ...more }, download }),
  };
}

it('exports a file that an import takes, named by the day', async () => {
  const { session, actions, download } = await actionsOf(fakeBrowser());
  await session.change({ theme: 'dark' });
  actions.exportFile();
  const [name, text] = download.mock.lastCall!;
  expect(name).toMatch(/^sidelight-settings-\d{4}-\d\d-\d\d\.json$/);
  expect(readSettingsFile(new TextEncoder().encode(text))).toEqual({
    changes: { ...DEFAULT_SETTINGS, theme: 'dark' },
    absent: [],
    unknown: [],
  });
});

describe('permissions', () => {
  it('are asked for before anything else happens: later the click no longer counts', async () => {
    const browser = fakeBrowser();
    const { actions } = await actionsOf(browser);
    const asked = actions.ask({ host: 'blog.example' });
    expect(browser.permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['*://*.blog.example/*'],
    });
    expect(await asked).toBe(true);
  });

  it('are asked for again for the whole list', async () => {
    const browser = fakeBrowser({ origins: [] });
    const { session, actions } = await actionsOf(browser);
    expect(await actions.askForListed()).toBe(true);
    await vi.waitFor(() => expect(session.state.sites.withheld).toBe(0));
  });

  it('are given back', async () => {
    const { session, actions } = await actionsOf(fakeBrowser({ origins: ['*://*.rt.com/*', '*://*/*'] }));
    expect(session.state.sites.granted.isEverywhere).toBe(true);
    expect(await actions.takeBack('everywhere')).toBe(true);
    await vi.waitFor(() => expect(session.state.sites.granted.isEverywhere).toBe(false));
  });

  it('refused by the browser itself are refused', async () => {
    const browser = fakeBrowser();
    browser.permissions.request.mockRejectedValue(new Error('only in a user gesture'));
    const { actions } = await actionsOf(browser);
    expect(await actions.ask('everywhere')).toBe(false);
  });
});

describe('shortcuts are changed', () => {
  it('in Firefox by its own call', async () => {
    const openShortcutSettings = vi.fn<() => Promise<void>>(() => Promise.resolve());
    const browser = fakeBrowser();
    const { actions } = await actionsOf(browser, { commands: { ...browser.commands, openShortcutSettings } });
    actions.changeShortcuts?.();
    expect(openShortcutSettings).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  it('in Chromium on its page', async () => {
    const browser = fakeBrowser();
    const { actions } = await actionsOf(browser);
    actions.changeShortcuts?.();
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('elsewhere by hand', async () => {
    const browser = fakeBrowser();
    const runtime = { ...browser.runtime, getURL: () => 'moz-extension://us/' };
    const { actions } = await actionsOf(browser, { runtime });
    expect(actions.changeShortcuts).toBeUndefined();
  });
});
