import { expect, it } from 'vitest';

import { foldWord } from './fold-word';
import { LANGUAGES } from './languages';

it.each([
  { why: 'small letters', word: 'sanctions', text: 'sanctions', capitals: 0, isCapitalised: false },
  { why: 'a capital', word: 'Putin', text: 'putin', capitals: 1, isCapitalised: true },
  { why: 'capitals', word: 'CSTO', text: 'csto', capitals: 4, isCapitalised: true },
  { why: 'capitals and an ending', word: 'NGOs', text: 'ngos', capitals: 3, isCapitalised: true },
  { why: 'digits count as capitals', word: 'C5', text: 'c5', capitals: 2, isCapitalised: true },
  { why: 'digits alone are none', word: '2023', text: '2023', capitals: 4, isCapitalised: false },
  { why: 'a capital inside', word: 'iPhone', text: 'iphone', capitals: 0, isCapitalised: false },
  { why: 'Cyrillic', word: 'РУз', text: 'руз', capitals: 2, isCapitalised: true },
  { why: 'ё and ґ', word: 'ЁлкаҐ', text: 'елкаг', capitals: 1, isCapitalised: true },
  { why: 'an abbreviation', word: 'U.S.', text: 'us', capitals: 2, isCapitalised: true },
  { why: 'an abbreviation without its last dot', word: 'U.S', text: 'us', capitals: 2, isCapitalised: true },
  { why: 'a number keeps its dot', word: '3.5', text: '3.5', capitals: 3, isCapitalised: false },
  {
    why: 'a host name keeps its dots',
    word: 'kremlin.ru',
    text: 'kremlin.ru',
    capitals: 0,
    isCapitalised: false,
  },
  { why: 'invisible characters', word: 'Pu\u00adt\u200bin', text: 'putin', capitals: 1, isCapitalised: true },
  { why: 'a mark that composes', word: 'Киі\u0308в', text: 'київ', capitals: 1, isCapitalised: true },
  { why: 'a stress mark', word: 'Росси\u0301я', text: 'россия', capitals: 1, isCapitalised: true },
  { why: 'mathematical letters', word: '𝐍𝐀𝐓𝐎', text: 'nato', capitals: 4, isCapitalised: true },
  { why: 'Turkish İ', word: 'İstanbul', text: 'istanbul', capitals: 1, isCapitalised: true },
  { why: 'ß as in capitals', word: 'Weiß', text: 'weiss', capitals: 1, isCapitalised: true },
  { why: 'Cyrillic С beside a digit', word: 'С5', text: 'c5', capitals: 2, isCapitalised: true },
  { why: 'Cyrillic С in a Latin word', word: 'СSTO', text: 'csto', capitals: 4, isCapitalised: true },
  { why: 'Latin M in a Cyrillic word', word: 'Mосква', text: 'москва', capitals: 1, isCapitalised: true },
  { why: 'a word that looks Latin', word: 'НАТО', text: 'нато', capitals: 4, isCapitalised: true },
  { why: 'two alphabets that do not look alike', word: 'zж', text: 'zж', capitals: 0, isCapitalised: false },
])('$why', ({ word, text, capitals, isCapitalised }) => {
  expect(foldWord(word, LANGUAGES.same)).toEqual({ text, capitals, isCapitalised });
});

it('makes one apostrophe of all', () => {
  const folded = ["O'Brien", 'O’Brien', 'OʼBrien', 'O`Brien'].map((word) => foldWord(word, new Map()).text);
  expect(new Set(folded)).toEqual(new Set(["o'brien"]));
});
