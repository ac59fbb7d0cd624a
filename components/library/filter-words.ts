import type { Lang, Source } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import type { Sort } from '@/lib/library/fact-filter';

export function sortWord(sort: Sort, [first, second]: readonly [Source, Source], t: Translator): string {
  switch (sort) {
    case 'term':
      return t('library_sort_term');
    case 'category':
      return t('library_sort_category');
    case 'relation':
      return t('library_sort_relation');
    case 'first-source':
      return t('library_sort_source', [first.name]);
    case 'second-source':
      return t('library_sort_source', [second.name]);
    case 'record':
      return t('library_sort_record');
  }
}

/** The language's name in the reader's language. */
export function langWord(lang: Lang, t: Translator): string {
  const name = new Intl.DisplayNames(t.locale, { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(t.locale) + name.slice(1);
}
