import { browser } from '@/lib/browser/browser';
import type { Catalog } from '@/lib/facts/catalog';
import { lazySearch } from '@/lib/search/lazy-search';

const MENU_ITEM = 'look-up';

/** A browser shows about this many suggestions under its address bar. */
const MOST_SUGGESTIONS = 6;

/** Looks facts up from outside our own pages: selected text by the context menu, typed text by the address bar. */
export function watchLookUps(catalog: Catalog): void {
  const search = lazySearch(catalog.list());
  // Not on Firefox for Android.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === MENU_ITEM) void openLibrary(selectionText);
  });
  browser.runtime.onInstalled.addListener(() => {
    const title = browser.i18n.getMessage('lookup_menu', '%s');
    browser.contextMenus?.create({ id: MENU_ITEM, title, contexts: ['selection'] });
  });
  browser.omnibox?.onInputChanged.addListener((text, suggest) => {
    browser.omnibox.setDefaultSuggestion({
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
