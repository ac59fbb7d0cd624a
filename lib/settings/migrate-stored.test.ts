import { describe, expect, it } from 'vitest';

import { fakeStorage } from './fake-storage';
import { MIGRATIONS, latestVersion, migrateStored, versionOf, type Migration } from './migrate-stored';
import { DEFAULT_SETTINGS } from './settings';
import { StoredSettings } from './stored-settings';

/** What a version 2 might do: version 1 had `delaySeconds` for `openDelay`; and a version 3: `theme` knew "night". */
const TO_2: Migration = {
  retired: ['delaySeconds'],
  step: ({ delaySeconds, ...rest }) =>
    typeof delaySeconds === 'number' ? { ...rest, openDelay: delaySeconds * 1000 } : rest,
};
const TO_3: Migration = {
  retired: [],
  step: (stored) => (stored['theme'] === 'night' ? { ...stored, theme: 'dark' } : stored),
};
const STEPS = [TO_2, TO_3];

describe('migrateStored', () => {
  it.each([
    {
      why: 'all steps from the first version, in order',
      stored: { settingsVersion: 1, delaySeconds: 0.3, theme: 'night' },
      migrated: { settingsVersion: 3, openDelay: 300, theme: 'dark' },
    },
    {
      why: 'what does not say its version is of the first',
      stored: { delaySeconds: 0.3 },
      migrated: { settingsVersion: 3, openDelay: 300 },
    },
    {
      why: 'only the steps that are still to be done',
      stored: { settingsVersion: 2, delaySeconds: 0.3, theme: 'night' },
      migrated: { settingsVersion: 3, delaySeconds: 0.3, theme: 'dark' },
    },
    {
      why: 'the latest stays as it is',
      stored: { settingsVersion: 3, theme: 'night' },
      migrated: { settingsVersion: 3, theme: 'night' },
    },
    {
      why: 'a later one is not turned back, nor its number',
      stored: { settingsVersion: 9, theme: 'dark', halo: true },
      migrated: { settingsVersion: 9, theme: 'dark', halo: true },
    },
    {
      why: 'unknown keys are carried along',
      stored: { settingsVersion: 1, halo: true },
      migrated: { settingsVersion: 3, halo: true },
    },
  ])('$why', ({ stored, migrated }) => {
    expect(migrateStored(stored, STEPS)).toEqual(migrated);
  });

  it('is at version 1 with no step so far, and each step adds one', () => {
    expect(latestVersion([])).toBe(1);
    expect(latestVersion(STEPS)).toBe(3);
    expect(latestVersion()).toBe(MIGRATIONS.length + 1);
  });

  it.each([0, -1, 1.5, '2', null, undefined])('takes %j for no version, so for the first', (version) => {
    expect(versionOf({ settingsVersion: version })).toBe(1);
  });
});

describe('StoredSettings over versions', () => {
  it('reads an earlier version without writing anything', async () => {
    const storage = fakeStorage();
    storage.synced.set('delaySeconds', 0.3);
    const settings = await new StoredSettings(storage, STEPS).get();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, openDelay: 300 });
    expect([...storage.synced]).toEqual([['delaySeconds', 0.3]]);
  });

  it('brings all of it up to date with the first change', async () => {
    const storage = fakeStorage();
    storage.synced.set('delaySeconds', 0.3).set('theme', 'night').set('halo', true);
    const settings = new StoredSettings(storage, STEPS);
    await settings.set({ badge: false });
    expect(Object.fromEntries(storage.synced)).toEqual({
      settingsVersion: 3,
      openDelay: 300,
      theme: 'dark',
      badge: false,
      halo: true,
      delaySeconds: 0.3,
    });
    expect(await settings.get()).toEqual({
      ...DEFAULT_SETTINGS,
      openDelay: 300,
      theme: 'dark',
      badge: false,
    });
  });

  it('lets a change win over what an earlier version had for it', async () => {
    const storage = fakeStorage();
    storage.synced.set('delaySeconds', 0.3);
    const settings = new StoredSettings(storage, STEPS);
    await settings.set({ openDelay: 700 });
    expect((await settings.get()).openDelay).toBe(700);
  });

  it('lets the account win over what this device kept in an earlier version', async () => {
    const storage = fakeStorage();
    storage.kept.set('delaySeconds', 0.3);
    const settings = new StoredSettings(storage, STEPS);
    expect((await settings.get()).openDelay).toBe(300);
    await settings.set({ openDelay: 700 });
    expect((await settings.get()).openDelay).toBe(700);
  });

  it('keeps the number of a later version', async () => {
    const storage = fakeStorage();
    storage.synced.set('settingsVersion', 9);
    await new StoredSettings(storage, STEPS).set({ badge: false });
    expect(storage.synced.get('settingsVersion')).toBe(9);
  });
});
