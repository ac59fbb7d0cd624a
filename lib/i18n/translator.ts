import { filled, type MessageKey, type Messages, type PluralKey, type Substitutions } from './messages';

/** The interface's words in one language. */
export interface Translator {
  /** The text of a message; substitutions in the order of its `$1`, `$2`. A message nobody has shows its key. */
  (key: MessageKey, substitutions?: Substitutions): string;
  /** The text for this many: the count is `$1`, further substitutions follow. */
  plural(key: PluralKey, count: number, substitutions?: Substitutions): string;
  /** For numbers and dates. */
  readonly locale: string;
}

/**
 * Speaks the language of `messages`; a key it lacks is taken from `english`.
 *
 * `locale` is the reader's, as exact as known (`en-US`), and decides how dates and numbers are written.
 */
export function createTranslator(messages: Messages, locale: string, english: Messages = {}): Translator {
  // The words are in British spelling, so the dates are in British order unless the reader's locale says otherwise.
  const exact = locale === 'en' ? 'en-GB' : locale.replaceAll('_', '-');
  const find = (key: string, substitutions: Substitutions) => {
    const message = messages[key] ?? english[key];
    return message && filled(message, substitutions);
  };
  const translate = (key: MessageKey, substitutions: Substitutions = []) => find(key, substitutions) ?? key;
  const rules = new Intl.PluralRules(exact);
  const number = new Intl.NumberFormat(exact);
  const plural = (key: PluralKey, count: number, more: Substitutions = []) => {
    const substitutions = [number.format(count), ...more];
    return find(`${key}_${rules.select(count)}`, substitutions) ?? find(`${key}_other`, substitutions) ?? key;
  };
  return Object.assign(translate, { plural, locale: exact });
}
