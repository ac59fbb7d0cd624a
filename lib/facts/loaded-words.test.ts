import { describe, expect, it } from 'vitest';

import { findLoadedWords } from './loaded-words';

const LIST = ['regime', 'aggress*', 'so-called', 'military operation', 'C++'];

describe('findLoadedWords', () => {
  it.each([
    { why: 'in any case', text: 'The Regime fell.', found: ['Regime'] },
    { why: 'whole words only', text: 'A regimen of rest.', found: [] },
    { why: 'a star stands for any ending', text: 'They called it aggression.', found: ['aggression'] },
    { why: 'a star needs no ending', text: 'aggress', found: ['aggress'] },
    { why: 'a hyphen or a dash or a space', text: 'so called, so‑called', found: ['so called'] },
    { why: 'over a doubled space', text: 'the military  operation', found: ['military  operation'] },
    { why: 'named in quotation marks, not used', text: 'A text that says “regime”.', found: [] },
    { why: 'named and then used', text: 'It says “regime” of the regime.', found: ['regime'] },
    { why: 'signs that mean something in a pattern', text: 'A C++ regime', found: ['regime', 'C++'] },
    { why: 'all of them', text: 'a regime of aggressors', found: ['regime', 'aggressors'] },
  ])('$why', ({ text, found }) => {
    expect(findLoadedWords(text, LIST)).toEqual(found);
  });
});
