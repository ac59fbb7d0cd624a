import en from '@/data/languages/en.txt?raw';
import ru from '@/data/languages/ru.txt?raw';
import uk from '@/data/languages/uk.txt?raw';

import { joinLanguages } from './language';
import { parseLanguage } from './parse-language';

/** The languages whose inflection is known. */
export const LANGUAGES = joinLanguages({
  en: parseLanguage('en', en),
  ru: parseLanguage('ru', ru),
  uk: parseLanguage('uk', uk),
});

/** The text of all rules: what was compiled by others is out of date. */
export const RULES_TEXT = en + ru + uk;
