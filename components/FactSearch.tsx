import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

import type { Translator } from '@/lib/i18n/translator';

import { rowAfter, useActiveRow } from './active-row';
import { FactList, rowId } from './FactList';
import type { FactGroup, FoundFact } from './found-fact';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** What is listed: the results, or while nothing is searched for whatever there is to look through. */
  readonly groups: readonly FactGroup[];
  readonly onPick: (found: FoundFact, group: FactGroup) => void;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Said between the field and the list. */
  readonly children?: ComponentChildren;
  readonly t: Translator;
}

/**
 * A search field over a list of facts. The focus stays in the field: the arrow keys go through the list, Enter picks,
 * Escape clears.
 */
export function FactSearch({ query, onQuery, groups, onPick, field, children, t }: Props) {
  const listId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = groups.flatMap((group) => group.facts.map((found) => ({ group, found })));
  const [active, setActive] = useActiveRow(query, rows.length);
  useEffect(() => scroller.current?.scrollTo?.(0, 0), [query]);
  useEffect(() => {
    if (active > 0) document.getElementById(rowId(listId, active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = rowAfter(event.key, active, rows.length);
    // While an input method composes, its keys are its own.
    if (event.isComposing) return;
    if (next !== undefined) setActive(next);
    else if (event.key === 'Enter' && rows[active]) onPick(rows[active].found, rows[active].group);
    // With nothing to clear the key is the browser's, which closes the popup.
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="search">
        <input
          ref={field}
          type="search"
          class="search-field"
          value={query}
          placeholder={t('popup_search')}
          autocomplete="off"
          spellcheck={false}
          aria-label={t('popup_search')}
          aria-autocomplete="list"
          {...(rows.length > 0 && { 'aria-controls': listId })}
          {...(active >= 0 && { 'aria-activedescendant': rowId(listId, active) })}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div class="scroller" ref={scroller}>
        {children}
        {rows.length > 0 && <FactList id={listId} {...{ groups, active, onPick, onKeyDown, t }} />}
      </div>
    </>
  );
}
