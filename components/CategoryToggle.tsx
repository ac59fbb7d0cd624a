import type { CategoryId } from '@/lib/facts/categories';
import type { Translator } from '@/lib/i18n/translator';

import { CategoryGlyph } from './CategoryGlyph';
import { categoryName } from './category-name';

interface Props {
  readonly category: CategoryId;
  readonly isShown: boolean;
  /** Facts of it on the page. Absent where there is no page to count on. */
  readonly count?: number | undefined;
  readonly onToggle: (isShown: boolean) => void;
  readonly t: Translator;
}

/** Switches the marks of a category on and off. */
export function CategoryToggle({ category, isShown, count, onToggle, t }: Props) {
  const name = categoryName(category, t.locale, 'plural');
  return (
    <button
      type="button"
      role="switch"
      class="category-toggle"
      aria-checked={isShown}
      aria-label={count === undefined ? name : `${name}, ${t('popup_here', [count])}`}
      onClick={() => onToggle(!isShown)}
    >
      <CategoryGlyph category={category} />
      <span class="category-name">{name}</span>
      {count !== undefined && <span class="category-count">{count}</span>}
    </button>
  );
}
