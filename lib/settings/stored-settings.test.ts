import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, readSettings } from './settings';
import { fakeStorage } from './fake-storage';
import { StoredSettings } from './stored-settings';

describe('readSettings', () => {
  it.each([
    { why: 'nothing stored: all defaults', stored: {}, expected: {} },
    { why: 'a valid value holds', stored: { theme: 'dark' }, expected: { theme: 'dark' } },
    {
      why: 'a bad value costs only itself',
      stored: { theme: 'pink', badge: false },
      expected: { badge: false },
    },
    { why: 'delays outside 150 to 1000 ms are no delays', stored: { openDelay: 20 }, expected: {} },
    {
      why: 'an unknown category costs only itself: the others stay switched off',
      stored: { mutedCategories: ['person', 'colour'] },
      expected: { mutedCategories: ['person'] },
    },
    {
      why: 'what two tabs added at once is there once',
      stored: { mutedFacts: ['pack/csto', 'pack/csto'] },
      expected: { mutedFacts: ['pack/csto'] },
    },
    {
      why: 'odd hosts are hosts: numbers, a low line, an IPv6 address',
      stored: { offSites: ['127.0.0.1', 'my_blog.example.com', '[::1]'] },
      expected: { offSites: ['127.0.0.1', 'my_blog.example.com', '[::1]'] },
    },
    {
      why: 'no hosts: an address, a port, capitals, letters not in punycode, nothing',
      stored: { offSites: ['https://bbc.com', 'bbc.com:80', 'BBC.com', 'пример.рф', '', 'rt.com'] },
      expected: { offSites: ['rt.com'] },
    },
    { why: 'keys of a later version are not ours to read', stored: { later: 1 }, expected: {} },
  ])('$why', ({ stored, expected }) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

describe('StoredSettings', () => {
  it('keeps a setting with the account', async () => {
    const storage = fakeStorage();
    await new StoredSettings(storage).set({ theme: 'dark' });
    expect(storage.synced.get('theme')).toBe('dark');
    expect(storage.kept.size).toBe(0);
  });

  it('keeps it on this device when the account refuses, and reads it back', async () => {
    const storage = fakeStorage({ refuses: true });
    const settings = new StoredSettings(storage);
    await settings.set({ theme: 'dark' });
    expect(storage.kept.get('theme')).toBe('dark');
    expect((await settings.get()).theme).toBe('dark');
  });

  it('lets the account rule again once it takes the setting', async () => {
    const storage = fakeStorage();
    storage.kept.set('theme', 'dark');
    const settings = new StoredSettings(storage);
    expect((await settings.get()).theme).toBe('dark');
    await settings.set({ theme: 'light' });
    expect((await settings.get()).theme).toBe('light');
  });

  it('leaves what it does not know alone', async () => {
    const storage = fakeStorage();
    storage.synced.set('later', 1);
    await new StoredSettings(storage).set({ badge: false });
    expect(storage.synced.get('later')).toBe(1);
  });

  it('tells of changes until it is asked to stop', async () => {
    const storage = fakeStorage();
    const settings = new StoredSettings(storage);
    const themes: string[] = [];
    const heard = new Promise<void>((resolve) => {
      const stop = settings.watch(({ theme }) => {
        themes.push(theme);
        stop();
        resolve();
      });
    });
    await settings.set({ theme: 'dark' });
    await heard;
    await settings.set({ theme: 'light' });
    expect(themes).toEqual(['dark']);
  });

  it('does not tell of what others store beside the settings', async () => {
    const storage = fakeStorage();
    const themes: string[] = [];
    const settings = new StoredSettings(storage);
    settings.watch(({ theme }) => themes.push(theme));
    await storage.local.set({ 'read-facts': {} });
    await settings.set({ theme: 'dark' });
    await settings.get();
    expect(themes).toEqual(['dark']);
  });

  it('takes everything back to the defaults, and leaves what it does not know alone', async () => {
    const storage = fakeStorage();
    const settings = new StoredSettings(storage);
    storage.kept.set('openDelay', 900);
    storage.synced.set('later', 1);
    await settings.set({ theme: 'dark', badge: false });
    await settings.reset();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(storage.synced.has('theme')).toBe(false);
    expect(storage.synced.get('later')).toBe(1);
  });

  it('takes everything back on this device when the account refuses', async () => {
    const storage = fakeStorage();
    storage.synced.set('theme', 'dark');
    const settings = new StoredSettings({
      ...storage,
      sync: { ...storage.sync, ...fakeStorage({ refuses: true }).sync, get: storage.sync.get },
    });
    await settings.reset();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });
});
