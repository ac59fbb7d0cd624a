import type { LoadedTerm } from '@/lib/library/loaded-terms';

import { FACT_LANGUAGE } from '@/components/card-language';
import { QuotedWording } from '@/components/QuotedWording';
import { relationWord } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import { FactLink } from './FactLink';
import type { ViewProps } from './view-props';

interface Props extends ViewProps {
  readonly caption: string;
  readonly terms: readonly LoadedTerm[];
}

/** A row for each thing, a column for each source, its words in quotation marks. */
export function WordingTable({ caption, terms, pack, order, t }: Props) {
  return (
    <table class="wording-table">
      <caption>
        {caption} <span class="count">{t.plural('popup_facts', terms.length)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('library_term')}</th>
          {order.map((side) => (
            <th key={side} scope="col" lang={FACT_LANGUAGE}>
              {pack.sources[side].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map(({ fact, callings }) => (
          <tr key={fact.id}>
            <th scope="row">
              <FactLink fact={fact} pack={pack} t={t} />
              <span class="relation">
                <RelationGlyph relation={fact.relation} />
                {relationWord(fact, pack.sources, t)}
              </span>
            </th>
            {order.map((side) => (
              <td key={side} data-source={pack.sources[side].name}>
                {callings[side].wording.length === 0 && <p class="silent">{t('card_silent')}</p>}
                {callings[side].wording.map((wording) => (
                  <QuotedWording key={wording.text} wording={wording} url={pack.sources[side].url} t={t} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
