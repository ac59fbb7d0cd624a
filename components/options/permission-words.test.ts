import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

import config from '@/wxt.config';

import { PERMISSION_WORDS } from './permission-words';

const privacy = readFileSync('docs/privacy.md', 'utf8');

it.each(['chrome', 'firefox'])(
  'every permission asked for in %s is explained, here and in docs/privacy.md',
  async (browser) => {
    const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
    const manifest = typeof config.manifest === 'function' ? await config.manifest(env) : config.manifest;
    const asked = (await manifest)?.permissions ?? [];
    expect(asked).toContain('storage');
    expect(asked.filter((name) => !(name in PERMISSION_WORDS))).toEqual([]);
    expect(asked.filter((name) => !privacy.includes(`| \`${name}\` `))).toEqual([]);
  },
);
