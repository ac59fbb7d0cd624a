import type { Pack } from '@/lib/facts/fact';
import { formatIsoDate } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';
import { VIEWS, viewHash, type View } from '@/lib/library/route';

import { FACT_LANGUAGE } from '@/components/card-language';

import { Picker } from './Picker';
import { Strokes } from './Strokes';
import { viewWord } from './view-word';

interface Props {
  readonly packs: readonly Pack[];
  readonly pack: Pack;
  readonly onPack: (pack: Pack) => void;
  /** The view that is shown, or the one a fact belongs to. */
  readonly view: View;
  readonly t: Translator;
}

/** What this is, and the way to each view. */
export function Masthead({ packs, pack, onPack, view, t }: Props) {
  return (
    <header class="masthead">
      <p class="brand">
        <Strokes />
        Sidelight
      </p>
      <p class="dateline">
        <span lang={FACT_LANGUAGE}>{pack.title}</span>{' '}
        <span>{t('options_pack_version', [pack.version, formatIsoDate(pack.asOf, t.locale)])}</span>
      </p>
      {packs.length > 1 && (
        <Picker
          label={t('library_pack')}
          value={pack.id}
          options={packs.map(({ id, title }): [string, string] => [id, title])}
          onPick={(id) => onPack(packs.find((one) => one.id === id) ?? pack)}
        />
      )}
      <nav class="views" aria-label={t('library_views')}>
        <ul>
          {VIEWS.map((one) => (
            <li key={one}>
              <a href={viewHash(one)} {...(one === view && { 'aria-current': 'page' })}>
                {viewWord(one, t)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
