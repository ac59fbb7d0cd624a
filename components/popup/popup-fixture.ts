import { vi } from 'vitest';

import { contentOf, englishTranslator, FACT, ONE_SIDED, SOURCES } from '@/components/card-fixture';
import { createCatalog, type Catalog } from '@/lib/facts/catalog';
import type { Fact } from '@/lib/facts/fact';
import { createFactSearch } from '@/lib/search/search-facts';

import type { PopupProps } from './Popup';
import type { PopupActions } from './popup-actions';

const LAKE: Fact = {
  ...ONE_SIDED,
  id: 'lake',
  term: 'The Lake',
  category: 'place',
  aliases: [{ text: 'Озеро' }],
};
const DAM: Fact = {
  ...ONE_SIDED,
  id: 'dam',
  term: 'Dam',
  category: 'place',
  aliases: [{ text: 'The Great Dam' }],
};

/** Invented facts: a pact, and a lake and a dam on the river it is about. */
export const CATALOG: Catalog = createCatalog([
  {
    id: 'test',
    title: 'Rivers',
    version: '1.2.0',
    asOf: '2026-02-26',
    maintainer: 'Us',
    licence: 'CC BY 4.0',
    sources: SOURCES,
    facts: [FACT, LAKE, DAM],
    blocking: [],
  },
]);

/** A popup over the invented facts, on a listed site; what the reader does is recorded. */
export function popupProps(more: Partial<PopupProps> = {}): PopupProps & { actions: PopupActions } {
  return {
    catalog: CATALOG,
    site: { kind: 'on', why: 'listed', host: 'lantern.example' },
    isOn: true,
    mutedCategories: [],
    search: createFactSearch(
      CATALOG.list().map(({ key, fact }) => ({
        key,
        term: fact.term,
        aliases: [...(fact.knownAs ?? []), ...fact.aliases.map(({ text }) => text)],
      })),
    ),
    contentOf: (key) => {
      const found = CATALOG.get(key);
      return found && contentOf(found.fact, { key });
    },
    theme: 'light',
    t: englishTranslator(),
    actions: {
      toggleSite: vi.fn<PopupActions['toggleSite']>(),
      toggleAll: vi.fn<PopupActions['toggleAll']>(),
      muteCategories: vi.fn<PopupActions['muteCategories']>(),
      goToMark: vi.fn<PopupActions['goToMark']>(() => Promise.resolve(true)),
      mute: vi.fn<PopupActions['mute']>(),
      undoMute: vi.fn<PopupActions['undoMute']>(),
      copy: vi.fn<PopupActions['copy']>(() => Promise.resolve(true)),
      openLibrary: vi.fn<PopupActions['openLibrary']>(),
      openSettings: vi.fn<PopupActions['openSettings']>(),
    },
    ...more,
  };
}
