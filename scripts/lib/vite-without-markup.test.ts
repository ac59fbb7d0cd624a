import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, it } from 'vitest';

import { takeMarkupOut } from './vite-without-markup';

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

it('leaves Preact no way from a string to HTML', () => {
  expect(preact).toMatch(/innerHTML/i);
  expect(takeMarkupOut(preact)).not.toMatch(/innerHTML/i);
});

it('notices a version that does it in another way', () => {
  expect(() => takeMarkupOut(preact.replaceAll('__html', '__markup'))).toThrow('preact has changed');
});
