import { describe, expect, it } from 'vitest';

import { compileLexicon, revisionOf } from './compile-lexicon';
import { createLexicon } from './create-lexicon';
import { packOf, type Named } from './find-in.fixture';
import { openLexicon } from './open-lexicon';

const lexiconOf = (named: Named) => createLexicon([packOf(named)]);
const ask = (named: Named, ...texts: string[]) => lexiconOf(named).answer({ texts, held: [] });

const outcomeOf = ({ hits, waiting }: ReturnType<typeof ask>): string =>
  `${hits.length > 0 ? 'found' : 'not found'}${waiting.length > 0 ? ', waits' : ''}`;

describe('answers', () => {
  it('say where a fact is, and its category', () => {
    const { hits } = ask({ facts: { putin: ['Putin'] }, category: 'person' }, 'x', 'said Putin');
    expect(hits).toEqual([[1, [{ start: 5, end: 10, fact: 'test/putin', category: 'person' }]]]);
  });

  it('find no name that runs from one text into another', () => {
    expect(ask({ facts: { x: ['White House'] } }, 'White', 'House').hits).toEqual([]);
  });

  it('are the same whoever asked before', () => {
    const lexicon = lexiconOf({ facts: { x: [{ text: 'CIS', needs: ['Commonwealth'] }] } });
    const query = { texts: ['the CIS'], held: [] };
    const first = lexicon.answer(query);
    lexicon.answer({ texts: ['CIS Commonwealth'], held: [] });
    expect(lexicon.answer(query)).toEqual(first);
  });

  it('pass over aliases without a word, and over runs too long for words', () => {
    const long = 'x'.repeat(65);
    expect(ask({ facts: { x: ['…', '', long, 'Putin'] } }, `${long} Putin`).hits).toHaveLength(1);
    expect(ask({ facts: { x: [long] } }, long).hits).toEqual([]);
    expect(ask({ facts: { x: [long.slice(1)] } }, long.slice(1)).hits).toHaveLength(1);
  });
});

describe('contexts', () => {
  const named: Named = { facts: { x: [{ text: 'CIS', needs: ['Commonwealth', 'Central Asia'] }] } };

  it.each([
    { why: 'nothing', texts: ['CIS'], before: [], is: 'not found, waits' },
    { why: 'half of one', texts: ['CIS', 'Central'], before: [], is: 'not found, waits' },
    { why: 'another of these texts', texts: ['CIS', 'Asia: Central'], before: [], is: 'found' },
    { why: 'the page before', texts: ['CIS'], before: ['Central Asia'], is: 'found' },
    { why: 'each a half', texts: ['CIS', 'Asia'], before: ['Central'], is: 'found' },
  ])('shown by: $why', ({ texts, before, is }) => {
    const lexicon = lexiconOf(named);
    const { held } = lexicon.answer({ texts: before, held: [] });
    expect(outcomeOf(lexicon.answer({ texts, held }))).toBe(is);
  });

  it('are told once, and nothing else is', () => {
    const lexicon = lexiconOf(named);
    const { held } = lexicon.answer({ texts: ['CIS x Central'], held: [] });
    expect(held).toHaveLength(1);
    expect(lexicon.answer({ texts: ['Central'], held }).held).toEqual([]);
    expect(lexicon.answer({ texts: ['Asia Central'], held }).held).toHaveLength(1);
  });

  it('that are met leave nothing waiting', () => {
    expect(ask(named, 'CIS, the Commonwealth').waiting).toEqual([]);
  });
});

describe('the compiled form', () => {
  const pack = packOf({ facts: { x: ['White House', { text: 'Лавров', lang: 'ru', needs: ['МИД'] }] } });

  it('answers the same after it was stored', () => {
    const stored = openLexicon(structuredClone(compileLexicon([pack])));
    const query = { texts: ['White House: Лаврова, МИДа'], held: [] };
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
    const { hits } = lexicon.answer({ texts: ['Town3 Hill3, Town3 Hill4'], held: [] });
    expect(hits.flatMap(([, found]) => found.map(({ fact }) => fact))).toEqual(['test/f3']);
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
