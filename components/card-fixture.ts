import type { Fact, Source } from '@/lib/facts/fact';
import { createTranslator, type Translator } from '@/lib/i18n/translator';
import english from '@/public/_locales/en/messages.json';

import type { FactCardContent } from './card-content';

/** Invented, so that tests do not move when the fact base does. */
export const SOURCES: readonly [Source, Source] = [
  {
    id: 'left',
    name: 'The Lantern',
    byline: 'Northland · translated',
    title: 'The pact and its members',
    publisher: 'The Lantern',
    published: { from: '2023-09-20', about: true },
    url: 'https://lantern.example/pact',
    identified: 'Invented.',
    outline: [],
  },
  {
    id: 'right',
    name: 'Harbour, reworded',
    byline: 'Southland · via a weekly',
    title: 'An alliance holds',
    publisher: 'Harbour',
    published: { from: '2023-09-16', to: '2023-09-18' },
    url: 'https://harbour.example/alliance',
    identified: 'Invented.',
    outline: [],
  },
];

export const FACT: Fact = {
  id: 'river-pact',
  term: 'River Pact',
  category: 'organisation',
  summary: 'An alliance of six states along the river, founded in 1992.',
  knownAs: ['RP', 'РП'],
  aliases: ['River Pact'].map((text) => ({ text })),
  relation: 'contradict',
  contrast: 'One says that the pact fails its members; the other that it holds.',
  framings: [
    {
      says: 'Describes a pact in decline.',
      wording: [
        { text: 'losing its influence in its own project', paragraph: 11, differs: ['influence'] },
        { text: 'cannot ensure safety', paragraph: 0 },
      ],
      voice: 'quoted',
      dated: '2021',
    },
    { says: 'Describes an alliance that works.', wording: [{ text: 'a military alliance', paragraph: 5 }] },
  ],
  record: [
    {
      text: 'Six states are members.',
      asOf: '2026-01',
      cites: [
        {
          title: 'Members',
          publisher: 'The Gazette',
          date: '2012-12-19',
          url: 'https://gazette.example/members',
        },
        { title: 'Treaty', publisher: 'United Nations', document: 'A/RES/1', read: 'not-opened' },
      ],
    },
  ],
};

/** The same fact as only the second source tells it. */
export const ONE_SIDED: Fact = {
  ...FACT,
  id: 'lake-talks',
  term: 'Lake talks',
  relation: 'one-sided',
  framings: [{ silent: true }, FACT.framings[1]],
};

/** A card's content around a fact. */
export function contentOf(fact: Fact = FACT, more: Partial<FactCardContent> = {}): FactCardContent {
  return {
    key: `test/${fact.id}`,
    fact,
    sources: SOURCES,
    order: [0, 1],
    pack: { title: 'Rivers', version: '1.2.0', asOf: '2026-02-26' },
    related: [
      { key: 'test/lake', term: 'The Lake', category: 'place', relation: 'agree' },
      { key: 'test/dam', term: 'The Dam', category: 'event', relation: 'one-sided' },
    ],
    explanation: { alias: 'River Pact', rule: 'plural' },
    ...more,
  };
}

export function englishTranslator(): Translator {
  return createTranslator(english, 'en');
}
