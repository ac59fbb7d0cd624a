import { useId } from 'preact/hooks';

import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';
import type { Translator } from '@/lib/i18n/translator';

import { CategoryToggle } from './CategoryToggle';

interface Props {
  readonly muted: readonly CategoryId[];
  /** Facts on the page, by category. Absent where there is no page to count on. */
  readonly counts?: ReadonlyMap<CategoryId, number> | undefined;
  readonly onMute: (muted: readonly CategoryId[]) => void;
  readonly t: Translator;
}

/** Which categories are marked: each by itself, or all, or none. */
export function CategorySwitches({ muted, counts, onMute, t }: Props) {
  const headingId = useId();
  const toggle = (category: CategoryId, isShown: boolean) =>
    onMute(CATEGORY_IDS.filter((id) => (id === category ? !isShown : muted.includes(id))));
  return (
    <div class="categories" role="group" aria-labelledby={headingId}>
      <div class="categories-head">
        <h2 id={headingId}>{t('popup_categories')}</h2>
        <button type="button" class="quiet-button" disabled={muted.length === 0} onClick={() => onMute([])}>
          {t('popup_all')}
        </button>
        <button
          type="button"
          class="quiet-button"
          disabled={muted.length === CATEGORY_IDS.length}
          onClick={() => onMute(CATEGORY_IDS)}
        >
          {t('popup_none')}
        </button>
      </div>
      <div class="category-toggles">
        {CATEGORY_IDS.map((category) => (
          <CategoryToggle
            key={category}
            category={category}
            isShown={!muted.includes(category)}
            count={counts && (counts.get(category) ?? 0)}
            onToggle={(isShown) => toggle(category, isShown)}
            t={t}
          />
        ))}
      </div>
    </div>
  );
}
