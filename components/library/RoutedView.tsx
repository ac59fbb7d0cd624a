import { useMemo, useRef, useState } from 'preact/hooks';

import { factKey } from '@/lib/facts/catalog';
import { columnOrder } from '@/lib/facts/column-order';
import type { Pack } from '@/lib/facts/fact';
import { NO_FILTER } from '@/lib/library/fact-filter';
import { lazySearch } from '@/lib/search/lazy-search';

import { CompareView } from './CompareView';
import type { Asked } from './FactFilters';
import { FactPage } from './FactPage';
import { FactsView } from './FactsView';
import type { LibraryProps } from './Library';
import { listedFacts } from './listed-facts';
import { MethodView } from './MethodView';
import { TimelineView } from './TimelineView';
import { UnknownFact } from './UnknownFact';
import { VoicesView } from './VoicesView';
import { WordingView } from './WordingView';

const NOTHING_ASKED: Asked = { query: '', filter: NO_FILTER, sort: 'term' };

/** What the address asks for. Keeps what the reader asked of the list while they read a fact. */
export function RoutedView({ pack, ...props }: LibraryProps & { readonly pack: Pack }) {
  const { route, columns, t, onExport } = props;
  const [asked, setAsked] = useState({ ...NOTHING_ASKED, query: props.find });
  const search = useMemo(() => lazySearch(pack.facts.map((fact) => ({ key: fact.id, fact }))), [pack]);
  const listed = useMemo(() => listedFacts(pack, asked, search), [pack, asked, search]);
  const cameFrom = useRef<string | undefined>(undefined);
  if (route.kind === 'unknown') return <UnknownFact name={route.name} t={t} />;
  if (route.kind === 'fact') {
    const { fact, key } = route.found;
    cameFrom.current = fact.id;
    return (
      <FactPage
        {...props}
        {...{ pack, fact }}
        order={columnOrder(key, columns)}
        listed={listed.map((one) => one.fact)}
        isChanged={props.changed.has(key)}
      />
    );
  }
  const order = columns === 'reversed' ? ([1, 0] as const) : ([0, 1] as const);
  const view = { pack, order, t };
  switch (route.view) {
    case 'facts':
      return (
        <FactsView
          {...{ pack, asked, listed, t }}
          onAsk={setAsked}
          isChanged={(fact) => props.changed.has(factKey(pack.id, fact.id))}
          cameFrom={cameFrom.current}
          onExport={(...what) => onExport(pack, ...what)}
        />
      );
    case 'compare':
      return <CompareView {...view} />;
    case 'wording':
      return <WordingView {...view} />;
    case 'timeline':
      return <TimelineView {...view} />;
    case 'voices':
      return <VoicesView {...view} />;
    case 'method':
      return <MethodView {...view} onCopy={props.onCopy} />;
  }
}
