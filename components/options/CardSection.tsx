import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { Choice } from './Choice';
import { DelaySlider } from './DelaySlider';

interface Props {
  readonly settings: Pick<Settings, 'trigger' | 'openDelay' | 'theme' | 'columnOrder'>;
  readonly packs: readonly Pack[];
  /** What the key is called that has to be held where a card opens only with a key. */
  readonly modifierKey: string;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** When a card opens, and how it looks. */
export function CardSection({ settings, packs, modifierKey, onChange, t }: Props) {
  return (
    <>
      <Choice
        legend={t('options_trigger')}
        options={[
          { value: 'hover', label: t('options_trigger_hover') },
          { value: 'modifier', label: t('options_trigger_modifier', [modifierKey]) },
          { value: 'click', label: t('options_trigger_click') },
        ]}
        value={settings.trigger}
        note={t('options_trigger_note')}
        onChange={(trigger) => onChange({ trigger })}
      />
      <DelaySlider
        delay={settings.openDelay}
        isIdle={settings.trigger !== 'hover'}
        onChange={(openDelay) => onChange({ openDelay })}
        t={t}
      />
      <Choice
        legend={t('options_theme')}
        options={[
          { value: 'auto', label: t('options_theme_auto') },
          { value: 'light', label: t('options_theme_light') },
          { value: 'dark', label: t('options_theme_dark') },
        ]}
        value={settings.theme}
        note={t('options_theme_note')}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        legend={t('options_order')}
        options={[
          { value: 'alternate', label: t('options_order_alternate') },
          { value: 'as-listed', label: alwaysFirst(packs, 0, t) },
          { value: 'reversed', label: alwaysFirst(packs, 1, t) },
        ]}
        value={settings.columnOrder}
        note={t('options_order_note')}
        onChange={(columnOrder) => onChange({ columnOrder })}
      />
    </>
  );
}

/** By name where there is one pack; several have sources of their own. */
function alwaysFirst(packs: readonly Pack[], which: 0 | 1, t: Translator): string {
  const [pack, ...others] = packs;
  if (pack && others.length === 0) return t('options_order_always', [pack.sources[which].name]);
  return t(which === 0 ? 'options_order_first' : 'options_order_second');
}
