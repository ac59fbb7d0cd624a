import { packs } from 'virtual:sidelight/packs';
import { defineBackground } from 'wxt/utils/define-background';

import { browser } from '@/lib/browser/browser';
import { createCatalog } from '@/lib/facts/catalog';
import { createLexicon } from '@/lib/lexicon/create-lexicon';
import { cardContent } from '@/lib/messages/card-content';
import { answerCalls } from '@/lib/messages/channel';
import type { ToBackground } from '@/lib/messages/protocol';
import { StoredSettings } from '@/lib/settings/stored-settings';

import { cardWords } from './interface-words';

export default defineBackground(() => {
  const catalog = createCatalog(packs);
  const lexicon = createLexicon(packs);
  const stored = new StoredSettings(browser.storage);

  answerCalls<ToBackground>(browser.runtime, {
    words: (query) => lexicon.answer(query),
    card: async (request) => {
      const settings = await stored.get();
      return cardContent(request, { catalog, lexicon, settings, ...cardWords(settings) });
    },
    loadCard: async (_, { tab, frameId }) => {
      if (tab?.id === undefined) return;
      const target = { tabId: tab.id, frameIds: [frameId ?? 0] };
      await browser.scripting.executeScript({ target, files: ['/card.js'] });
    },
    openLibrary: async ({ fact }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`library.html#${fact}`) });
    },
    marked: () => {},
  });
});
