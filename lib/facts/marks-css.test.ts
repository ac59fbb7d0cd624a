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
    const [marks] = marksCss([place, { ...place, id: 'idea' }], 'dotted').split('@media screen and');
    expect(marks!.match(/::highlight\([^)]*\)/gu)).toEqual([
      '::highlight(sidelight-place)',
      '::highlight(sidelight-idea)',
      '::highlight(sidelight-current)',
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

  it('paints nothing on paper', () => {
    expect(marksCss([place], 'dotted')).toMatch(
      /^@media screen\{[^]*\}\n@media screen and \(forced-colors:active\)\{[^]*\}$/u,
    );
  });

  it.each(['dotted', 'solid', 'tinted'] as const)(
    '%s takes no colour of its own where all are forced',
    (style) => {
      const [, forced] = marksCss([place], style).split('(forced-colors:active)');
      expect(forced).toContain('::highlight(sidelight-place){background-color:transparent;');
      expect(forced).not.toContain('#');
    },
  );

  it('leaves the colour of the text alone', () => {
    for (const style of ['dotted', 'solid', 'tinted'] as const) {
      const [marks] = marksCss([place], style).split('::highlight(sidelight-current)', 1);
      expect(marks).not.toMatch(/[{;]color:/u);
    }
  });
});
