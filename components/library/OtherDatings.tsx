import type { Timeline } from '@/lib/library/timeline';

import { FACT_LANGUAGE } from '@/components/card-language';

import { FactLink } from './FactLink';
import type { ViewProps } from './view-props';

interface Props extends ViewProps {
  readonly datings: Timeline['otherDatings'];
}

/** Dates that a source gives otherwise than the record, of what is no event. */
export function OtherDatings({ datings, pack, order, t }: Props) {
  if (datings.length === 0) return null;
  return (
    <section class="other-datings">
      <h2>{t('library_other_datings')}</h2>
      <ul>
        {datings.map(({ fact, datings: of }) => (
          <li key={fact.id}>
            <FactLink fact={fact} pack={pack} t={t} />
            {order.map((side) => {
              const { dated } = of[side];
              return (
                dated !== undefined && (
                  <span key={side}>
                    <span lang={FACT_LANGUAGE}>{pack.sources[side].name}</span> {t('library_dated', [dated])}
                  </span>
                )
              );
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
