import { useId } from 'preact/hooks';
import { categories } from 'virtual:sidelight/categories';

import { CategoryGlyph } from '@/components/CategoryGlyph';
import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';
import { inLanguage } from '@/lib/i18n/in-language';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

interface Props {
  readonly muted: readonly CategoryId[];
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** Which of the groups of facts are marked, each with what it is. */
export function CategorySection({ muted, onChange, t }: Props) {
  const id = useId();
  const toggle = (category: CategoryId, isShown: boolean): void =>
    onChange({
      mutedCategories: isShown ? muted.filter((other) => other !== category) : [...muted, category],
    });
  return (
    <fieldset class="categories">
      <legend class="unseen">{t('options_categories_legend')}</legend>
      <div class="category-list">
        {categories.map(({ id: category, plural, description }) => (
          <label key={category}>
            <input
              type="checkbox"
              checked={!muted.includes(category)}
              aria-labelledby={`${id}-${category}`}
              aria-describedby={`${id}-${category}-what`}
              onChange={({ currentTarget }) => toggle(category, currentTarget.checked)}
            />
            <CategoryGlyph category={category} />
            <span>
              <span id={`${id}-${category}`} class="category-name">
                {inLanguage(plural, t.locale)}
              </span>
              <span id={`${id}-${category}-what`} class="note">
                {inLanguage(description, t.locale)}
              </span>
            </span>
          </label>
        ))}
      </div>
      <div class="buttons">
        <button type="button" onClick={() => onChange({ mutedCategories: [] })}>
          {t('options_categories_all')}
        </button>
        <button type="button" onClick={() => onChange({ mutedCategories: [...CATEGORY_IDS] })}>
          {t('options_categories_none')}
        </button>
      </div>
    </fieldset>
  );
}
