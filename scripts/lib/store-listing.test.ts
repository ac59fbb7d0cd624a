import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { STORE_SCENES } from './store-scenes';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Characters: what the narrowest of the stores takes. */
const MOST = { name: 45, short: 132, long: 10_000 };

function read(file: string): string {
  return readFileSync(ROOT + file, 'utf8');
}

describe.each(['en', 'ru', 'uk'])('the listing in %s', (language) => {
  const [head = '', long = ''] = read(`docs/store/listing.${language}.md`).split('\n---\n');
  const [name = '', short = ''] = head.replace('# ', '').trim().split('\n\n');
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  it('fits into the stores', () => {
    expect(name.length).toBeLessThanOrEqual(MOST.name);
    expect(short.length).toBeLessThanOrEqual(MOST.short);
    expect(long.length).toBeLessThanOrEqual(MOST.long);
    expect(long.trim()).not.toBe('');
  });

  it('says what the browser says', () => {
    expect(name).toBe(messages['extension_name']?.message);
    expect(short).toBe(messages['extension_description']?.message);
  });
});

it('has its pictures, of the size the stores ask for', () => {
  const sizes = STORE_SCENES.map(({ file }) => sizeOf(`docs/store/${file}`));
  expect(sizes).toEqual(STORE_SCENES.map(() => '1280 × 800'));
  expect(sizeOf('docs/store/tile.png')).toBe('440 × 280');
});

/** From the head of a PNG. */
function sizeOf(file: string): string {
  if (!existsSync(ROOT + file)) return 'missing: run `npm run store`';
  const bytes = readFileSync(ROOT + file);
  return `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}`;
}
