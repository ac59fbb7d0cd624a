import { describe, expect, it } from 'vitest';
import { categories } from 'virtual:sidelight/categories';

import english from '@/public/_locales/en/messages.json';
import russian from '@/public/_locales/ru/messages.json';
import ukrainian from '@/public/_locales/uk/messages.json';

import { markedTerms, readSample } from './sample-text';

describe('readSample', () => {
  it.each([
    { why: 'no term', message: 'Nothing here.', text: 'Nothing here.', terms: [] },
    {
      why: 'terms at both ends',
      message: '{format|C5+1} meets {place|Astana}',
      text: 'C5+1 meets Astana',
      terms: ['format C5+1', 'place Astana'],
    },
    {
      why: 'what only looks like a term is text',
      message: 'a { b | c } {x}',
      text: 'a { b | c } {x}',
      terms: [],
    },
  ])('$why', ({ message, text, terms }) => {
    const sample = readSample(message);
    expect(sample.text).toBe(text);
    const shown = sample.terms.map(({ category, start, end }) => `${category} ${text.slice(start, end)}`);
    expect(shown).toEqual(terms);
  });

  it.each([
    ['en', english],
    ['ru', russian],
    ['uk', ukrainian],
  ])('reads the sample in %s: known categories, the same in all languages', (_, messages) => {
    const known = categories.map(({ id }) => id);
    const read = [messages.options_sample_first, messages.options_sample_second].map(({ message }) =>
      readSample(message).terms.map(({ category }) => category),
    );
    expect(read.flat().every((category) => known.includes(category))).toBe(true);
    expect(read.map((part) => part.toSorted())).toEqual([
      ['format', 'organisation', 'organisation', 'policy'],
      ['format', 'organisation', 'person', 'place'],
    ]);
  });
});

describe('markedTerms', () => {
  const sections = ['{person|A} {place|B} {person|A}', '{person|A} {place|B}'].map(readSample);
  it.each([
    { why: 'the first in the article', mentions: 'first', mutedCategories: [], marked: [[0, 2], []] },
    {
      why: 'the first in each section',
      mentions: 'section',
      mutedCategories: [],
      marked: [
        [0, 2],
        [0, 2],
      ],
    },
    {
      why: 'every one',
      mentions: 'all',
      mutedCategories: [],
      marked: [
        [0, 2, 4],
        [0, 2],
      ],
    },
    { why: 'nothing of a muted category', mentions: 'all', mutedCategories: ['person'], marked: [[2], [2]] },
  ] as const)('$why', ({ marked, ...settings }) => {
    expect(markedTerms(sections, settings).map((terms) => terms.map(({ start }) => start))).toEqual(marked);
  });
});
