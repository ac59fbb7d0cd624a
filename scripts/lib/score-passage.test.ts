import { describe, expect, it } from 'vitest';

import type { Mention, Passage } from './gold';
import { scorePassage, type Prediction } from './score-passage';

const text = 'NATO and the CSTO met in Moscow.';

function mention(surface: string, fact: string, optional = false): Mention {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, surface, fact, optional };
}

const hit = (surface: string, fact: string): Prediction => {
  const { start, end } = mention(surface, fact);
  return { start, end, fact };
};

const passage = (...mentions: Mention[]): Passage => ({
  id: 'p',
  lang: 'en',
  kind: 'relevant',
  text,
  mentions,
});

describe('scoring by the rules of the gold set', () => {
  it.each([
    {
      why: 'the same span',
      hits: [hit('NATO', 'nato')],
      mentions: [mention('NATO', 'nato')],
      counts: [1, 0, 0, 0],
    },
    {
      why: 'a span that overlaps',
      hits: [hit('the CSTO', 'csto')],
      mentions: [mention('CSTO met', 'csto')],
      counts: [1, 0, 0, 0],
    },
    { why: 'nothing there', hits: [hit('met', 'nato')], mentions: [], counts: [0, 1, 0, 0] },
    {
      why: 'another fact on a required mention',
      hits: [hit('NATO', 'csto')],
      mentions: [mention('NATO', 'nato')],
      counts: [0, 0, 1, 1],
    },
    {
      why: 'another fact on an optional mention',
      hits: [hit('NATO', 'csto')],
      mentions: [mention('NATO', 'nato', true)],
      counts: [0, 0, 1, 0],
    },
    {
      why: 'an optional mention',
      hits: [hit('NATO', 'nato')],
      mentions: [mention('NATO', 'nato', true)],
      counts: [0, 0, 0, 0],
    },
    {
      why: 'an optional mention left out',
      hits: [],
      mentions: [mention('NATO', 'nato', true)],
      counts: [0, 0, 0, 0],
    },
    {
      why: 'a required mention left out',
      hits: [],
      mentions: [mention('NATO', 'nato')],
      counts: [0, 0, 0, 1],
    },
    {
      why: 'one hit over two mentions',
      hits: [hit('NATO and the CSTO', 'csto')],
      mentions: [mention('NATO', 'nato'), mention('CSTO', 'csto')],
      counts: [1, 0, 0, 1],
    },
    {
      why: 'spans that only touch',
      hits: [hit('NATO', 'nato')],
      mentions: [mention(' and', 'nato')],
      counts: [0, 1, 0, 1],
    },
  ])('$why', ({ hits, mentions, counts }) => {
    const score = scorePassage(passage(...mentions), hits);
    const { truePositives, falsePositives, wrongIds, missed } = score;
    expect([truePositives, falsePositives, wrongIds, missed].map(({ length }) => length)).toEqual(counts);
  });
});
