import { categories } from 'virtual:sidelight/categories';

import type { CategoryId } from '@/lib/facts/categories';
import { inLanguage } from '@/lib/i18n/in-language';

/** What a category is called in the reader's language: of one fact (`name`), or the group (`plural`). */
export function categoryName(id: CategoryId, locale: string, form: 'name' | 'plural' = 'name'): string {
  const category = categories.find((candidate) => candidate.id === id);
  return category ? inLanguage(category[form], locale) : id;
}
