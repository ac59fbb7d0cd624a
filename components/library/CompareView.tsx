import { useMemo, useRef, useState } from 'preact/hooks';

import type { CategoryId } from '@/lib/facts/categories';
import type { Rail } from '@/lib/library/rails';
import { railsOf } from '@/lib/library/rails';

import { CategoryChips } from './CategoryChips';
import type { Light } from './light';
import { LitFact } from './LitFact';
import { RailLinks } from './RailLinks';
import { RailList } from './RailList';
import { RailTable } from './RailTable';
import { ViewHead } from './ViewHead';
import type { ViewProps } from './view-props';

/** The two articles as two rails, a paragraph a stop, the facts as dots: what both touch, and what one leaves out. */
export function CompareView(props: ViewProps) {
  const { pack, order, t } = props;
  const [categories, setCategories] = useState<readonly CategoryId[]>([]);
  const [touched, setTouched] = useState<string>();
  const [held, setHeld] = useState<string>();
  const rails = useRef<HTMLDivElement>(null);
  const [one, other] = useMemo(() => railsOf(pack), [pack]);
  const lit = touched ?? held;
  const light: Light = {
    lit,
    held,
    onLight: setTouched,
    onHold: (id) => setHeld(held === id ? undefined : id),
  };
  return (
    <>
      <ViewHead title={t('library_view_compare')}>
        {t('library_compare_lede', [pack.sources[0].name, pack.sources[1].name])}
      </ViewHead>
      <div class="compare-choices">
        <CategoryChips pack={pack} chosen={categories} onChange={setCategories} t={t} />
        <ShapeKey {...props} />
        <p class="hint">{t('library_compare_hint')}</p>
      </div>
      <div class="rails" ref={rails} data-lighting={lit !== undefined || undefined}>
        {order.map((side) => (
          <RailList key={side} rail={only([one, other][side]!, categories)} pack={pack} light={light} t={t} />
        ))}
        <RailLinks rails={rails} lit={lit} />
      </div>
      <LitFact fact={pack.facts.find(({ id }) => id === lit)} pack={pack} order={order} t={t} />
      <details class="as-table">
        <summary>{t('library_as_table')}</summary>
        <RailTable {...props} />
      </details>
    </>
  );
}

/** What filled and outlined shapes mean. */
function ShapeKey({ t }: Pick<ViewProps, 't'>) {
  return (
    <p class="shape-key">
      <svg viewBox="0 0 10 10" class="filled" aria-hidden="true">
        <circle cx="5" cy="5" r="4" />
      </svg>
      {t('library_key_both')}
      <svg viewBox="0 0 10 10" class="outlined" aria-hidden="true">
        <circle cx="5" cy="5" r="4" />
      </svg>
      {t('library_key_one')}
    </p>
  );
}

function only(rail: Rail, categories: readonly CategoryId[]): Rail {
  if (categories.length === 0) return rail;
  const isChosen = ({ category }: { category: CategoryId }) => categories.includes(category);
  return {
    ...rail,
    stops: rail.stops.map((stop) => ({ ...stop, facts: stop.facts.filter(isChosen) })),
    leftOut: rail.leftOut.filter(isChosen),
  };
}
