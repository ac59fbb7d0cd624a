import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, expect, it } from 'vitest';

import { readPageFile } from './page-file';

const folder = mkdtempSync(join(tmpdir(), 'sidelight-page-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** “ОДКБ” in windows-1251. */
const ODKB_1251 = Buffer.from([0xce, 0xc4, 0xca, 0xc1]);

it.each([
  { why: 'UTF-8 where nothing is said', bytes: Buffer.from('ОДКБ') },
  { why: 'what the page says', bytes: [Buffer.from('<meta charset=windows-1251>'), ODKB_1251] },
  {
    why: 'what the page says in the long way',
    bytes: [
      Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'),
      ODKB_1251,
    ],
  },
  { why: 'UTF-8 for a name that no browser knows', bytes: Buffer.from('<meta charset=cyrillic-best>ОДКБ') },
  { why: 'a mark of UTF-16', bytes: Buffer.from('\ufeffОДКБ', 'utf16le') },
  {
    why: 'a mark of UTF-16, the other way round',
    bytes: Buffer.from('\ufeffОДКБ', 'utf16le').swap16(),
  },
  {
    why: 'a mark before what the page says',
    bytes: Buffer.from('\ufeff<meta charset=windows-1251>ОДКБ'),
  },
])('decodes by $why', ({ bytes }) => {
  const file = join(folder, 'page.html');
  writeFileSync(file, Buffer.concat([bytes].flat()));
  expect(readPageFile(file)).toMatch(/^(<meta[^>]*>)?ОДКБ$/);
});

it('names a file that cannot be read', () => {
  expect(() => readPageFile(join(folder, 'none.html'))).toThrow(/none\.html: cannot be read \(ENOENT/);
});
