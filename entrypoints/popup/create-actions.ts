import type { Browser } from 'webextension-polyfill';

import type { PopupActions } from '@/components/popup/popup-actions';
import type { CategoryId } from '@/lib/facts/categories';
import type { FactKey } from '@/lib/facts/catalog';
import type { Settings } from '@/lib/settings/settings';

import type { PopupSession } from './popup-session';

interface Options {
  readonly session: PopupSession;
  readonly browser: {
    readonly tabs: Pick<Browser['tabs'], 'create'>;
    readonly runtime: Pick<Browser['runtime'], 'getURL' | 'openOptionsPage'>;
  };
  readonly categoryOf: (fact: FactKey) => CategoryId | undefined;
  /** Ends the popup. */
  readonly close: () => void;
}

/** Carries out what a reader does in the popup. */
export function createActions({ session, browser, categoryOf, close }: Options): PopupActions {
  let undo: Partial<Settings> = {};
  return {
    toggleSite: (isOn) => void session.toggleSite(isOn),
    toggleAll: (isOn) => void session.set({ isOn }),
    muteCategories: (mutedCategories) => void session.set({ mutedCategories }),
    async goToMark(fact) {
      const isThere = await session.page.goTo(fact);
      if (isThere) close();
      return isThere;
    },
    mute(what, fact) {
      const { offSites, mutedFacts, mutedCategories } = session.state.settings;
      undo = { offSites, mutedFacts, mutedCategories };
      const category = categoryOf(fact);
      if (what === 'site') void session.toggleSite(false);
      else if (what === 'term') void session.set({ mutedFacts: [...mutedFacts, fact] });
      else if (category) void session.set({ mutedCategories: [...mutedCategories, category] });
    },
    undoMute: () => void session.set(undo),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    openLibrary(fact) {
      const url = browser.runtime.getURL(`library.html${fact ? `#${fact}` : ''}`);
      void browser.tabs.create({ url }).then(close);
    },
    openSettings: () => void browser.runtime.openOptionsPage().then(close),
  };
}
