import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isPossessiveForm, plainWords } from './plain-words';
import { splitWords } from './split-words';
import { WordSpans } from './word-spans';

/** The cases count, not the machine's speed. */
const TIMEOUT_MS = 180_000;

function splitInto(text: string): string[] {
  const spans = new WordSpans();
  splitWords(text, spans);
  return Array.from({ length: spans.count }, (_, at) => text.slice(spans.start[at], spans.end[at]));
}

const splitInOneGo = (text: string): string[] | undefined =>
  plainWords(text)?.map((word) => {
    let bare = word;
    while (isPossessiveForm(bare)) bare = bare.slice(0, -2);
    return bare;
  });

describe('plain texts', () => {
  it.each([
    'The CSTO’s leaders met in Moscow, Idaho.',
    'Президент России Владимир Путин (на фото) — в Нур-Султане: «С5+1»…',
    'U.S.-led troops, J. R. Smith, the U.S. and l’OTAN; 3.5 % of kremlin.ru',
    'Дем’янов і п’ять “об’єктів”',
    'www.a.b.org, the x.y. file; U.S’x, U.S.’s and Russia’s.com',
    '−5° in Nur-Sultan',
    '',
    '… 5 € –',
  ])('are split in one go: %j', (text) => {
    expect(splitInOneGo(text)).toEqual(splitInto(text));
  });

  it.each([
    { why: 'invisible characters', text: 'Pu\u00adtin' },
    { why: 'marks of their own', text: 'Росси\u0301я' },
    { why: 'other scripts', text: 'ロシア・CIS' },
    { why: 'letters of two units', text: '𝐍𝐀𝐓𝐎' },
  ])('are not those with $why', ({ text }) => {
    expect(plainWords(text)).toBeUndefined();
  });
});

it(
  'has the words that splitWords has, whenever it has any',
  () => {
    const parts = fc.constantFrom(
      ..."a b s S l qu dell 5 _ . ’ ' ` ´ ′ - — , + & « “ ( é ё Ж ї ² ½ ß № … / : x.y U.S. 's ’s OTAN".split(
        ' ',
      ),
      ' ',
      '\n',
      '\u00a0',
      'ab',
      'kremlin.ru',
    );
    const isSame = fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
      const text = some.join('');
      const plain = splitInOneGo(text);
      return plain === undefined || JSON.stringify(plain) === JSON.stringify(splitInto(text));
    });
    const run = fc.check(isSame, { numRuns: 20_000 });
    expect(fc.defaultReportMessage(run)).toBeUndefined();
  },
  TIMEOUT_MS,
);

it('agrees on every character by itself and between letters', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const wrong = units.flatMap((unit) =>
    [unit, `a${unit}b`, `a${unit} `, `a ${unit}s b`]
      .filter((text) => {
        const plain = splitInOneGo(text);
        return plain && plain.join('|') !== splitInto(text).join('|');
      })
      .map((text) => JSON.stringify(text)),
  );
  expect(wrong).toEqual([]);
});
