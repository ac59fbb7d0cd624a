import { expect, it } from 'vitest';

import { pickOut } from './pick-out';

/** Differing pieces in brackets. */
const marked = (text: string, parts?: readonly string[]) =>
  pickOut(text, parts)
    .map((piece) => (piece.differs ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  { why: 'nothing to pick out', parts: undefined, result: 'threats and more threats' },
  { why: 'at the start', parts: ['threats and'], result: '[threats and] more threats' },
  { why: 'in the middle', parts: ['and'], result: 'threats [and] more threats' },
  { why: 'all of it', parts: ['threats and more threats'], result: '[threats and more threats]' },
  { why: 'once, at the first place', parts: ['threats'], result: '[threats] and more threats' },
  {
    why: 'twice, when it is named twice',
    parts: ['threats', 'threats'],
    result: '[threats] and more [threats]',
  },
  {
    why: 'in the order of the text, not of the list',
    parts: ['more', 'and'],
    result: 'threats [and] [more] threats',
  },
  {
    why: 'of two that overlap the first named',
    parts: ['and more', 'more threats'],
    result: 'threats [and more] threats',
  },
  { why: 'what is not there is passed over', parts: ['peace', 'more'], result: 'threats and [more] threats' },
  { why: 'an empty part is no part', parts: [''], result: 'threats and more threats' },
])('$why', ({ parts, result }) => {
  expect(marked('threats and more threats', parts)).toBe(result);
});
