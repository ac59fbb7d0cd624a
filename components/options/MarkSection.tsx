import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { Choice } from './Choice';
import { MarkPreview } from './MarkPreview';
import type { PaintSample } from './paint-sample';

interface Props {
  readonly settings: Pick<Settings, 'mentions' | 'markStyle' | 'mutedCategories'>;
  /** How many marks one screenful gets at most. */
  readonly marksPerScreen: number;
  readonly paint: PaintSample;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** Which mentions are marked, and how. */
export function MarkSection({ settings, marksPerScreen, paint, onChange, t }: Props) {
  return (
    <>
      <Choice
        legend={t('options_mentions')}
        options={[
          { value: 'first', label: t('options_mentions_first') },
          { value: 'section', label: t('options_mentions_section') },
          { value: 'all', label: t('options_mentions_all') },
        ]}
        value={settings.mentions}
        note={t.plural('options_budget', marksPerScreen)}
        onChange={(mentions) => onChange({ mentions })}
      />
      <Choice
        legend={t('options_style')}
        options={[
          { value: 'dotted', label: t('options_style_dotted') },
          { value: 'solid', label: t('options_style_solid') },
          { value: 'tinted', label: t('options_style_tinted') },
        ]}
        value={settings.markStyle}
        onChange={(markStyle) => onChange({ markStyle })}
      />
      <MarkPreview settings={settings} paint={paint} t={t} />
    </>
  );
}
