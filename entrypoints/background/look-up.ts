import type { Browser } from 'webextension-polyfill';

import type { Catalog } from '@/lib/facts/catalog';
import { lazySearch } from '@/lib/search/lazy-search';

const MENU_ITEM = 'look-up';

/** A browser shows about this many suggestions under its address bar. */
const MOST_SUGGESTIONS = 6;

export interface LookUpApi {
  readonly runtime: { readonly onInstalled: Listening<() => void>; getURL(path: string): string };
  readonly tabs: { create(tab: { url: string }): Promise<unknown> };
  readonly i18n: Pick<Browser['i18n'], 'getMessage'>;
  /** Not on Firefox for Android, like the next. */
  readonly contextMenus?: {
    readonly onClicked: Listening<
      (click: { menuItemId: number | string; selectionText?: string | undefined }) => void
    >;
    create(item: { id: string; title: string; contexts: ['selection'] }): unknown;
  };
  readonly omnibox?: {
    readonly onInputChanged: Listening<(text: string, suggest: (found: Suggestion[]) => void) => void>;
    readonly onInputEntered: Listening<(text: string) => void>;
    setDefaultSuggestion(suggestion: { description: string }): unknown;
  };
}

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

interface Listening<Listener> {
  addListener(listener: Listener): void;
}

/** Looks facts up from outside our own pages: selected text by the context menu, typed text by the address bar. */
export function watchLookUps(catalog: Catalog, browser: LookUpApi): void {
  const search = lazySearch(catalog.list());
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === MENU_ITEM) void openLibrary(selectionText);
  });
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('lookup_menu', '%s');
    browser.contextMenus?.create({ id: MENU_ITEM, title, contexts: ['selection'] });
  });
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    browser.omnibox?.setDefaultSuggestion({
      description: escapeXml(browser.i18n.getMessage('lookup_omnibox', text)),
    });
    const found = search(text).slice(0, MOST_SUGGESTIONS);
    suggest(
      found.map(({ key }) => ({ content: key, description: escapeXml(catalog.get(key)?.fact.term ?? key) })),
    );
  });
  browser.omnibox?.onInputEntered.addListener((text) => void openLibrary(text));

  /** At the fact the words name, else with the words in its search box. */
  async function openLibrary(text: string): Promise<void> {
    const words = text.trim();
    const key = catalog.list().find((fact) => fact.key === words)?.key ?? search(words)[0]?.key;
    const page = key ? `library.html#${key}` : `library.html?find=${encodeURIComponent(words)}`;
    await browser.tabs.create({ url: browser.runtime.getURL(page) });
  }
}

/** Chromium reads descriptions as XML. */
function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
