import { browser } from '@/lib/browser/browser';
import type { Messages } from '@/lib/i18n/messages';
import type { Settings } from '@/lib/settings/settings';
import en from '@/public/_locales/en/messages.json';
import ru from '@/public/_locales/ru/messages.json';
import uk from '@/public/_locales/uk/messages.json';

const LANGUAGES: Readonly<Record<string, Messages>> = { en, ru, uk };

/** What a card says around a fact, in the reader's language: only the words a card uses, since they travel to the page. */
export function cardWords({ language }: Pick<Settings, 'language'>): { messages: Messages; locale: string } {
  const browsers = browser.i18n.getUILanguage();
  const [wanted = 'en'] = language === 'auto' ? browsers.split(/[-_]/) : [language];
  const spoken = wanted in LANGUAGES ? wanted : 'en';
  const messages = Object.entries(LANGUAGES[spoken]!).filter(([key]) => /^(card|relation)_/.test(key));
  return {
    messages: Object.fromEntries(messages),
    locale: browsers.startsWith(spoken) ? browsers : spoken,
  };
}
