import { describe, expect, it } from 'vitest';

import { bracketed, findIn, unbracketed, type Named } from './find-in.fixture';

interface Row extends Named {
  readonly why: string;
  readonly text: string;
}

function found({ text, ...named }: Row): string {
  const plain = unbracketed(text);
  return bracketed(plain, findIn(named, plain)[0]!);
}

describe('which match wins', () => {
  it.each<Row>([
    {
      why: 'the longest of two that begin together',
      facts: { asia: ['Asia'], central: ['Central Asia'], summit: ['Central Asia summit'] },
      text: '⟦summit: Central Asia summit⟧, ⟦central: Central Asia⟧',
    },
    {
      why: 'the first of two that overlap',
      facts: { white: ['White House'], house: ['House Committee'] },
      text: '⟦white: White House⟧ Committee',
    },
    { why: 'the next one after a hit', facts: { x: ['CIS', 'CSTO'] }, text: '⟦CIS⟧ ⟦CSTO⟧' },
    {
      why: 'a longer one that breaks off leaves the shorter',
      facts: { long: ['Central Asia summit in Astana'], short: ['Central Asia'] },
      text: '⟦short: Central Asia⟧ summit in Ashgabat',
    },
    {
      why: 'the one with a context of two that are the same',
      facts: { plain: ['the alliance'], nato: [{ text: 'the alliance', needs: ['NATO'] }] },
      text: '⟦nato: the alliance⟧, after NATO',
    },
    {
      why: 'the one that the pack names first',
      facts: { first: ['the bloc'], second: ['the bloc'] },
      text: '⟦first: the bloc⟧',
    },
    { why: 'the same alias twice is one', facts: { x: ['CSTO', 'CSTO', 'C.S.T.O.'] }, text: '⟦CSTO⟧' },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('blocking phrases', () => {
  it.each<Row>([
    {
      why: 'one that begins earlier',
      facts: { x: ['Atlantic Council'] },
      blocking: ['North Atlantic Council'],
      text: 'the North Atlantic Council and the ⟦Atlantic Council⟧',
    },
    {
      why: 'one that runs longer',
      facts: { x: ['New York'] },
      blocking: ['New York Times'],
      text: '⟦New York⟧, the New York Times',
    },
    {
      why: 'one is a name and has its capitals',
      facts: { x: ['Moscow'] },
      blocking: ['Moscow News'],
      text: 'a ⟦Moscow⟧ news conference, MOSCOW NEWS, Moscow News',
    },
    {
      why: 'one that says it folds',
      facts: { x: ['Moscow'] },
      blocking: [{ text: 'Moscow News', case: 'fold' }],
      text: 'a Moscow news conference',
    },
    {
      why: 'one with a comma',
      facts: { x: ['Moscow'] },
      blocking: ['Moscow, Idaho'],
      text: 'Moscow, Idaho, not ⟦Moscow⟧',
    },
    { why: 'one of the same words', facts: { x: ['Georgia'] }, blocking: ['Georgia'], text: 'Georgia' },
    {
      why: 'a hit that is longer',
      facts: { x: ['Bank of China Tower'] },
      blocking: ['Bank of China'],
      text: '⟦Bank of China Tower⟧ of the Bank of China',
    },
    {
      why: 'one that changes its endings',
      facts: { x: ['Москва'] },
      blocking: ['Москва-река'],
      text: 'на Москве-реке, в ⟦Москве⟧',
    },
    {
      why: 'one with a context',
      facts: { x: ['Georgia'] },
      blocking: [{ text: 'Georgia', needs: ['Atlanta'] }],
      text: '⟦Georgia⟧',
    },
    {
      why: 'one with its context',
      facts: { x: ['Georgia'] },
      blocking: [{ text: 'Georgia', needs: ['Atlanta'] }],
      text: 'Georgia and its capital Atlanta',
    },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});

describe('contexts', () => {
  const cis = { x: [{ text: 'CIS', needs: ['Commonwealth', 'Central Asia', 'СНГ'] }] };
  it.each<Row>([
    { why: 'without a word of the context', facts: cis, text: 'CIS benchmarks for servers' },
    { why: 'with one after it', facts: cis, text: '⟦CIS⟧, the Commonwealth' },
    { why: 'with one before it', facts: cis, text: 'the Commonwealth (⟦CIS⟧)' },
    { why: 'in another language', facts: cis, text: '⟦CIS⟧ (СНГ)' },
    { why: 'with all words of a phrase, wherever', facts: cis, text: 'Asia: the ⟦CIS⟧ and the Central bank' },
    { why: 'with one word of a phrase', facts: cis, text: 'CIS in Asia' },
    { why: 'capitals count in a phrase', facts: cis, text: 'CIS in asia and a central bank' },
    {
      why: 'an inflected word',
      facts: { x: [{ text: 'Запад', lang: 'ru', case: 'exact', needs: ['Россия'] }] },
      text: '⟦Запад⟧ и санкции против России',
    },
    {
      why: 'an acronym of the context in capitals only',
      facts: { x: [{ text: 'the agency', needs: ['WHO'] }] },
      text: 'the agency who asked',
    },
    {
      why: 'an alias without a context beside it',
      facts: { x: [{ text: 'CIS', needs: ['Commonwealth'] }, 'CIS states'] },
      text: 'CIS, ⟦CIS states⟧',
    },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });

  it('look at the whole page', () => {
    const [first, second] = findIn({ facts: cis }, 'CIS', 'the Commonwealth');
    expect([first!.length, second!.length]).toEqual([1, 0]);
  });
});

describe('people of the same name', () => {
  const category = 'person';
  it.each<Row>([
    {
      why: 'another given name',
      category,
      facts: { x: ['Joe Biden', 'Biden'] },
      text: 'Hunter Biden, ⟦Biden⟧, ⟦Joe Biden⟧',
    },
    {
      why: 'a given name in another case',
      category,
      facts: { x: [{ text: 'Путин', lang: 'ru' }] },
      text: 'Людмилу Путину, Игорем Путиным, ⟦Путина⟧',
    },
    {
      why: 'a title is no given name',
      category,
      facts: { x: ['Biden'] },
      text: 'President ⟦Biden⟧ and Mr. ⟦Biden⟧',
    },
    {
      why: 'a given name of another sentence',
      category,
      facts: { x: ['Biden'] },
      text: 'said Hunter. ⟦Biden⟧ smiled; Hunter, ⟦Biden⟧',
    },
    {
      why: 'a full name that is an alias',
      category,
      facts: { x: ['Hunter Biden', 'Biden'] },
      text: '⟦Hunter Biden⟧',
    },
    {
      why: 'two names of the person before it',
      category,
      facts: { x: ['Путин'] },
      text: 'Владимир Владимирович ⟦Путин⟧',
    },
    {
      why: 'places have no given names',
      category: 'place',
      facts: { x: ['Virginia'] },
      text: 'Martha ⟦Virginia⟧',
    },
  ])('$why', (row) => {
    expect(found(row)).toBe(row.text);
  });
});
