import { describe, expect, it } from 'vitest';

import { BACKGROUND_CHECKS } from './check-asks';

type Call = keyof typeof BACKGROUND_CHECKS;

const FACT = 'c5-summit/csto';

describe('what the background hears', () => {
  it.each<{ why: string; call: Call; asks: unknown }>([
    { why: 'texts, and what is held', call: 'find', asks: { texts: ['CSTO', 'C5'], held: [3, 70] } },
    { why: 'a fact', call: 'card', asks: { fact: FACT } },
    { why: 'a fact and the words that were marked', call: 'card', asks: { fact: FACT, text: 'CSTO' } },
    { why: 'a call that asks nothing', call: 'loadCard', asks: undefined },
    { why: 'the same, as JSON carries it', call: 'mayRun', asks: null },
    { why: 'a count', call: 'marked', asks: { count: 0 } },
    { why: 'that there is nothing to count any more', call: 'marked', asks: {} },
    { why: 'two styles', call: 'restyle', asks: { from: 'dotted', to: 'tinted' } },
    { why: 'a fact to look up', call: 'openLibrary', asks: { fact: FACT } },
  ])('$call: $why', ({ call, asks }) => {
    expect(BACKGROUND_CHECKS[call](asks)).toBe(true);
  });
});

describe('what it does not', () => {
  it.each<{ why: string; call: Call; asks: unknown }>([
    { why: 'nothing', call: 'find', asks: undefined },
    { why: 'one text', call: 'find', asks: { texts: 'CSTO', held: [] } },
    { why: 'texts that are none', call: 'find', asks: { texts: [['CSTO']], held: [] } },
    { why: 'classes that are no numbers', call: 'find', asks: { texts: [], held: ['3'] } },
    { why: 'no classes', call: 'find', asks: { texts: ['CSTO'] } },
    { why: 'a fact that is no key', call: 'card', asks: { fact: 'csto' } },
    { why: 'a fact that is an object', call: 'card', asks: { fact: { toString: 'x' } } },
    { why: 'words that are none', call: 'card', asks: { fact: FACT, text: 7 } },
    { why: 'files to load', call: 'loadCard', asks: { files: ['x.js'] } },
    { why: 'another address of ours', call: 'openLibrary', asks: { fact: '../options.html x' } },
    { why: 'text for the badge', call: 'marked', asks: { count: 'hello' } },
    { why: 'less than nothing', call: 'marked', asks: { count: -1 } },
    {
      why: 'rules of style in place of a style',
      call: 'restyle',
      asks: { from: 'dotted', to: 'dotted}body{display:none' },
    },
    { why: 'a name every object has', call: 'restyle', asks: { from: 'dotted', to: 'toString' } },
    { why: 'a list', call: 'restyle', asks: ['dotted', 'solid'] },
  ])('$call: $why', ({ call, asks }) => {
    expect(BACKGROUND_CHECKS[call](asks)).toBe(false);
  });
});
