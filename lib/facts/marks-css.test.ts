import { describe, expect, it } from 'vitest';

import type { Category } from './categories';
import { marksCss } from './marks-css';

const name = { en: 'Place', ru: 'Место', uk: 'Місце' };
const place: Category = {
  id: 'place',
  name,
  plural: name,
  description: name,
  shape: 'square',
  path: 'M0 0h10v10H0z',
  light: '#4d6b1f',
  dark: '#b3d178',
};

describe('marksCss', () => {
  it('has one rule a category, on the highlight it is registered as', () => {
    expect(marksCss([place, { ...place, id: 'idea' }], 'dotted').match(/::highlight\([^)]*\)/gu)).toEqual([
      '::highlight(sidelight-place)',
      '::highlight(sidelight-idea)',
    ]);
  });

  it.each([
    { style: 'dotted', holds: 'underline 2px dotted' },
    { style: 'solid', holds: 'underline 2px solid' },
    { style: 'tinted', holds: 'background-color' },
  ] as const)('$style', ({ style, holds }) => {
    expect(marksCss([place], style)).toContain(holds);
    expect(marksCss([place], style)).toContain('#4d6b1f');
  });

  it('leaves the colour of the text alone', () => {
    for (const style of ['dotted', 'solid', 'tinted'] as const) {
      expect(marksCss([place], style)).not.toMatch(/[{;]color:/u);
    }
  });
});
