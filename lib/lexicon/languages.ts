import en from '@/data/languages/en.txt?raw';
import givenNames from '@/data/languages/given-names.txt?raw';
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

/** Common given names, in base form. */
export const GIVEN_NAMES: readonly string[] = givenNames
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
  .filter((name) => name !== '');

/** The text of all rules: what was compiled by others is out of date. */
export const RULES_TEXT = en + ru + uk + givenNames;
