import { describe, expect, it } from 'vitest';

import { createMatcher, type Matcher } from './create-matcher';
import type { TextsAnswer, TextsQuery } from './handshake';

const CONTEXT = 8;

/** A background to which “alpha” is a fact, “beta” one in a context, and “gamma” that context. */
function answer({ texts, held }: TextsQuery, revision = '1'): TextsAnswer {
  const isHeld = held.includes(CONTEXT);
  const shows = texts.some((text) => text.includes('gamma'));
  const hitsOf = (text: string): number[] => [
    ...(text.includes('alpha') ? [text.indexOf('alpha')] : []),
    ...(text.includes('beta') && (isHeld || shows) ? [text.indexOf('beta')] : []),
  ];
  return {
    revision,
    hits: texts.flatMap((text, index) => {
      const starts = hitsOf(text);
      if (starts.length === 0) return [];
      return [
        [index, starts.map((start) => ({ start, end: start + 4, fact: 'p/x', category: 'place' }))] as const,
      ];
    }),
    waiting: texts.flatMap((text, index) => (text.includes('beta') && !isHeld && !shows ? [index] : [])),
    held: shows && !isHeld ? [CONTEXT] : [],
  };
}

function ask(matcher: Matcher): readonly string[] | undefined {
  const query = matcher.question();
  if (query) matcher.learn(query, answer(query));
  return query?.texts;
}

const startsIn = ({ hits }: { readonly hits: readonly { readonly start: number }[] }): number[] =>
  hits.map(({ start }) => start);

describe('questions', () => {
  it('hold each text once, as it stands in the page', () => {
    const matcher = createMatcher();
    for (const text of ['an al\u00adpha', ' x ', 'an al\u00adpha']) matcher.read(text);
    expect(matcher.question()).toEqual({ texts: ['an al\u00adpha', ' x '], held: [] });
  });

  it('hold only what was read since the last answer, and the contexts that are held', () => {
    const matcher = createMatcher();
    matcher.read('gamma');
    ask(matcher);
    for (const text of ['gamma', 'y']) matcher.read(text);
    expect(matcher.question()).toEqual({ texts: ['y'], held: [CONTEXT] });
  });

  it('are none when nothing is new', () => {
    const matcher = createMatcher();
    expect(matcher.question()).toBeUndefined();
    matcher.read('alpha');
    ask(matcher);
    matcher.read('alpha');
    expect(matcher.question()).toBeUndefined();
  });

  it('are asked again, with what was read meanwhile, until they are answered', () => {
    const matcher = createMatcher();
    const text = matcher.read('alpha');
    const lost = matcher.question()!;
    matcher.read('x');
    const query = matcher.question()!;
    expect(query.texts).toEqual(['alpha', 'x']);
    matcher.learn(lost, answer(lost));
    expect(startsIn(text)).toEqual([]);
    matcher.learn(query, answer(query));
    expect(startsIn(text)).toEqual([0]);
  });

  it('leave for the next what was read after they were asked', () => {
    const matcher = createMatcher();
    matcher.read('alpha');
    const query = matcher.question()!;
    matcher.read('late');
    matcher.learn(query, answer(query));
    expect(ask(matcher)).toEqual(['late']);
  });

  it.each([
    {
      why: 'much text',
      texts: Array.from({ length: 5 }, (_, at) => `${at}${'x'.repeat(15_000)}`),
      parts: [2, 2, 1],
    },
    { why: 'one text beyond the limit', texts: ['x'.repeat(40_000), 'y'], parts: [1, 1] },
    {
      why: 'many texts',
      texts: Array.from({ length: 4_500 }, (_, at) => `x${at}`),
      parts: [2_000, 2_000, 500],
    },
  ])('come in parts for $why', ({ texts, parts }) => {
    const matcher = createMatcher();
    for (const text of texts) matcher.read(text);
    const asked = parts.map(() => ask(matcher)!);
    expect(asked.map(({ length }) => length)).toEqual(parts);
    expect(asked.flat()).toEqual(texts);
    expect(matcher.question()).toBeUndefined();
  });
});

describe('answers', () => {
  it('make hits, at places in the text as it was given', () => {
    const matcher = createMatcher();
    const texts = ['x', '😀 alpha'].map((text) => matcher.read(text));
    expect(texts.map(startsIn)).toEqual([[], []]);
    ask(matcher);
    expect(texts.map(startsIn)).toEqual([[], [3]]);
  });

  it('hold for the same text wherever it stands', () => {
    const matcher = createMatcher();
    const first = matcher.read('alpha');
    ask(matcher);
    expect(startsIn(matcher.read('alpha'))).toEqual(startsIn(first));
  });

  it('of another revision make all stale, and nothing more is asked until a reset', () => {
    const matcher = createMatcher();
    matcher.read('alpha');
    ask(matcher);
    matcher.read('beta');
    const query = matcher.question()!;
    matcher.learn(query, answer(query, '2'));
    expect([matcher.isStale, matcher.question()]).toEqual([true, undefined]);
    matcher.reset();
    const text = matcher.read('alpha');
    const next = matcher.question()!;
    expect(next).toEqual({ texts: ['alpha'], held: [] });
    matcher.learn(next, answer(next, '2'));
    expect([matcher.isStale, startsIn(text)]).toEqual([false, [0]]);
  });

  it('to a question of before a reset are ignored', () => {
    const matcher = createMatcher();
    matcher.read('gamma');
    const old = matcher.question()!;
    matcher.reset();
    matcher.read('x');
    matcher.learn(old, answer(old));
    expect(matcher.question()).toEqual({ texts: ['x'], held: [] });
  });
});

describe('contexts', () => {
  it('that later text brings make hits in earlier text', () => {
    const matcher = createMatcher();
    const texts = ['x', 'beta'].map((text) => matcher.read(text));
    ask(matcher);
    expect(matcher.hasNewContext).toBe(false);
    texts.push(matcher.read('gamma'));
    ask(matcher);
    expect(matcher.hasNewContext).toBe(true);
    for (const text of texts) matcher.askAgain(text);
    expect([matcher.hasNewContext, ask(matcher)]).toEqual([false, ['beta']]);
    expect(startsIn(texts[1]!)).toEqual([0]);
  });

  it('that came while a text was out of the page make hits in it when it is back', () => {
    const matcher = createMatcher();
    matcher.read('beta');
    ask(matcher);
    const texts = ['alpha beta', 'gamma'].map((text) => matcher.read(text));
    ask(matcher);
    for (const text of texts) matcher.askAgain(text);
    const back = matcher.read('beta');
    expect(matcher.hasNewContext).toBe(true);
    matcher.askAgain(back);
    ask(matcher);
    expect(startsIn(back)).toEqual([0]);
  });

  it('are asked about again only when there is more of them', () => {
    const matcher = createMatcher();
    const text = matcher.read('beta');
    ask(matcher);
    matcher.read('x');
    ask(matcher);
    matcher.askAgain(text);
    expect([matcher.hasNewContext, matcher.question()]).toEqual([false, undefined]);
  });

  it('of a text that holds its own need no second question', () => {
    const matcher = createMatcher();
    const text = matcher.read('beta gamma');
    ask(matcher);
    matcher.askAgain(text);
    expect([matcher.hasNewContext, matcher.question(), startsIn(text)]).toEqual([false, undefined, [0]]);
  });
});

it('forgets the oldest texts, not what was found in those still in use', () => {
  const matcher = createMatcher();
  const text = matcher.read('alpha');
  ask(matcher);
  for (let at = 0; at < 20; at += 1) matcher.read(`${at}${'x'.repeat(30_000)}`);
  while (ask(matcher));
  expect(startsIn(text)).toEqual([0]);
  matcher.read('alpha');
  expect(ask(matcher)).toEqual(['alpha']);
});
