import { describe, expect, it } from 'vitest';

import { GAP_LIMIT } from '@/lib/words/gap';

import { createMatcher, type Matcher, type ReadText } from './create-matcher';
import type { Pattern, WordsAnswer, WordsQuery } from './handshake';

const A = GAP_LIMIT;
const B = GAP_LIMIT + 1;
const C = GAP_LIMIT + 2;

/** A background in which each of these words is a class of its own. */
const CLASSES: Readonly<Record<string, number>> = { alpha: A, beta: B, gamma: C };

const pattern = (rank: number, classes: readonly number[], more: Partial<Pattern> = {}): Pattern => ({
  classes,
  rank,
  fact: `p/${rank}`,
  category: 'place',
  ...more,
});

function answer({ words }: WordsQuery, patterns: readonly Pattern[] = [], revision = '1'): WordsAnswer {
  const classes = words.split('\n').flatMap((word, at): [number, number][] => {
    const classId = CLASSES[word];
    return classId === undefined ? [] : [[at, classId]];
  });
  return { revision, classes, patterns };
}

function ask(matcher: Matcher, patterns: readonly Pattern[] = []): ReturnType<Matcher['learn']> {
  const query = matcher.question()!;
  return matcher.learn(query, answer(query, patterns));
}

const spots = (matcher: Matcher, text: ReadText): number[][] =>
  matcher.hits(text).map(({ start, end }) => [start, end]);

describe('questions', () => {
  it('hold each surface once, as it stands in the text', () => {
    const matcher = createMatcher();
    matcher.read('Alpha alpha “alpha” al\u00adpha U.S.');
    expect(matcher.question()).toEqual({ words: 'Alpha\nalpha\nal\u00adpha\nU.S.', known: [] });
  });

  it('hold only what was read since the last answer, and what is known', () => {
    const matcher = createMatcher();
    matcher.read('alpha x');
    ask(matcher);
    matcher.read('x alpha y');
    expect(matcher.question()).toEqual({ words: 'y', known: [A] });
  });

  it('are none when nothing is new', () => {
    const matcher = createMatcher();
    expect(matcher.question()).toBeUndefined();
    matcher.read('alpha');
    ask(matcher);
    matcher.read('alpha, alpha!');
    expect(matcher.question()).toBeUndefined();
  });

  it('are asked again, with what was read meanwhile, until they are answered', () => {
    const matcher = createMatcher();
    matcher.read('alpha');
    const lost = matcher.question()!;
    const text = matcher.read('beta');
    const query = matcher.question()!;
    expect(query.words).toBe('alpha\nbeta');
    matcher.learn(query, answer(query, [pattern(1, [B])]));
    expect(matcher.learn(lost, answer(lost, [pattern(2, [A])]))).toEqual({ changed: false, stale: false });
    expect(spots(matcher, text)).toEqual([[0, 4]]);
  });

  it('leave out runs that are too long for words', () => {
    const matcher = createMatcher();
    matcher.read(`${'x'.repeat(65)} ${'y'.repeat(64)}`);
    expect(matcher.question()!.words).toBe('y'.repeat(64));
  });

  it('hold thousands of words', () => {
    const matcher = createMatcher();
    const words = Array.from({ length: 5000 }, (_, at) => `слово${at}`);
    matcher.read(words.join(' '));
    expect(matcher.question()!.words).toBe(words.join('\n'));
  });
});

describe('answers', () => {
  it('make hits', () => {
    const matcher = createMatcher();
    const text = matcher.read('an alpha beta');
    expect(matcher.hits(text)).toEqual([]);
    ask(matcher, [pattern(7, [A, B])]);
    expect(matcher.hits(text)).toEqual([{ start: 3, end: 13, fact: 'p/7', category: 'place' }]);
  });

  it('about later words make no new hits in texts read before', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha');
    ask(matcher, [pattern(1, [A])]);
    expect(spots(matcher, text)).toEqual([[0, 5]]);
    matcher.read('beta');
    expect(ask(matcher, [pattern(2, [A, B])])).toEqual({ changed: false, stale: false });
    expect(spots(matcher, text)).toEqual([[0, 5]]);
  });

  it('that meet a context change texts read before', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha');
    ask(matcher, [pattern(1, [A], { needs: [[B], [C]] })]);
    expect(matcher.hits(text)).toEqual([]);
    matcher.read('gamma');
    expect(ask(matcher).changed).toBe(true);
    expect(spots(matcher, text)).toEqual([[0, 5]]);
  });

  it('need every class of a group', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha beta');
    ask(matcher, [pattern(1, [A], { needs: [[B, C]] })]);
    expect(matcher.hits(text)).toEqual([]);
    matcher.read('gamma');
    ask(matcher);
    expect(spots(matcher, text)).toEqual([[0, 5]]);
  });

  it('change a text that was looked at too early', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha');
    matcher.hits(text);
    expect(ask(matcher, [pattern(1, [A])]).changed).toBe(true);
    expect(spots(matcher, text)).toEqual([[0, 5]]);
  });

  it('of another revision make everything stale', () => {
    const matcher = createMatcher();
    matcher.read('alpha');
    ask(matcher, [pattern(1, [A])]);
    matcher.read('beta');
    const query = matcher.question()!;
    expect(matcher.learn(query, answer(query, [], '2'))).toEqual({ changed: true, stale: true });
  });
});

describe('patterns', () => {
  it.each([
    { why: 'of one length the lower rank wins', patterns: [pattern(2, [A]), pattern(1, [A])], fact: 'p/1' },
    {
      why: 'the longer wins whatever its rank',
      patterns: [pattern(1, [A]), pattern(2, [A, B])],
      fact: 'p/2',
    },
    {
      why: 'a blocking one leaves no hit',
      patterns: [pattern(2, [A]), { classes: [A, B], rank: 1 }],
      fact: undefined,
    },
  ])('$why', ({ patterns, fact }) => {
    const matcher = createMatcher();
    const text = matcher.read('alpha beta');
    ask(matcher, patterns);
    expect(matcher.hits(text)[0]?.fact).toBe(fact);
  });

  it('may ask for a comma', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha beta; alpha, beta');
    ask(matcher, [pattern(1, [A, 3, B])]);
    expect(spots(matcher, text)).toEqual([[12, 23]]);
  });

  it('match by any class of a word', () => {
    const matcher = createMatcher();
    const text = matcher.read('both');
    const query = matcher.question()!;
    matcher.learn(query, { revision: '1', classes: [[0, A, B]], patterns: [pattern(1, [B])] });
    expect(spots(matcher, text)).toEqual([[0, 4]]);
  });
});

describe('texts', () => {
  it('have hits at places in the text as it was given', () => {
    const matcher = createMatcher();
    const text = matcher.read('😀 \u00adalpha\u00ad\u200b 𝐱 alpha');
    ask(matcher, [pattern(1, [A])]);
    expect(spots(matcher, text)).toEqual([
      [4, 9],
      [15, 20],
    ]);
  });

  it('let go of their words when nothing can match', () => {
    const matcher = createMatcher();
    const [nothing, unmet, hit] = ['beta x y', 'gamma', 'alpha'].map((text) => matcher.read(text));
    ask(matcher, [pattern(1, [A]), pattern(2, [C], { needs: [[GAP_LIMIT + 9]] })]);
    for (const text of [nothing, unmet, hit]) matcher.hits(text!);
    expect([nothing!.count, unmet!.count, hit!.count]).toEqual([0, 1, 1]);
  });

  it('read together or alone have the same hits', () => {
    const matcher = createMatcher();
    const parts = ['alpha', 'x alpha beta', '', 'alpha beta’s', '日 alpha', 'ab.c. alpha', 'beta', ' '];
    const texts = Array.from({ length: 2000 }, (_, at) => parts[at % parts.length]!);
    const together = texts.map((text) => matcher.read(text));
    ask(matcher, [pattern(1, [A]), pattern(2, [A, B])]);
    const alone = parts.map((text) => spots(matcher, matcher.read(text)));
    expect(together.map((text) => spots(matcher, text))).toEqual(
      texts.map((_, at) => alone[at % parts.length]),
    );
  });

  it('share nothing with one another', () => {
    const matcher = createMatcher();
    const texts = Array.from({ length: 3000 }, () => matcher.read('x alpha y beta'));
    ask(matcher, [pattern(1, [A])]);
    expect(texts.every((text) => matcher.hits(text)[0]?.start === 2)).toBe(true);
  });

  it('of before a reset have no hits', () => {
    const matcher = createMatcher();
    const old = matcher.read('alpha');
    ask(matcher, [pattern(1, [A])]);
    matcher.reset();
    const text = matcher.read('an alpha');
    expect(matcher.question()).toEqual({ words: 'an\nalpha', known: [] });
    ask(matcher, [pattern(1, [A])]);
    expect(matcher.hits(old)).toEqual([]);
    expect(spots(matcher, text)).toEqual([[3, 8]]);
  });
});
