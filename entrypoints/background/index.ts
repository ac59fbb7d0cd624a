import { packs, packsDigest } from 'virtual:sidelight/packs';
import { defineBackground } from 'wxt/utils/define-background';

import { browser } from '@/lib/browser/browser';
import { createCatalog } from '@/lib/facts/catalog';
import { readyLexicon } from '@/lib/lexicon/ready-lexicon';
import { StoredSettings } from '@/lib/settings/stored-settings';

import { answerPages } from './answer-pages';
import { watchCommands } from './commands';
import { lexiconShelf } from './lexicon-shelf';
import { watchLookUps } from './look-up';
import { watchSites } from './watch-sites';

export default defineBackground(() => {
  const stored = new StoredSettings(browser.storage);
  const catalog = createCatalog(packs);
  answerPages({ catalog, lexicon: readyLexicon({ packs, digest: packsDigest }, lexiconShelf()), stored });
  watchCommands(stored);
  watchSites();
  watchLookUps(catalog, browser);
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    // One that is loaded for a while, by whoever works on it, is installed at each start.
    if (reason === 'install' && !temporary)
      void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
});
