import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';
import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { countBy } from '@/lib/library/fact-filter';

import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';

import { Chips } from './Chips';

interface Props {
  readonly pack: Pack;
  readonly chosen: readonly CategoryId[];
  readonly onChange: (chosen: readonly CategoryId[]) => void;
  readonly t: Translator;
}

/** The categories of a pack: a legend of their shapes, and a choice among them. */
export function CategoryChips({ pack, chosen, onChange, t }: Props) {
  const counts = countBy(pack, CATEGORY_IDS, (fact, category) => fact.category === category);
  const choices = CATEGORY_IDS.map((key) => ({
    key,
    count: counts.get(key) ?? 0,
    label: (
      <>
        <CategoryGlyph category={key} />
        {categoryName(key, t.locale, 'plural')}
      </>
    ),
  })).filter(({ count }) => count > 0);
  return <Chips legend={t('library_category')} choices={choices} chosen={chosen} onChange={onChange} />;
}
