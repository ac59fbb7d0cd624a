import english from '@/public/_locales/en/messages.json';

import type { Messages } from './messages';
import { createTranslator, type Translator } from './translator';

/** The languages of the interface beside English, which is always at hand. */
const TRANSLATIONS: Readonly<Record<string, () => Promise<{ default: Messages }>>> = {
  ru: () => import('@/public/_locales/ru/messages.json'),
  uk: () => import('@/public/_locales/uk/messages.json'),
};

/**
 * The interface's words in the language a reader set, or with `auto` the browser's where we speak it, else English. The
 * browser's own form of that language (`en-US`) decides how dates and numbers are written.
 */
export async function loadTranslator(
  setting: 'auto' | 'en' | 'ru' | 'uk',
  browserLanguage: string,
): Promise<Translator> {
  const [browsers = 'en'] = browserLanguage.split(/[-_]/);
  const language = setting === 'auto' ? browsers : setting;
  const translation = await TRANSLATIONS[language]?.();
  const spoken = translation ? language : 'en';
  const locale = browsers === spoken ? browserLanguage : spoken;
  return createTranslator(translation?.default ?? english, locale, english);
}
