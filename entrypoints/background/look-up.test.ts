import { describe, expect, it } from 'vitest';

import { CATALOG } from '@/components/popup/popup-fixture';

import { type LookUpApi, watchLookUps } from './look-up';

interface Suggestion {
  readonly content: string;
  readonly description: string;
}

/** What a reader does. */
interface Told {
  installed: () => void;
  clicked: (click: { menuItemId: string; selectionText?: string }) => void;
  typed: (text: string, suggest: (found: Suggestion[]) => void) => void;
  entered: (text: string) => void;
}

/** A browser that remembers what it was told, and tells its listener what a reader did. */
function fakeBrowser() {
  const opened: string[] = [];
  const items: { title: string }[] = [];
  const told: Told = { installed() {}, clicked() {}, typed() {}, entered() {} };
  const first: string[] = [];
  const browser: LookUpApi = {
    runtime: {
      onInstalled: { addListener: (listener) => (told.installed = listener) },
      getURL: (path) => path,
    },
    tabs: { create: async ({ url }) => opened.push(url) },
    i18n: { getMessage: (key, text) => `${key}: ${String(text)}` },
    contextMenus: {
      onClicked: { addListener: (listener) => (told.clicked = listener) },
      create: (item) => items.push(item),
    },
    omnibox: {
      onInputChanged: { addListener: (listener) => (told.typed = listener) },
      onInputEntered: { addListener: (listener) => (told.entered = listener) },
      setDefaultSuggestion: ({ description }) => first.push(description),
    },
  };
  watchLookUps(CATALOG, browser);
  return { told, opened, items, first };
}

describe('the context menu', () => {
  it('has one entry, which holds what is selected', () => {
    const { told, items } = fakeBrowser();
    told.installed();
    expect(items).toEqual([{ id: 'look-up', title: 'lookup_menu: %s', contexts: ['selection'] }]);
  });

  it.each([
    { why: 'a name of a fact', text: ' Озеро\n', page: 'library.html#test/lake' },
    { why: 'a part of one', text: 'pact', page: 'library.html#test/river-pact' },
    { why: 'no fact of ours', text: 'Tom & Jerry', page: 'library.html?find=Tom%20%26%20Jerry' },
    { why: 'nothing at all', text: undefined, page: 'library.html?find=' },
  ])('opens the library at $why', ({ text, page }) => {
    const { told, opened } = fakeBrowser();
    told.clicked({ menuItemId: 'look-up', ...(text !== undefined && { selectionText: text }) });
    expect(opened).toEqual([page]);
  });

  it('leaves other entries alone', () => {
    const { told, opened } = fakeBrowser();
    told.clicked({ menuItemId: 'another', selectionText: 'Dam' });
    expect(opened).toEqual([]);
  });
});

describe('the address bar', () => {
  it('suggests what is found, the term for the reader and the key for what comes after', () => {
    const { told, first } = fakeBrowser();
    let found: Suggestion[] = [];
    told.typed('dam <i> & more', (suggestions) => (found = suggestions));
    expect(first).toEqual(['lookup_omnibox: dam &lt;i&gt; &amp; more']);
    told.typed('dam', (suggestions) => (found = suggestions));
    expect(found[0]).toEqual({ content: 'test/dam', description: 'Dam' });
  });

  it.each([
    { why: 'a suggestion that was picked', text: 'test/dam', page: 'library.html#test/dam' },
    { why: 'words that were only typed', text: 'the lake', page: 'library.html#test/lake' },
  ])('opens the library at $why', ({ text, page }) => {
    const { told, opened } = fakeBrowser();
    told.entered(text);
    expect(opened).toEqual([page]);
  });
});

it('does without either where a browser has none', () => {
  const listened: unknown[] = [];
  const runtime = { onInstalled: { addListener: (one: unknown) => listened.push(one) }, getURL: String };
  const tabs = { create: () => Promise.resolve() };
  watchLookUps(CATALOG, { runtime, tabs, i18n: { getMessage: String } });
  (listened[0] as () => void)();
  expect(listened).toHaveLength(1);
});
