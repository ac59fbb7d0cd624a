import { describe, expect, it } from 'vitest';

import type { MessageKey, Messages, PluralKey } from './messages';
import { createTranslator } from './translator';

const english: Messages = {
  plain: { message: 'Pin' },
  named: { message: '$WHO$ only', placeholders: { who: { content: '$1' } } },
  swapped: { message: '$B$, $A$', placeholders: { a: { content: '$1' }, b: { content: '$2' } } },
  bare: { message: '$1 of $2' },
  dollar: { message: 'costs $$5' },
  unknown: { message: 'say $NOTHING$.' },
  marks_one: { message: '$1 mark' },
  marks_other: { message: '$1 marks on $2' },
};
const russian: Messages = {
  plain: { message: 'Закрепить' },
  marks_one: { message: '$1 отметка' },
  marks_few: { message: '$1 отметки' },
  marks_many: { message: '$1 отметок' },
  marks_other: { message: '$1 отметки' },
};
const key = (name: string) => name as MessageKey;
const marks = 'marks' as PluralKey;

describe('createTranslator', () => {
  const t = createTranslator(english, 'en');

  it.each([
    { why: 'a plain message', name: 'plain', substitutions: [], text: 'Pin' },
    { why: 'a named placeholder', name: 'named', substitutions: ['RT'], text: 'RT only' },
    {
      why: 'placeholders in the order of the language',
      name: 'swapped',
      substitutions: ['a', 'b'],
      text: 'b, a',
    },
    { why: 'numbered ones without a name', name: 'bare', substitutions: [2, 7], text: '2 of 7' },
    { why: 'a dollar', name: 'dollar', substitutions: [], text: 'costs $5' },
    { why: 'what was not given is left out', name: 'bare', substitutions: [2], text: '2 of ' },
    { why: 'a placeholder nobody defined is left out', name: 'unknown', substitutions: [], text: 'say .' },
    {
      why: 'a substitution is not read as a message',
      name: 'named',
      substitutions: ['$1 $$'],
      text: '$1 $$ only',
    },
    { why: 'a key nobody has shows itself', name: 'nowhere', substitutions: [], text: 'nowhere' },
  ])('$why', ({ name, substitutions, text }) => {
    expect(t(key(name), substitutions)).toBe(text);
  });

  it('takes what a language lacks from English', () => {
    const ru = createTranslator(russian, 'ru', english);
    expect(ru(key('plain'))).toBe('Закрепить');
    expect(ru(key('named'), ['RT'])).toBe('RT only');
  });

  it.each([
    { locale: 'en', messages: english, count: 1, text: '1 mark' },
    { locale: 'en', messages: english, count: 0, text: '0 marks on bbc.com' },
    { locale: 'en', messages: english, count: 1200, text: '1,200 marks on bbc.com' },
    { locale: 'ru', messages: russian, count: 1, text: '1 отметка' },
    { locale: 'ru', messages: russian, count: 3, text: '3 отметки' },
    { locale: 'ru', messages: russian, count: 5, text: '5 отметок' },
    { locale: 'ru', messages: russian, count: 21, text: '21 отметка' },
    { locale: 'uk', messages: {}, count: 3, text: '3 marks on bbc.com' },
  ])('counts $count in $locale', ({ locale, messages, count, text }) => {
    expect(createTranslator(messages, locale, english).plural(marks, count, ['bbc.com'])).toBe(text);
  });

  it.each([
    { why: 'our English is British', locale: 'en', written: 'en-GB' },
    { why: 'the reader’s own is kept', locale: 'en-US', written: 'en-US' },
    { why: 'browsers write it with a low line', locale: 'pt_BR', written: 'pt-BR' },
  ])('locale: $why', ({ locale, written }) => {
    expect(createTranslator(english, locale).locale).toBe(written);
  });
});
