import { useId } from 'preact/hooks';

import { RelationGlyph } from '@/components/RelationGlyph';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** The page's title, and the switch before all others. */
export function OptionsHead({ isOn, onChange, t }: Props) {
  const id = useId();
  return (
    <header>
      <p class="brand">
        <RelationGlyph relation="differ" />
        {t('extension_name')}
      </p>
      <h1>{t('options_title')}</h1>
      <label class="master">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={`${id}-note`}
          onChange={({ currentTarget }) => onChange({ isOn: currentTarget.checked })}
        />
        <span>{t('options_is_on')}</span>
      </label>
      <p id={`${id}-note`} class="note" role="status">
        {!isOn && t('options_is_off_note')}
      </p>
    </header>
  );
}
