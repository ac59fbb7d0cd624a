import { describe, expect, it } from 'vitest';

import { spell } from './spell';

describe('letters', () => {
  it.each([
    { why: 'case does not matter', text: 'CSTO', is: 'csto' },
    { why: 'diacritics do not matter', text: 'Türkiye', is: 'turkiye' },
    { why: 'composed or not makes no difference', text: 'Tu\u0308rkiye', is: 'turkiye' },
    { why: 'й and ё are и and е', text: 'Йозеф Ёлкин', is: 'иозефелкин' },
    { why: 'dashes and spaces do not matter', text: 'Nagorno‑Karabakh', is: 'nagornokarabakh' },
    { why: 'quotes and signs do not matter', text: '«C5 + 1»', is: 'c51' },
    { why: 'compatibility forms are what they stand for', text: 'Ｃ５', is: 'c5' },
    { why: 'a text without letters is empty', text: '—?!', is: '' },
  ])('$why', ({ text, is }) => {
    expect(spell(text).letters.text).toBe(is);
  });

  it.each([
    { why: 'after a space', text: 'New York', starts: [0, 3] },
    { why: 'after a dash', text: 'Kyrgyz–Tajik border', starts: [0, 6, 11] },
    { why: 'not after an apostrophe, which is in a word', text: 'п’ять', starts: [0] },
    { why: 'not after a soft hyphen', text: 'Kazakh\u00adstan', starts: [0] },
  ])('words begin: $why', ({ text, starts }) => {
    expect(spell(text).letters.wordStarts).toEqual(starts);
  });

  it('knows the way back to the original, marks and surrogate pairs included', () => {
    const { letters } = spell('a\u0308-𝒃c');
    expect(letters.text).toBe('abc');
    expect(letters.spans).toEqual([
      [0, 2],
      [3, 5],
      [5, 6],
    ]);
  });
});

describe('sound', () => {
  it.each([
    { why: 'an abbreviation letter by letter', names: ['ОДКБ', 'odkb', 'ODKB'] },
    { why: 'ж, дж, j and zh', names: ['Жапаров', 'Джапаров', 'Japarov', 'Zhaparov', 'Dzhaparow'] },
    { why: 'ш and sh', names: ['Ташкент', 'Tashkent'] },
    { why: 'ц as ts, tz, c before i', names: ['санкции', 'sankcii', 'sanktsii', 'sanktzii'] },
    { why: 'х and г as kh, h, gh, g', names: ['Карабах', 'Karabakh', 'Karabah', 'Carabagh'] },
    { why: 'Ukrainian and Russian г', names: ['Луганськ', 'Lugansk', 'Luhansk'] },
    { why: 'и, ы, і, y, i', names: ['Киргизстан', 'Кыргызстан', 'Kyrgyzstan', 'Kirgizstan', 'Kirghizstan'] },
    { why: 'endings in й', names: ['Зеленский', 'Зеленський', 'Zelensky', 'Zelenskyy', 'Zelenskiy'] },
    { why: 'ё and йо as yo, е as ye', names: ['Мирзиёев', 'Мирзийоев', 'Mirziyoyev'] },
    { why: 'я as ya and ia', names: ['Россия', 'Rossiya', 'Rossia', 'Rosiya'] },
    { why: 'в as w', names: ['Бердымухамедов', 'Berdimuhamedow', 'Berdymukhammedov'] },
    { why: 'Kazakh letters', names: ['Қазақстан', 'Qazaqstan', 'Kazakstan'] },
    { why: 'signs have no sound', names: ['Ельцин', 'Yeltsin'] },
  ])('is the same for $why', ({ names }) => {
    const [first, ...others] = names.map((name) => spell(name).sound.text);
    for (const other of others) expect(other).toBe(first);
  });

  it('never joins letters of two words', () => {
    expect(spell('was hot').sound.text).toBe('vashot');
    expect(spell('wash ot').sound.text).toBe('vaSot');
  });

  it('keeps digits apart', () => {
    expect(spell('1122').sound.text).toBe('1122');
  });

  it('knows the way back through groups and doubled letters', () => {
    const { sound } = spell('Zhitto');
    expect(sound.text).toBe('Zito');
    expect(sound.spans).toEqual([
      [0, 2],
      [2, 3],
      [3, 5],
      [5, 6],
    ]);
  });
});
