import { categories } from 'virtual:sidelight/categories';

import type { CategoryId } from '@/lib/facts/categories';

/** The shape of a category, in its colour. Its name always stands beside it, so it is silent to screen readers. */
export function CategoryGlyph({ category }: { readonly category: CategoryId }) {
  const look = categories.find(({ id }) => id === category);
  if (!look) return null;
  return (
    <svg
      class="category-glyph"
      viewBox="0 0 10 10"
      aria-hidden="true"
      style={{ '--category-light': look.light, '--category-dark': look.dark }}
    >
      <path d={look.path} fill-rule="evenodd" />
    </svg>
  );
}
