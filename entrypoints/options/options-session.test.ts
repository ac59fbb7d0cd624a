import { describe, expect, it, vi } from 'vitest';

import { DEFAULT_SETTINGS } from '@/lib/settings/settings';

import { fakeBrowser } from './fake-browser';
import { OptionsSession, type OptionsState } from './options-session';

async function open(browser = fakeBrowser()) {
  const session = await OptionsSession.open(browser);
  const states: OptionsState[] = [];
  session.watch((state) => states.push(state));
  return { session, browser, states };
}

describe('settings', () => {
  it('shows a change at once, and stores it', async () => {
    const { session, browser, states } = await open();
    const stored = session.change({ theme: 'dark' });
    expect(states.at(-1)?.settings.theme).toBe('dark');
    await stored;
    expect(browser.storage.synced.get('theme')).toBe('dark');
    expect(session.state.settings.theme).toBe('dark');
  });

  it('never goes back on the way through several quick changes', async () => {
    const { session, states } = await open();
    await Promise.all([session.change({ openDelay: 200 }), session.change({ openDelay: 300 })]);
    const delays = states.map(({ settings }) => settings.openDelay);
    expect(delays.filter((delay, at) => at > 0 && delay < delays[at - 1]! && delay !== 200)).toEqual([]);
    expect(delays.slice(-2)).toEqual([300, 300]);
  });

  it('shows what another tab or device changed', async () => {
    const { browser, states } = await open();
    await browser.storage.sync.set({ badge: false });
    await vi.waitFor(() => expect(states.at(-1)?.settings.badge).toBe(false));
  });

  it('keeps a change on this device where the account refuses: that is no failure', async () => {
    const { session, browser } = await open(fakeBrowser({ refuses: true }));
    await session.change({ theme: 'dark' });
    expect(browser.storage.kept.get('theme')).toBe('dark');
    expect(session.state).toMatchObject({ isUnsaved: false, settings: { theme: 'dark' } });
  });

  it('takes a change back that nothing would store, says so, and forgets it with the next', async () => {
    const { session, browser } = await open(fakeBrowser({ refuses: true }));
    const { set } = browser.storage.local;
    browser.storage.local.set = () => Promise.reject(new Error('disk full'));
    await session.change({ theme: 'dark' });
    expect(session.state).toMatchObject({ isUnsaved: true, settings: { theme: 'auto' } });
    browser.storage.local.set = set;
    await session.change({ badge: false });
    expect(session.state).toMatchObject({ isUnsaved: false, settings: { theme: 'auto', badge: false } });
  });

  it('resets', async () => {
    const { session, browser } = await open();
    await session.change({ theme: 'dark', badge: false });
    await session.reset();
    expect(session.state.settings).toEqual(DEFAULT_SETTINGS);
    expect(browser.storage.synced.has('theme')).toBe(false);
  });
});

describe('sites', () => {
  it('are the list, and what was granted beyond it', async () => {
    const { session } = await open(
      fakeBrowser({ origins: ['*://*.rt.com/*', '*://*.bbc.com/*', '*://*.blog.example/*'] }),
    );
    expect(session.state.sites).toMatchObject({
      listed: ['bbc.com', 'rt.com'],
      withheld: 0,
      granted: { isEverywhere: false, hosts: ['blog.example'] },
    });
  });

  it.each([
    { why: 'one of two is withheld', origins: ['*://*.rt.com/*'], withheld: 1 },
    { why: 'all are, as in a browser that asks for each', origins: [], withheld: 2 },
    { why: 'none is where everything is granted', origins: ['*://*/*'], withheld: 0 },
  ])('$why', async ({ origins, withheld }) => {
    const { session } = await open(fakeBrowser({ origins }));
    expect(session.state.sites.withheld).toBe(withheld);
  });

  it('follow what the reader grants and takes back anywhere', async () => {
    const { browser, states } = await open();
    await browser.permissions.request({ origins: ['*://*.blog.example/*'] });
    await vi.waitFor(() => expect(states.at(-1)?.sites.granted.hosts).toEqual(['blog.example']));
    await browser.permissions.remove({ origins: ['*://*.blog.example/*'] });
    await vi.waitFor(() => expect(states.at(-1)?.sites.granted.hosts).toEqual([]));
  });
});

describe('shortcuts', () => {
  it('are read again when asked for', async () => {
    const { session, browser } = await open();
    expect(session.state.shortcuts).toEqual([
      { name: '_execute_action', description: '', keys: 'Alt+Shift+L' },
      { name: 'next-mark', description: 'Next mark', keys: '' },
    ]);
    browser.commands.getAll.mockResolvedValue([{ name: 'next-mark', shortcut: 'Alt+N' }]);
    await session.readShortcuts();
    expect(session.state.shortcuts).toEqual([{ name: 'next-mark', description: '', keys: 'Alt+N' }]);
  });

  it('are none on a phone', async () => {
    const { commands: _commands, ...phone } = fakeBrowser();
    expect((await OptionsSession.open(phone)).state.shortcuts).toBeUndefined();
  });
});
