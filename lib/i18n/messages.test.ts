import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import ukrainian from '@/public/_locales/uk/messages.json';

import type { Messages } from './messages';

const locales: readonly (readonly [string, Messages])[] = [
  ['en', english],
  ['ru', russian],
  ['uk', ukrainian],
];
const PLURAL = /_(one|few|many|other)$/;
const categoriesOf = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
const placeholdersIn = (messages: Messages, key: string) =>
  [...(messages[key]?.message.matchAll(/\$(\w+)\$/g) ?? [])].map(([, name]) => name).toSorted();

/** Keys without their plural form, so that languages with more forms are not found to have more keys. */
const namesOf = (messages: Messages) => [
  ...new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '_#'))),
];

describe.each(locales)('%s', (locale, messages) => {
  it('has the keys of English, and no other', () => {
    expect(namesOf(messages).toSorted()).toEqual(namesOf(english).toSorted());
  });

  it('has every plural form its language needs', () => {
    const bases = Object.keys(english).flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -6)] : []));
    const missing = bases.flatMap((base) =>
      categoriesOf(locale)
        .map((form) => `${base}_${form}`)
        .filter((key) => !(key in messages)),
    );
    expect(missing).toEqual([]);
  });

  it('uses the placeholders of English, and defines each as English does', () => {
    const wrong = Object.keys(messages).filter((key) => {
      const model = key in english ? key : key.replace(PLURAL, '_other');
      const given = (english as Messages)[model];
      return (
        JSON.stringify(placeholdersIn(messages, key)) !== JSON.stringify(placeholdersIn(english, model)) ||
        JSON.stringify(messages[key]?.placeholders) !== JSON.stringify(given?.placeholders)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing empty, and no space at an end', () => {
    const wrong = Object.entries(messages).filter(
      ([, { message }]) => message === '' || message !== message.trim(),
    );
    expect(wrong).toEqual([]);
  });

  it('describes itself within the 132 characters a store allows', () => {
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
  });

  it.each([
    'relation_agree',
    'relation_differ',
    'relation_contradict',
    'card_as_of',
    'card_survey',
    'card_this_page',
  ] as const)('keeps %s within 1.6 times the English: its place in the card is small', (key) => {
    expect(messages[key]?.message.length ?? 0).toBeLessThanOrEqual(english[key].message.length * 1.6);
  });
});

it('has no message that nothing uses', () => {
  const files = globSync('{components,entrypoints,lib,scripts}/**/*.{ts,tsx,html}').concat('wxt.config.ts');
  const code = files
    .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.test.tsx'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const isUsed = (key: string) => new RegExp(`(['"\`])${key}\\1|__MSG_${key}__`).test(code);
  expect(Object.keys(english).filter((key) => !isUsed(key.replace(PLURAL, '')) && !isUsed(key))).toEqual([]);
});
