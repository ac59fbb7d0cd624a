import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { ShortcutList, type Shortcut } from './ShortcutList';

interface Props {
  readonly badge: boolean;
  readonly shortcuts: readonly Shortcut[] | undefined;
  readonly onChangeShortcuts: (() => void) | undefined;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** What the browser around the page shows and hears. */
export function ToolbarSection({ badge, shortcuts, onChangeShortcuts, onChange, t }: Props) {
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          checked={badge}
          onChange={({ currentTarget }) => onChange({ badge: currentTarget.checked })}
        />
        <span>{t('options_badge')}</span>
      </label>
      <h3>{t('options_shortcuts')}</h3>
      <ShortcutList shortcuts={shortcuts} onChange={onChangeShortcuts} t={t} />
    </>
  );
}
