import { MOST_ROOM } from '@/lib/facts/balance';
import { RELATIONS } from '@/lib/facts/fact';
import type { PackFigures, SourceFigures } from '@/lib/library/figures';

import { FACT_LANGUAGE } from '@/components/card-language';
import { relationName } from '@/components/relation-word';
import { RelationGlyph } from '@/components/RelationGlyph';

import type { ViewProps } from './view-props';

interface Props extends ViewProps {
  readonly figures: PackFigures;
}

/** What both sources get, counted from the pack as it is installed. */
export function Balance({ figures, ...view }: Props) {
  const { t } = view;
  const number = new Intl.NumberFormat(t.locale);
  const percent = new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 1 });
  const over = (ratio: number) => percent.format(ratio - 1);
  return (
    <>
      <p>
        {t.plural('library_balance_facts', figures.facts, [number.format(figures.shared)])}{' '}
        {t.plural('library_balance_notes', figures.notes, [number.format(figures.references)])}
      </p>
      <ul class="relations">
        {RELATIONS.map((relation) => (
          <li key={relation}>
            <RelationGlyph relation={relation} />
            {relationName(relation, t)} <b>{number.format(figures.byRelation.get(relation) ?? 0)}</b>
          </li>
        ))}
      </ul>
      <BalanceTable figures={figures} {...view} />
      {/* Beside a source that says nothing there is no ratio. */}
      {Number.isFinite(figures.saysRatio) && Number.isFinite(figures.roomRatio) && (
        <p class="balance-note">
          {t('library_balance_ratio', [over(figures.saysRatio), over(figures.roomRatio), over(MOST_ROOM)])}
        </p>
      )}
    </>
  );
}

function BalanceTable({ figures, pack, order, t }: Props) {
  const number = new Intl.NumberFormat(t.locale, { maximumFractionDigits: 1 });
  const rows: readonly (readonly [string, (of: SourceFigures) => number])[] = [
    [t('library_balance_told'), ({ told }) => told],
    [t('library_balance_alone'), ({ alone }) => alone],
    [t('library_balance_phrases'), ({ phrases }) => phrases],
    [t('library_balance_says'), ({ averageSays }) => averageSays],
    [t('library_balance_room'), ({ room }) => room],
    [t('library_balance_first'), ({ first }) => first],
  ];
  return (
    <table class="balance">
      <caption class="unseen">{t('library_method_balance')}</caption>
      <thead>
        <tr>
          <td />
          {order.map((side) => (
            <th key={side} scope="col" lang={FACT_LANGUAGE}>
              {pack.sources[side].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {order.map((side) => (
              <td key={side}>{number.format(value(figures.sources[side]))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
