import type { Translated } from '@/lib/facts/categories';

/** The text in the language of `locale`, else in English. */
export function inLanguage(text: Translated, locale: string): string {
  const [language] = locale.split('-');
  return language === 'ru' || language === 'uk' ? text[language] : text.en;
}
