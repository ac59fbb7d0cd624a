// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';

import { CATEGORY_IDS } from '@/lib/facts/categories';

import { categoryName } from './category-name';
import { CategoryGlyph } from './CategoryGlyph';

afterEach(cleanup);

it('draws a shape of its own for each category, told apart without the colour', () => {
  const shapes = CATEGORY_IDS.map((category) => {
    const { container } = render(<CategoryGlyph category={category} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(CATEGORY_IDS.length);
});

it.each([
  { locale: 'en-GB', name: 'Organisation', plural: 'Organisations' },
  { locale: 'ru', name: 'Организация', plural: 'Организации' },
  { locale: 'uk', name: 'Організація', plural: 'Організації' },
  { locale: 'de', name: 'Organisation', plural: 'Organisations' },
])('is called $name in $locale', ({ locale, name, plural }) => {
  expect(categoryName('organisation', locale)).toBe(name);
  expect(categoryName('organisation', locale, 'plural')).toBe(plural);
});
