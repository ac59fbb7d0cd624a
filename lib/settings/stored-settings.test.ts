import { describe, expect, it } from 'vitest';

import { DEFAULT_SETTINGS, readSettings } from './settings';
import { StoredSettings, type StorageApi } from './stored-settings';

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
      why: 'an unknown category spoils its list',
      stored: { mutedCategories: ['person', 'colour'] },
      expected: {},
    },
    { why: 'keys of a later version are not ours to read', stored: { later: 1 }, expected: {} },
  ])('$why', ({ stored, expected }) => {
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });
});

/** Storage in memory; `refuses` makes the account storage say no. */
function fakeStorage({ refuses = false } = {}): StorageApi & {
  synced: Map<string, unknown>;
  kept: Map<string, unknown>;
} {
  const listeners = new Set<() => void>();
  const area = (map: Map<string, unknown>, isBroken: boolean): StorageApi['sync'] => ({
    get: (keys) =>
      isBroken
        ? Promise.reject(new Error('off'))
        : Promise.resolve(Object.fromEntries([...map].filter(([key]) => (keys as string[]).includes(key)))),
    set: (values) => {
      if (isBroken) return Promise.reject(new Error('quota'));
      for (const [key, value] of Object.entries(values)) map.set(key, value);
      listeners.forEach((listener) => listener());
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys as string[]) map.delete(key);
      return Promise.resolve();
    },
  });
  const synced = new Map<string, unknown>();
  const kept = new Map<string, unknown>();
  return {
    synced,
    kept,
    sync: area(synced, refuses),
    local: area(kept, false),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}

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
});
