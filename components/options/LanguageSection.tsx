import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { Choice } from './Choice';

/** Each in itself: whoever needs it does not read the language the page is in. */
const OWN_NAMES = { en: 'English', ru: 'Русский', uk: 'Українська' } as const;

type Language = keyof typeof OWN_NAMES;

interface Props {
  readonly language: Settings['language'];
  /** What `auto` comes to. */
  readonly browserLanguage: Language;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** The language of the interface. */
export function LanguageSection({ language, browserLanguage, onChange, t }: Props) {
  return (
    <Choice
      legend={t('options_language_legend')}
      options={[
        { value: 'auto', label: t('options_language_auto', [OWN_NAMES[browserLanguage]]) },
        ...(Object.keys(OWN_NAMES) as Language[]).map((value) => ({
          value,
          label: <span lang={value}>{OWN_NAMES[value]}</span>,
        })),
      ]}
      value={language}
      note={t('options_language_note')}
      onChange={(chosen) => onChange({ language: chosen })}
    />
  );
}
