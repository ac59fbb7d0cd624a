import { useId, useState } from 'preact/hooks';

import type { Pack } from '@/lib/facts/fact';
import type { Translator } from '@/lib/i18n/translator';
import { LANGS, SORTS, type FactFilter, type Sort } from '@/lib/library/fact-filter';
import { SIDES, type Side } from '@/lib/library/side';

import { CategoryChips } from './CategoryChips';
import { Picker } from './Picker';
import { RelationChips } from './RelationChips';
import { langWord, sortWord } from './filter-words';

/** What the reader asked the list for. */
export interface Asked {
  readonly query: string;
  readonly filter: FactFilter;
  readonly sort: Sort;
}

interface Props {
  readonly pack: Pack;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
  /** ArrowDown in the search field: into the list. */
  readonly onLeaveDown: () => void;
  readonly t: Translator;
}

/** Search, choices and order of the list of facts. */
export function FactFilters({ pack, asked, onAsk, onLeaveDown, t }: Props) {
  const { query } = asked;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <search class="filters">
      <div class="searching">
        <label class="field search-field">
          <span>{t('library_search')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('library_search_hint')}
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => onAsk({ ...asked, query: currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              onLeaveDown();
            }}
          />
        </label>
      </div>
      <button
        type="button"
        class="quiet-button narrow-only"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {t('library_filters')}
      </button>
      <Choices {...{ id, isOpen, pack, asked, onAsk, t }} />
    </search>
  );
}

interface ChoicesProps extends Pick<Props, 'pack' | 'asked' | 'onAsk' | 't'> {
  readonly id: string;
  /** Counts in a narrow window only: in a wide one there is room. */
  readonly isOpen: boolean;
}

function Choices({ id, isOpen, pack, asked, onAsk, t }: ChoicesProps) {
  const { filter, sort } = asked;
  const choose = (more: Partial<FactFilter>) => onAsk({ ...asked, filter: { ...filter, ...more } });
  return (
    <div class="choices" id={id} data-open={isOpen || undefined}>
      <div class="pickers">
        <Picker
          label={t('library_mentioned_by')}
          value={filter.toldBy === undefined ? '' : String(filter.toldBy)}
          options={[
            ['', t('library_either_source')],
            ...SIDES.map((side): [string, string] => [String(side), pack.sources[side].name]),
          ]}
          onPick={(value) => choose({ toldBy: value === '' ? undefined : (Number(value) as Side) })}
        />
        <Picker
          label={t('library_name_in')}
          value={filter.lang ?? ''}
          options={[
            ['', t('library_any_language')],
            ...LANGS.map((lang): [string, string] => [lang, langWord(lang, t)]),
          ]}
          onPick={(value) => choose({ lang: LANGS.find((lang) => lang === value) })}
        />
        <Picker
          label={t('library_sort')}
          value={sort}
          options={SORTS.map((one): [string, string] => [one, sortWord(one, pack.sources, t)])}
          onPick={(value) => onAsk({ ...asked, sort: SORTS.find((one) => one === value) ?? 'term' })}
        />
      </div>
      <CategoryChips
        pack={pack}
        chosen={filter.categories}
        onChange={(categories) => choose({ categories })}
        t={t}
      />
      <RelationChips
        pack={pack}
        chosen={filter.relations}
        onChange={(relations) => choose({ relations })}
        t={t}
      />
    </div>
  );
}
