import { expect, it } from 'vitest';

import {
  APOSTROPHE,
  DASH,
  HIGH,
  IGNORED,
  kindOf,
  OTHER,
  PERIOD,
  QUOTE,
  SPACE,
  SYMBOL,
  uncommonKindOf,
  WORD,
} from './char-kind';

it.each([
  { why: 'a letter', character: 'a', kind: WORD },
  { why: 'a digit', character: '5', kind: WORD },
  { why: 'a mark', character: '\u0301', kind: WORD },
  { why: 'a low line', character: '_', kind: WORD },
  { why: 'Cyrillic', character: 'ї', kind: WORD },
  { why: 'Arabic', character: 'ن', kind: WORD },
  { why: 'a letter of two units', character: '𝐍', kind: WORD },
  { why: 'a space', character: ' ', kind: SPACE },
  { why: 'a no-break space', character: '\u00a0', kind: SPACE },
  { why: 'a soft hyphen', character: '\u00ad', kind: IGNORED },
  { why: 'a variation selector', character: '\ufe01', kind: IGNORED },
  { why: 'an apostrophe', character: '’', kind: APOSTROPHE },
  { why: 'a modifier apostrophe, though it is a letter', character: 'ʼ', kind: APOSTROPHE },
  { why: 'a no-break hyphen', character: '‑', kind: DASH },
  { why: 'a minus', character: '−', kind: DASH },
  { why: 'a quotation mark', character: '«', kind: QUOTE },
  { why: 'a full stop', character: '.', kind: PERIOD },
  { why: 'a plus', character: '+', kind: SYMBOL },
  { why: 'a bracket', character: '(', kind: OTHER },
  { why: 'Han', character: '加', kind: OTHER },
  { why: 'Katakana, its long mark too', character: 'ー', kind: OTHER },
  { why: 'Thai', character: 'ไ', kind: OTHER },
  { why: 'an emoji', character: '😀', kind: OTHER },
  { why: 'the first half of a pair', character: '\ud83d', kind: HIGH },
  { why: 'the second half of a pair', character: '\ude00', kind: OTHER },
])('$why', ({ character, kind }) => {
  expect(kindOf(character)).toBe(kind);
});

it('knows common characters as it would by the book', () => {
  const named = /['’‘ʼ`´′＇\-‐‑‒–—―−﹘﹣－"“”„‟«»‹›‚‛″＂.,，/⁄／+&＋＆_\ud800-\udbff]/;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x1ffff; code += 1) {
    const character = String.fromCodePoint(code);
    if (character.length === 1 && named.test(character)) continue;
    if (kindOf(character) !== uncommonKindOf(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
