import { describe, expect, it } from 'vitest';

import { compileLexicon, revisionOf } from './compile-lexicon';
import { createLexicon } from './create-lexicon';
import { packOf, type Named } from './find-in.fixture';
import { openLexicon } from './open-lexicon';

const lexiconOf = (named: Named) => createLexicon([packOf(named)]);
const ask = (named: Named, ...words: string[]) =>
  lexiconOf(named).answer({ words: words.join('\n'), known: [] });

describe('answers', () => {
  it('name only the words that matter', () => {
    const { classes } = ask({ facts: { x: ['White House'] } }, 'The', 'white', 'house', 'White');
    expect(classes.map(([word]) => word)).toEqual([1, 2, 3]);
  });

  it('give words that count as one the same class', () => {
    const { classes } = ask(
      { facts: { x: [{ text: 'Лавров', lang: 'ru' }] } },
      'Лаврова',
      'ЛАВРОВ',
      'Лавровым',
    );
    expect(new Set(classes.map(([, classId]) => classId)).size).toBe(1);
  });

  it('hold a pattern only when all of its words are there', () => {
    const facts = { x: ['White House'] };
    expect(ask({ facts }, 'white').patterns).toEqual([]);
    expect(ask({ facts }, 'white', 'house').patterns).toHaveLength(1);
  });

  it('hold what became possible, not what the page was told before', () => {
    const lexicon = lexiconOf({ facts: { x: ['White', 'White House'] } });
    const first = lexicon.answer({ words: 'White', known: [] });
    const known = first.classes.flatMap(([, ...classes]) => classes);
    const second = lexicon.answer({ words: 'House\nx', known });
    expect(first.patterns.map(({ classes }) => classes.length)).toEqual([1]);
    expect(second.patterns.map(({ classes }) => classes.length)).toEqual([2]);
    expect(lexicon.answer({ words: 'x', known })).toMatchObject({ classes: [], patterns: [] });
  });

  it('are the same whoever asked before', () => {
    const lexicon = lexiconOf({ facts: { x: ['White House'] } });
    const query = { words: 'White\nHouse', known: [] };
    expect(lexicon.answer(query)).toEqual(lexicon.answer(query));
  });

  it('say the fact and its category', () => {
    const [pattern] = ask({ facts: { putin: ['Putin'] }, category: 'person' }, 'Putin').patterns;
    expect(pattern).toMatchObject({ fact: 'test/putin', category: 'person' });
  });

  it('of a blocking phrase name no fact', () => {
    const [pattern] = ask({ facts: {}, blocking: ['Bank of China'] }, 'Bank', 'of', 'China').patterns;
    expect(pattern).not.toHaveProperty('fact');
  });

  it('hold the context with the words it takes', () => {
    const named: Named = { facts: { x: [{ text: 'CIS', needs: ['Commonwealth', 'Central Asia'] }] } };
    const { classes, patterns } = ask(named, 'CIS', 'Central');
    const [, central] = classes[1]!;
    expect(patterns[0]!.needs).toHaveLength(2);
    expect(patterns[0]!.needs![1]).toEqual([central, expect.any(Number)]);
  });

  it.each([
    { why: 'the words asked about', asked: ['CIS', 'Central', 'Asia'], before: [] },
    { why: 'the words known', asked: ['CIS'], before: ['Central', 'Asia'] },
  ])('hold no context that $why meet', ({ asked, before }) => {
    const named: Named = { facts: { x: [{ text: 'CIS', needs: ['Commonwealth', 'Central Asia'] }] } };
    const lexicon = lexiconOf(named);
    const known = lexicon
      .answer({ words: before.join('\n'), known: [] })
      .classes.flatMap(([, ...classes]) => classes);
    const [pattern] = lexicon.answer({ words: asked.join('\n'), known }).patterns;
    expect(pattern).not.toHaveProperty('needs');
  });

  it('say what must stand between words', () => {
    const [pattern] = ask({ facts: { x: ['Moscow, Idaho'] } }, 'Moscow', 'Idaho').patterns;
    expect(pattern!.classes).toHaveLength(3);
  });

  it('pass over aliases without a word', () => {
    expect(ask({ facts: { x: ['…', '', 'Putin'] } }, 'Putin').patterns).toHaveLength(1);
  });
});

describe('the compiled form', () => {
  const pack = packOf({ facts: { x: ['White House', { text: 'Лавров', lang: 'ru', needs: ['МИД'] }] } });

  it('answers the same after it was stored', () => {
    const stored = openLexicon(structuredClone(compileLexicon([pack])));
    const query = { words: 'White\nHouse\nЛаврова\nМИДа', known: [] };
    expect(stored.answer(query)).toEqual(createLexicon([pack]).answer(query));
  });

  it('holds nothing that a store could not keep', () => {
    const kinds = new Set<string>();
    const visit = (value: unknown): void => {
      if (ArrayBuffer.isView(value)) kinds.add('numbers');
      else if (value && typeof value === 'object') for (const one of Object.values(value)) visit(one);
      else kinds.add(typeof value);
    };
    visit(compileLexicon([pack]));
    expect([...kinds].toSorted()).toEqual(['number', 'numbers', 'string']);
  });

  it('has the revision that its packs have', () => {
    expect(compileLexicon([pack]).revision).toBe(compileLexicon([pack]).revision);
    expect(compileLexicon([pack], revisionOf('a')).revision).toBe(revisionOf('a'));
  });

  it.each([
    { why: 'an alias', changed: packOf({ facts: { x: ['White Houses'] } }) },
    { why: 'a blocking phrase', changed: packOf({ facts: { x: ['White House'] }, blocking: ['a'] }) },
    { why: 'a category', changed: packOf({ facts: { x: ['White House'] }, category: 'person' }) },
    { why: 'the version', changed: { ...packOf({ facts: { x: ['White House'] } }), version: '2.0.0' } },
  ])('has another revision after a change of $why', ({ changed }) => {
    const before = packOf({ facts: { x: ['White House'] } });
    expect(compileLexicon([changed]).revision).not.toBe(compileLexicon([before]).revision);
  });

  it('holds ten thousand terms', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`f${at}`, [`Town${at} Hill${at % 7}`]]),
    );
    const lexicon = lexiconOf({ facts });
    const { patterns } = lexicon.answer({ words: 'Town3\nHill3\nHill4', known: [] });
    expect(patterns.map(({ fact }) => fact)).toEqual(['test/f3']);
  });
});

describe('explanations', () => {
  const aliases = [
    'White House',
    'think tank',
    { text: 'Нагорный Карабах', lang: 'ru' },
    { text: 'Соединённые Штаты', lang: 'ru' },
  ] as const;
  const lexicon = lexiconOf({ facts: { x: aliases } });
  it.each([
    { text: 'White House', alias: 'White House', rule: 'as written' },
    { text: 'WHITE HOUSE', alias: 'White House', rule: 'capitals' },
    { text: 'White\u00a0House', alias: 'White House', rule: 'as written' },
    { text: 'think tanks', alias: 'think tank', rule: 'plural' },
    { text: 'Нагорного Карабаха', alias: 'Нагорный Карабах', rule: 'inflected' },
    { text: 'Соединенные Штаты', alias: 'Соединённые Штаты', rule: 'spelling' },
  ])('$text', ({ text, alias, rule }) => {
    expect(lexicon.explain('test/x', text)).toEqual({ alias, rule, pack: 'test' });
  });

  it('are none for another fact or another text', () => {
    expect(lexicon.explain('test/y', 'White House')).toBeUndefined();
    expect(lexicon.explain('test/x', 'House')).toBeUndefined();
  });
});
