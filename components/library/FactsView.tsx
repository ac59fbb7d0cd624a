import { useEffect, useMemo, useRef } from 'preact/hooks';

import type { Fact, Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { isFiltered, NO_FILTER } from '@/lib/library/fact-filter';

import { FACT_LANGUAGE } from '@/components/card-language';

import { ExportLine, type Export } from './ExportLine';
import { FactFilters, type Asked } from './FactFilters';
import { FactItem } from './FactItem';
import type { Listed } from './listed-facts';
import { moveFocus } from './move-focus';
import { ViewHead } from './ViewHead';

interface Props {
  readonly pack: Pack;
  readonly asked: Asked;
  readonly listed: readonly Listed[];
  readonly onAsk: (asked: Asked) => void;
  /** Whether it is not as it was when the reader last read it. */
  readonly isChanged: (fact: Fact) => boolean;
  /** Id of the fact the reader comes back from: the focus goes to it. */
  readonly cameFrom?: string | undefined;
  readonly onExport: Export;
  readonly t: Translator;
}

/** All facts of a pack, to search, filter, sort and take along. */
export function FactsView({ pack, asked, listed, onAsk, isChanged, cameFrom, onExport, t }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
  useEffect(() => {
    const link = cameFrom && links().find(({ dataset }) => dataset['fact'] === cameFrom);
    if (link) link.focus();
  }, []);
  const facts = useMemo(() => listed.map(({ fact }): Fact => fact), [listed]);
  const isNarrowed = isFiltered(asked.filter) || asked.query !== '';
  return (
    <>
      <ViewHead title={pack.title} lang={FACT_LANGUAGE}>
        {t('library_facts_lede', [pack.sources[0].name, pack.sources[1].name])}
      </ViewHead>
      <FactFilters pack={pack} asked={asked} onAsk={onAsk} onLeaveDown={() => links()[0]?.focus()} t={t} />
      <div class="listed">
        <p role="status">{t.plural('popup_facts', listed.length)}</p>
        {isNarrowed && (
          <button
            type="button"
            class="quiet-button"
            onClick={() => onAsk({ ...asked, query: '', filter: NO_FILTER })}
          >
            {t('library_show_all')}
          </button>
        )}
        <ExportLine facts={facts} onExport={onExport} t={t} />
      </div>
      {listed.length === 0 && <p class="nothing">{t('library_nothing')}</p>}
      <ul class="fact-list" ref={list} onKeyDown={(event) => moveFocus(event, links())}>
        {listed.map((one) => (
          <FactItem key={one.fact.id} {...one} pack={pack} isChanged={isChanged(one.fact)} t={t} />
        ))}
      </ul>
    </>
  );
}
