import type { Catalog } from '@/lib/facts/catalog';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

interface Props {
  readonly catalog: Catalog;
  readonly onLibrary: () => void;
  readonly onSettings: () => void;
  readonly t: Translator;
}

/** What always has to be said, what is known, and the ways to more. */
export function PopupFoot({ catalog, onLibrary, onSettings, t }: Props) {
  const newest = catalog.packs
    // The month is what tells old from new.
    .map(({ asOf }) => asOf.slice(0, 'YYYY-MM'.length))
    .toSorted()
    .at(-1);
  return (
    <footer class="popup-foot">
      <p class="no-mark">{t('popup_no_mark')}</p>
      <div class="popup-more">
        <button type="button" class="quiet-button" onClick={onLibrary}>
          {t('popup_library')}
        </button>
        <button type="button" class="quiet-button" onClick={onSettings}>
          {t('popup_settings')}
        </button>
        {newest && <p>{t('card_as_of', [formatIsoDate(newest, t.locale)])}</p>}
      </div>
    </footer>
  );
}
