import { CategoryGlyph } from '@/components/CategoryGlyph';
import { FACT_LANGUAGE } from '@/components/card-language';
import type { Catalog } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';
import type { Settings } from '@/lib/settings/settings';

import { EntryList, type Entry } from './EntryList';

interface Props {
  readonly muted: Settings['mutedFacts'];
  readonly catalog: Catalog;
  /** Id of the heading. */
  readonly labelledBy: string;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly t: Translator;
}

/** The terms the reader does not want marked, by name, each with a way back. */
export function MutedSection({ muted, catalog, labelledBy, onChange, t }: Props) {
  const entries = muted
    .map((key) => entryOf(key, catalog, t))
    .toSorted((a, b) => a.name.localeCompare(b.name, FACT_LANGUAGE));
  return (
    <>
      {muted.length > 0 && <p class="note">{t('options_muted_some')}</p>}
      <EntryList
        entries={entries}
        labelledBy={labelledBy}
        action={t('options_unmute')}
        empty={t('options_muted_none', [t('card_more'), t('card_mute_term')])}
        onAction={(key) => onChange({ mutedFacts: muted.filter((other) => other !== key) })}
        all={{ label: t('options_unmute_all'), onAction: () => onChange({ mutedFacts: [] }) }}
        t={t}
      />
    </>
  );
}

/** A fact stays muted while its pack is away; then all we know of it is its key. */
function entryOf(key: Settings['mutedFacts'][number], catalog: Catalog, t: Translator): Entry {
  const fact = catalog.get(key)?.fact;
  if (!fact) return { key, name: key, content: `${key} (${t('options_muted_gone')})` };
  const content = (
    <>
      <CategoryGlyph category={fact.category} />
      <span class="term" lang={FACT_LANGUAGE}>
        {fact.term}
      </span>
    </>
  );
  return { key, name: fact.term, content };
}
