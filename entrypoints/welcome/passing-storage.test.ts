import { expect, it } from 'vitest';

import { StoredSettings } from '@/lib/settings/stored-settings';

import { createPassingStorage } from './passing-storage';

it('holds settings for as long as it is there, and tells of changes', async () => {
  const stored = new StoredSettings(createPassingStorage({ theme: 'dark' }));
  const told = new Promise<readonly string[]>((resolve) => {
    stored.watch(({ mutedFacts }) => resolve(mutedFacts));
  });
  await stored.set({ mutedFacts: ['rivers/bridge'] });
  expect(await told).toEqual(['rivers/bridge']);
  expect(await stored.get()).toMatchObject({ theme: 'dark', mutedFacts: ['rivers/bridge'] });
});

it('begins anew each time', async () => {
  await new StoredSettings(createPassingStorage({})).set({ theme: 'dark' });
  expect(await new StoredSettings(createPassingStorage({})).get()).toMatchObject({ theme: 'auto' });
});
