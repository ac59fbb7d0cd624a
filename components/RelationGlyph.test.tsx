// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { RELATIONS } from '@/lib/facts/fact';

import { englishTranslator, FACT, ONE_SIDED, SOURCES } from './card-fixture';
import { relationName, relationWord } from './relation-word';
import { RelationGlyph } from './RelationGlyph';

afterEach(cleanup);

it('draws two strokes, differently for each relation, and is silent to screen readers', () => {
  const drawn = RELATIONS.map((relation) => {
    const { container } = render(<RelationGlyph relation={relation} />);
    const svg = container.querySelector('svg');
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.querySelectorAll('path')).toHaveLength(2);
    return svg?.innerHTML;
  });
  expect(new Set(drawn).size).toBe(RELATIONS.length);
});

it.each([
  { why: 'both speak', fact: FACT, word: 'Framed in conflict' },
  { why: 'only the second speaks: by its short name', fact: ONE_SIDED, word: 'Harbour only' },
  {
    why: 'only the first speaks',
    fact: { ...ONE_SIDED, framings: [FACT.framings[0], { silent: true }] } as const,
    word: 'The Lantern only',
  },
])('says in words: $why', ({ fact, word }) => {
  expect(relationWord(fact, SOURCES, englishTranslator())).toBe(word);
});

it('has a word for each relation', () => {
  const t = englishTranslator();
  expect(RELATIONS.map((relation) => relationName(relation, t))).toEqual([
    'Both agree',
    'Framed differently',
    'Framed in conflict',
    'One source only',
  ]);
});
