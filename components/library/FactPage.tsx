import { useEffect } from 'preact/hooks';

import { factKey, type Catalog } from '@/lib/facts/catalog';
import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Pack } from '@/lib/facts/fact';
import { formatIsoRange } from '@/lib/i18n/iso-dates';
import type { Translator } from '@/lib/i18n/translator';

import { FACT_LANGUAGE } from '@/components/card-language';
import { CategoryGlyph } from '@/components/CategoryGlyph';
import { categoryName } from '@/components/category-name';
import { FramingColumn } from '@/components/FramingColumn';
import { relationWord } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import type { Copy } from './CopyButton';
import { FactAside } from './FactAside';
import { FactSteps } from './FactSteps';
import { RecordList } from './RecordList';

interface Props {
  readonly fact: Fact;
  readonly pack: Pack;
  readonly catalog: Catalog;
  /** Of the two columns. */
  readonly order: ColumnOrder;
  /** The list this fact is one of, for the way on; without it when the list does not show it. */
  readonly listed: readonly Fact[];
  /** Its content is another than when the reader last read it. */
  readonly isChanged: boolean;
  readonly onRead: (pack: Pack, fact: Fact) => void;
  readonly onCopy: Copy;
  readonly addressOf: (pack: Pack, fact: Fact) => string;
  readonly t: Translator;
}

/** A fact at full size: what the card says, with every citation, where it stands in both articles, and what it leads to. */
export function FactPage(props: Props) {
  const { fact, pack, order, listed, isChanged, onRead, t } = props;
  useEffect(() => onRead(pack, fact), [fact]);
  return (
    <>
      <FactSteps fact={fact} pack={pack} listed={listed} t={t} />
      <div class="fact-page">
        <article class="full-fact">
          <FactHead fact={fact} pack={pack} t={t} />
          {isChanged && <p class="changed-note">{t('library_changed')}</p>}
          <h2 class="unseen">{t('library_relation')}</h2>
          <div class="framings">
            {order.map((side) => (
              <FramingColumn
                key={side}
                framing={fact.framings[side]}
                source={pack.sources[side]}
                isThisPage={false}
                t={t}
              />
            ))}
          </div>
          {fact.contrast && (
            <div class="contrast">
              <h2>{t('card_contrast')}</h2>
              <p lang={FACT_LANGUAGE}>{fact.contrast}</p>
            </div>
          )}
          {fact.record && <RecordList notes={fact.record} t={t} />}
        </article>
        <FactAside key={fact.id} {...props} related={props.catalog.related(factKey(pack.id, fact.id))} />
      </div>
    </>
  );
}

function FactHead({ fact, pack, t }: { readonly fact: Fact; readonly pack: Pack; readonly t: Translator }) {
  return (
    <header class="head">
      <p class="kicker">
        <CategoryGlyph category={fact.category} />
        {categoryName(fact.category, t.locale)}
        {fact.when && <span> · {formatIsoRange(fact.when, t.locale)}</span>}
      </p>
      <p class="relation">
        <RelationGlyph relation={fact.relation} />
        {relationWord(fact, pack.sources, t)}
      </p>
      <h1 tabIndex={-1} lang={FACT_LANGUAGE}>
        {fact.term}
        {fact.knownAs && <small>{fact.knownAs.join(', ')}</small>}
      </h1>
      <p class="summary" lang={FACT_LANGUAGE}>
        {fact.summary}
      </p>
    </header>
  );
}
