import { loadedTerms, namedDifferently } from '@/lib/library/loaded-terms';

import { ViewHead } from './ViewHead';
import type { ViewProps } from './view-props';
import { WordingTable } from './WordingTable';

/** Loaded words side by side: what one source calls so, and the other otherwise. */
export function WordingView({ pack, order, t }: ViewProps) {
  const loaded = loadedTerms(pack.facts);
  const others = namedDifferently(pack.facts);
  return (
    <>
      <ViewHead title={t('library_view_wording')}>{t('library_wording_lede')}</ViewHead>
      <WordingTable caption={t('library_wording_loaded')} terms={loaded} {...{ pack, order, t }} />
      {others.length > 0 && (
        <WordingTable caption={t('library_wording_others')} terms={others} {...{ pack, order, t }} />
      )}
    </>
  );
}
