import { expect, it } from 'vitest';

import config from '@/wxt.config';

import { PERMISSION_WORDS } from './permission-words';

it.each(['chrome', 'firefox'])('explains every permission asked for in %s', async (browser) => {
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const manifest = typeof config.manifest === 'function' ? await config.manifest(env) : config.manifest;
  const asked = (await manifest)?.permissions ?? [];
  expect(asked).toContain('storage');
  expect(asked.filter((name) => !(name in PERMISSION_WORDS))).toEqual([]);
});
