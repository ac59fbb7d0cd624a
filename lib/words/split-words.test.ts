import { expect, it } from 'vitest';

import { gapBetween } from './gap';
import { splitWords } from './split-words';
import { WordSpans } from './word-spans';

const GAP_NAMES = ['', '-', ' - ', ',', '.', '/', '’s', '|'];

/** Words with what stands before them: `|` is a break, nothing a space. */
function split(text: string): string {
  const spans = new WordSpans();
  splitWords(text, spans);
  return Array.from({ length: spans.count }, (_, at) => {
    const word = text.slice(spans.start[at], spans.end[at]);
    if (at === 0) return `[${word}]`;
    const gap = gapBetween(text, spans.end[at - 1]!, spans.start[at]!);
    return `${GAP_NAMES[gap]}[${word}]`;
  }).join('');
}

it.each([
  { why: 'nothing', text: '', words: '' },
  { why: 'nothing but marks', text: ' … 🙂\u200b— ', words: '' },
  { why: 'words and spaces', text: 'a  b\u00a0c\nd', words: '[a][b][c][d]' },
  { why: 'a hyphen', text: 'CSTO-led', words: '[CSTO]-[led]' },
  { why: 'a hyphen with one space', text: 'Nagorno-\nKarabakh a -b', words: '[Nagorno]-[Karabakh][a]-[b]' },
  { why: 'a dash between spaces', text: 'a — b – c - d', words: '[a] - [b] - [c] - [d]' },
  { why: 'two hyphens are a dash', text: 'a--b', words: '[a] - [b]' },
  { why: 'three hyphens part', text: 'a---b', words: '[a]|[b]' },
  { why: 'a comma', text: 'Moscow, Idaho', words: '[Moscow],[Idaho]' },
  { why: 'a comma and more', text: 'a,” b; a, — b', words: '[a],[b]|[a]|[b]' },
  { why: 'a full stop', text: 'St. Petersburg. Next', words: '[St].[Petersburg].[Next]' },
  { why: 'a slash', text: 'a/b // c', words: '[a]/[b]|[c]' },
  { why: 'quotation marks are not seen', text: '“a” «b» "c" ‘d’ e', words: '[a][b][c][d][e]' },
  { why: 'brackets part', text: 'a (b) c', words: '[a]|[b]|[c]' },
  { why: 'a possessive', text: "Russia’s NATO, Biden's", words: '[Russia]’s[NATO],[Biden]' },
  { why: 'a possessive of capitals', text: 'NATO’S x', words: '[NATO]’s[x]' },
  { why: 'a possessive after a digit and a dot', text: 'C5+1’s U.S.’s x', words: '[C5][+][1]’s[U.S.]’s[x]' },
  { why: 'a possessive and a hyphen part', text: 'Russia’s-led', words: '[Russia]|[led]' },
  {
    why: 'an apostrophe inside',
    text: 'O’Brien Xi’an don’t п’ять',
    words: '[O’Brien][Xi’an][don’t][п’ять]',
  },
  { why: 'an apostrophe and s that goes on', text: 'x’sy', words: '[x’sy]' },
  { why: 'an apostrophe at the end', text: 'leaders’ summit', words: '[leaders][summit]' },
  {
    why: 'French elision',
    text: 'l’OTAN qu’Astana aujourd’hui',
    words: '[l][OTAN][qu][Astana][aujourd’hui]',
  },
  { why: 'an abbreviation', text: 'U.S. troops', words: '[U.S.][troops]' },
  { why: 'an abbreviation at the end', text: 'in the U.S.', words: '[in][the][U.S.]' },
  { why: 'an abbreviation without its last dot', text: 'U.S-led', words: '[U.S]-[led]' },
  { why: 'an abbreviation joined to a word', text: 'U.S.Treasury', words: '[U.S.][Treasury]' },
  { why: 'Cyrillic initials', text: 'В.В.Путин С.Ш.А.', words: '[В.В.][Путин][С.Ш.А.]' },
  { why: 'a digit before a dot is no initial', text: 'C5+1. Next', words: '[C5][+][1].[Next]' },
  { why: 'a decimal', text: '3.5 % 1.', words: '[3.5]|[1]' },
  { why: 'a host name', text: 'www.kremlin.ru/en', words: '[www.kremlin.ru]/[en]' },
  { why: 'a host name of single letters', text: 'www.a.b. 5.b.c.', words: '[www.a.b].[5.b.c]' },
  {
    why: 'a possessive that goes on',
    text: 'Russia’s.com x’s’y x’s’s z',
    words: '[Russia’s.com][x’s’y][x]|[z]',
  },
  { why: 'a possessive of what is else an article', text: 'all’s well', words: '[all]’s[well]' },
  { why: 'a missing space', text: 'Russia.The', words: '[Russia].[The]' },
  { why: 'signs that are words', text: 'C5+1 A & B', words: '[C5][+][1][A][&][B]' },
  { why: 'a low line', text: 'a_b', words: '[a_b]' },
  { why: 'invisible inside', text: 'a\u00adb \u200bc\u200b d', words: '[a\u00adb][c][d]' },
  { why: 'marks after a letter', text: 'e\u0301é', words: '[e\u0301é]' },
  { why: 'letters of two units', text: '𝐍A A𝐍 𝐍', words: '[𝐍A][A𝐍][𝐍]' },
  { why: 'an emoji parts', text: 'a😀b', words: '[a]|[b]' },
  { why: 'half a pair parts', text: 'a\ud83db a\ude00b', words: '[a]|[b][a]|[b]' },
  { why: 'scripts without spaces part', text: 'ロシア・CIS諸国 x ไทย y', words: '[CIS]|[x]|[y]' },
  { why: 'other scripts have words', text: 'حلف الناتو ΝΑΤΟ', words: '[حلف][الناتو][ΝΑΤΟ]' },
])('$why', ({ text, words }) => {
  expect(split(text)).toBe(words);
});

it('makes room for as many words as a text can hold', () => {
  const spans = new WordSpans();
  splitWords('a '.repeat(10_000), spans);
  expect(spans.count).toBe(10_000);
  expect(spans.end[9999]).toBe(19_999);
});
