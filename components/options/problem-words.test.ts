import { describe, expect, it } from 'vitest';

import { createTranslator } from '@/lib/i18n/translator';
import { MAX_FILE_BYTES } from '@/lib/settings/parse-settings-json';
import { readSettingsFile } from '@/lib/settings/settings-file';
import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';

import { problemWords } from './problem-words';

const inEnglish = createTranslator(english, 'en');
const says = (bytes: Uint8Array, t = inEnglish) => {
  const reading = readSettingsFile(bytes);
  return 'problems' in reading ? reading.problems.map((problem) => problemWords(problem, t)) : [];
};
const text = (content: string) => new TextEncoder().encode(content);
const file = (settings: unknown, frame: object = {}) =>
  text(JSON.stringify({ format: 'sidelight-settings', version: 1, settings, ...frame }));

describe('what a reader is told of a broken file', () => {
  it.each([
    { given: text(''), words: 'It is empty.' },
    { given: text('{"format"'), words: 'It is not JSON, or only a part of it.' },
    { given: new Uint8Array([0xff, 0xd8, 0xff]), words: 'It is not text in UTF-8.' },
    {
      given: new Uint8Array(MAX_FILE_BYTES + 1),
      words: 'It is larger than 1 MB, so it is no settings file.',
    },
    { given: text('[1, 2]'), words: 'It holds […] and no object { }.' },
    { given: text('7'), words: 'It holds 7 and no object { }.' },
    {
      given: text('{}'),
      words: 'format: is missing; a settings file of Sidelight says "sidelight-settings"',
    },
    {
      given: file({}, { format: 'stylus' }),
      words: 'format: "stylus" is not "sidelight-settings", so this is no settings file of Sidelight',
    },
    { given: file({}, { version: undefined }), words: 'version: is missing' },
    { given: file({}, { version: 'one' }), words: 'version: "one" is not a whole number from 1 up' },
    {
      given: file({}, { version: 7 }),
      words: 'version: 7 is from a newer Sidelight; this one reads up to 1. Update it first.',
    },
    { given: file({}, { exportedAt: true }), words: 'exportedAt: true is not a date' },
    { given: file(undefined), words: 'settings: is missing' },
    { given: file('all'), words: 'settings: "all" is not an object { }' },
    { given: file({ halo: 1 }), words: 'It names no setting that this version has.' },
    {
      given: text('{"format":"sidelight-settings","format":"x"}'),
      words: 'format: is there twice in one object',
    },
    { given: file({ openDelay: 20 }), words: 'openDelay: 20 is not between 150 and 1000' },
    { given: file({ openDelay: '300' }), words: 'openDelay: "300" is not a whole number' },
    { given: file({ badge: 'yes' }), words: 'badge: "yes" is neither true nor false' },
    { given: file({ theme: 'pink' }), words: 'theme: "pink" is none of "auto", "light", "dark"' },
    { given: file({ offSites: { 0: 'a.org' } }), words: 'offSites: {…} is not a list' },
    {
      given: file({ offSites: ['www.bbc.com/news'] }),
      words: 'offSites: "www.bbc.com/news" is not the name of a site, such as "bbc.com"',
    },
    { given: file({ mutedCategories: ['colour'] }), words: 'mutedCategories: "colour" is not a category' },
    { given: file({ mutedFacts: [5] }), words: 'mutedFacts: 5 is not a fact, such as "pack/fact"' },
    {
      given: file({ mutedCategories: ['person', 'person'] }),
      words: 'mutedCategories: "person" is in the list twice',
    },
  ])('$words', ({ given, words }) => {
    expect(says(given)).toEqual([words]);
  });

  it('is told in the reader’s language, with keys and values as the file has them', () => {
    expect(says(file({ openDelay: 20 }), createTranslator(russian, 'ru'))).toEqual([
      'openDelay: 20 — не от 150 до 1000',
    ]);
  });

  it('shows what the file holds, and reads no message from it', () => {
    expect(says(file({ theme: '$1 $KEY$' }))).toEqual([
      'theme: "$1 $KEY$" is none of "auto", "light", "dark"',
    ]);
  });
});
