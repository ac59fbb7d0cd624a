import { railsOf } from '@/lib/library/rails';
import { paragraphsOf } from '@/lib/library/side';

import { FACT_LANGUAGE } from '@/components/card-language';
import { relationWord } from '@/components/relation-word';

import { FactLink } from './FactLink';
import { Paragraphs } from './Paragraphs';
import type { ViewProps } from './view-props';

/** The rails as a table: every fact with its paragraphs in both articles. */
export function RailTable({ pack, order, t }: ViewProps) {
  const [one, other] = railsOf(pack);
  const inOrder = new Set([...one.stops, ...other.stops].flatMap(({ facts }) => facts));
  return (
    <table class="rail-table">
      <caption>{t('library_compare_table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('library_fact')}</th>
          <th scope="col">{t('library_relation')}</th>
          {order.map((side) => (
            <th key={side} scope="col" lang={FACT_LANGUAGE}>
              {pack.sources[side].name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...inOrder].map((fact) => (
          <tr key={fact.id}>
            <th scope="row">
              <FactLink fact={fact} pack={pack} t={t} />
            </th>
            <td>{relationWord(fact, pack.sources, t)}</td>
            {order.map((side) => {
              const paragraphs = paragraphsOf(fact.framings[side]);
              return (
                <td key={side}>
                  {paragraphs.length > 0 ? <Paragraphs paragraphs={paragraphs} t={t} /> : t('library_silent')}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
