import type { Translator } from '@/lib/i18n/translator';

import { FactOption } from './FactOption';
import type { FactGroup, FoundFact } from './found-fact';

interface Props {
  readonly id: string;
  readonly groups: readonly FactGroup[];
  /** Of all rows counted through; -1: none. */
  readonly active: number;
  readonly onPick: (found: FoundFact, group: FactGroup) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly t: Translator;
}

/** The id of a row's element, for whoever points at it. */
export function rowId(listId: string, row: number): string {
  return `${listId}-${row}`;
}

/** Facts to pick from, under their headings. */
export function FactList({ id, groups, active, onPick, onKeyDown, t }: Props) {
  let rows = 0;
  return (
    <div
      role="listbox"
      id={id}
      class="fact-list"
      aria-label={t('popup_list')}
      // Whoever only looks through can do so without the field.
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...(active >= 0 && { 'aria-activedescendant': rowId(id, active) })}
    >
      {groups.map((group) => {
        const first = rows;
        rows += group.facts.length;
        return (
          <div key={group.id} role="group" class="fact-group" aria-labelledby={`${id}-${group.id}`}>
            {/* Read as the name of its group; a heading has no place in a list box. */}
            <div class="group-heading" id={`${id}-${group.id}`} aria-hidden="true">
              {group.heading}
            </div>
            {group.facts.map((found, index) => (
              <FactOption
                key={found.key}
                id={rowId(id, first + index)}
                found={found}
                isActive={first + index === active}
                onPick={() => onPick(found, group)}
                t={t}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}
