import type { CategoryId } from '@/lib/facts/categories';
import type { Translator } from '@/lib/i18n/translator';

import { categoryName } from './category-name';

/** What the reader does not want marked again. */
export type Muted = 'term' | 'category' | 'site';

export const MUTABLE = ['term', 'category', 'site'] as const satisfies readonly Muted[];

/** What the reader is offered. */
export function muteText(what: Muted, category: CategoryId, t: Translator): string {
  switch (what) {
    case 'term':
      return t('card_mute_term');
    case 'category':
      return t('card_mute_category', [categoryName(category, t.locale, 'plural')]);
    case 'site':
      return t('card_mute_site');
  }
}

/** What is said when it is done. */
export function mutedText(what: Muted, category: CategoryId, t: Translator): string {
  switch (what) {
    case 'term':
      return t('card_muted_term');
    case 'category':
      return t('card_muted_category', [categoryName(category, t.locale, 'plural')]);
    case 'site':
      return t('card_muted_site');
  }
}
