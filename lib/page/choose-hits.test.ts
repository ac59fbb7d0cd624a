import { expect, it } from 'vitest';

import type { CategoryId } from '@/lib/facts/categories';

import { chooseHits, MARKS_PER_PAGE, MARKS_PER_SCREEN, type Candidate } from './choose-hits';
import type { Mentions } from './mark';

interface Sketch {
  readonly fact: string;
  readonly category?: CategoryId;
  readonly article?: string;
  readonly section?: string;
  readonly isHeading?: boolean;
  readonly isHidden?: boolean;
  readonly top?: number;
}

function candidate(sketch: Sketch, index: number): Candidate {
  return {
    start: index,
    end: index + 1,
    fact: `pack/${sketch.fact}`,
    category: sketch.category ?? 'place',
    article: sketch.article ?? 'page',
    section: sketch.section ?? sketch.article ?? 'page',
    isHeading: sketch.isHeading ?? false,
    isShown: () => !sketch.isHidden,
    top: () => sketch.top ?? 0,
  };
}

function drain(candidates: readonly Candidate[], mentions: Mentions): readonly Candidate[] {
  const work = chooseHits(candidates, { mentions, screenHeight: 1000 });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

function choose(sketches: readonly Sketch[], mentions: Mentions = 'first'): number[] {
  return drain(sketches.map(candidate), mentions).map(({ start }) => start);
}

const many = (count: number, sketch: Partial<Sketch> = {}): Sketch[] =>
  Array.from({ length: count }, (_, index) => ({ fact: `fact${index}`, ...sketch }));

interface Case {
  readonly why: string;
  readonly sketches: readonly Sketch[];
  readonly mentions?: Mentions;
  readonly chosen: readonly number[];
}

it.each<Case>([
  { why: 'no hits, no marks', sketches: [], chosen: [] },
  { why: 'the first mention only', sketches: [{ fact: 'a' }, { fact: 'b' }, { fact: 'a' }], chosen: [0, 1] },
  {
    why: 'each article has a first mention of its own: live blogs',
    sketches: [
      { fact: 'a', article: '1' },
      { fact: 'a', article: '2' },
      { fact: 'a', article: '2' },
    ],
    chosen: [0, 1],
  },
  {
    why: 'a headline gives way to the article’s text',
    sketches: [{ fact: 'a', isHeading: true }, { fact: 'a' }],
    chosen: [1],
  },
  {
    why: 'a headline is marked when it is all there is',
    sketches: [{ fact: 'a', isHeading: true }],
    chosen: [0],
  },
  {
    why: 'text that is not shown uses up no mention',
    sketches: [{ fact: 'a', isHidden: true }, { fact: 'a' }],
    chosen: [1],
  },
  {
    why: 'a term that is nowhere shown is not marked',
    sketches: [{ fact: 'a', isHidden: true }],
    chosen: [],
  },
  {
    why: 'a headline counts where the only other mention is hidden',
    sketches: [
      { fact: 'a', isHeading: true },
      { fact: 'a', isHidden: true },
    ],
    chosen: [0],
  },
  {
    why: 'one in each section, if the reader wants that',
    mentions: 'section',
    sketches: [
      { fact: 'a', section: '1' },
      { fact: 'a', section: '1' },
      { fact: 'a', section: '2' },
    ],
    chosen: [0, 2],
  },
  {
    why: 'all of them, if the reader wants that, headlines too',
    mentions: 'all',
    sketches: [{ fact: 'a', isHeading: true }, { fact: 'a' }, { fact: 'a', isHidden: true }],
    chosen: [0, 1],
  },
  {
    why: 'a screenful holds so many and no more, in page order within a rank',
    sketches: many(MARKS_PER_SCREEN + 3),
    chosen: Array.from({ length: MARKS_PER_SCREEN }, (_, index) => index),
  },
  {
    why: 'the next screenful has room of its own',
    sketches: [...many(MARKS_PER_SCREEN), { fact: 'below', top: 1500 }],
    chosen: Array.from({ length: MARKS_PER_SCREEN + 1 }, (_, index) => index),
  },
  {
    why: 'countries give way to wording, wherever it stands',
    sketches: [...many(MARKS_PER_SCREEN), { fact: 'w', category: 'wording' }],
    chosen: [...Array.from({ length: MARKS_PER_SCREEN - 1 }, (_, index) => index), MARKS_PER_SCREEN],
  },
  {
    why: 'a page without end has its limit, whatever fits on its screens',
    sketches: Array.from({ length: MARKS_PER_PAGE + 9 }, (_, index) => ({
      fact: `fact${index}`,
      top: index * 1000,
    })),
    chosen: Array.from({ length: MARKS_PER_PAGE }, (_, index) => index),
  },
])('$why', ({ sketches, mentions, chosen }) => {
  expect(choose(sketches, mentions)).toEqual(chosen);
});

it('asks for the layout only where marks may be', () => {
  const asked: number[] = [];
  const candidates = many(3, { fact: 'same' }).map((sketch, index) => ({
    ...candidate(sketch, index),
    isShown: () => {
      asked.push(index);
      return true;
    },
  }));
  drain(candidates, 'first');
  expect(asked).toEqual([0]);
});
