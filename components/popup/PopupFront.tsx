import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';

import { CategorySwitches } from '@/components/CategorySwitches';
import type { FactGroup, FoundFact } from '@/components/found-fact';
import { FactSearch } from '@/components/FactSearch';
import { SiteSwitch } from '@/components/SiteSwitch';
import type { CategoryId } from '@/lib/facts/categories';
import type { Catalog, FactKey } from '@/lib/facts/catalog';
import type { Translator } from '@/lib/i18n/translator';
import type { FactSearch as Search } from '@/lib/search/search-facts';
import type { SiteState } from '@/lib/sites/site-state';

import type { PopupActions } from './popup-actions';
import { countByCategory, groupsOfResults, groupsToBrowse, PAGE_GROUP, type FactHere } from './popup-groups';
import { PopupFoot } from './PopupFoot';

export interface PopupFrontProps {
  readonly catalog: Catalog;
  readonly site: SiteState;
  /** The master switch. */
  readonly isOn: boolean;
  readonly mutedCategories: readonly CategoryId[];
  /** Facts mentioned on the page, in its order. Absent where nothing of ours runs. */
  readonly here?: readonly FactHere[] | undefined;
  readonly search: Search<FactKey>;
  readonly actions: PopupActions;
  readonly t: Translator;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onOpen: (fact: FactKey) => void;
}

/** What the popup opens with: the site, the search over the list of facts, the categories, and what has to be said. */
export function PopupFront(props: PopupFrontProps) {
  const { catalog, site, isOn, mutedCategories, here, search, actions, t, query, onQuery, field, onOpen } =
    props;
  const isSearching = query.trim() !== '';
  const groups = useMemo(
    () => (isSearching ? groupsOfResults(catalog, search(query), t) : groupsToBrowse(catalog, here ?? [], t)),
    [catalog, search, here, query, isSearching, t],
  );
  const counts = useMemo(() => here && countByCategory(here), [here]);
  const pick = async ({ key }: FoundFact, { id }: FactGroup) => {
    if (id !== PAGE_GROUP || !(await actions.goToMark(key))) onOpen(key);
  };
  return (
    <>
      <h1 class="unseen">{t('extension_name')}</h1>
      <SiteSwitch
        site={site}
        isOn={isOn}
        onToggleSite={actions.toggleSite}
        onToggleAll={actions.toggleAll}
        t={t}
      />
      <FactSearch query={query} onQuery={onQuery} groups={groups} onPick={pick} field={field} t={t}>
        <Findings query={query.trim()} groups={groups} here={here} t={t} />
      </FactSearch>
      <CategorySwitches muted={mutedCategories} counts={counts} onMute={actions.muteCategories} t={t} />
      <PopupFoot
        catalog={catalog}
        onLibrary={() => actions.openLibrary()}
        onSettings={actions.openSettings}
        t={t}
      />
    </>
  );
}

interface FindingsProps {
  readonly query: string;
  readonly groups: readonly FactGroup[];
  readonly here: readonly FactHere[] | undefined;
  readonly t: Translator;
}

/** What the list below amounts to: seen where it holds nothing that was asked for, and always heard. */
function Findings({ query, groups, here, t }: FindingsProps) {
  const count = groups.reduce((sum, { facts }) => sum + facts.length, 0);
  const isFound = groups.some(({ id }) => id === 'found');
  return (
    <div role="status" class="findings">
      {query !== '' && !isFound && (
        <p class="nothing">
          {t('popup_nothing', [query])} {count === 0 && t('popup_no_mark')}
        </p>
      )}
      {query !== '' && count > 0 && <p class="unseen">{t.plural('popup_facts', count)}</p>}
      {query === '' && here?.length === 0 && (
        <>
          <p class="group-heading">{t('popup_on_page')}</p>
          <p class="nothing">{t('popup_none_here')}</p>
        </>
      )}
    </div>
  );
}
