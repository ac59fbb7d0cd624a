import { categories } from 'virtual:sidelight/categories';
import type { Runtime } from 'webextension-polyfill';

import { browser } from '@/lib/browser/browser';
import type { Catalog } from '@/lib/facts/catalog';
import { marksCss, type MarkStyle } from '@/lib/facts/marks-css';
import type { Lexicon } from '@/lib/lexicon/lexicon';
import { cardContent } from '@/lib/messages/card-content';
import { answerCalls, type Handlers } from '@/lib/messages/channel';
import { BACKGROUND_CHECKS } from '@/lib/messages/check-asks';
import type { ToBackground } from '@/lib/messages/protocol';
import type { StoredSettings } from '@/lib/settings/stored-settings';
import { originAt } from '@/lib/sites/origin-pattern';

import { cardWords } from './interface-words';
import { showInToolbar } from './toolbar';

export interface AnswerOptions {
  readonly catalog: Catalog;
  /** Ready a moment after the start; who asks before waits. */
  readonly lexicon: Promise<Lexicon>;
  readonly stored: StoredSettings;
}

/** Answers what pages ask. Nothing about a page is kept: the browser may end the background after any answer. */
export function answerPages({ catalog, lexicon, stored }: AnswerOptions): void {
  const handlers: Handlers<ToBackground> = {
    find: async (query) => (await lexicon).answer(query),
    card: async (request) => {
      const settings = await stored.get();
      const content = cardContent(request, { catalog, lexicon: await lexicon, settings });
      return content && { ...content, ...cardWords(settings) };
    },
    loadCard: async (_, sender) => {
      const target = frameOf(sender);
      if (target) await browser.scripting.executeScript({ target, files: ['/card.js'] });
    },
    openLibrary: async ({ fact }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(`library.html#${fact}`) });
    },
    marked: async ({ count }, { tab, frameId }) => {
      // A frame's marks are beside the point: the badge counts the article's.
      if (tab?.id !== undefined && frameId === 0)
        await showInToolbar(browser, { tabId: tab.id, count, ...(await stored.get()) });
    },
    restyle: async ({ from, to }, sender) => {
      const target = frameOf(sender);
      if (target) await restyle(target, from, to);
    },
    mayRun: (_, { url }) => {
      const page = originAt(url);
      // Of the address itself a port, or a star in it, would be no pattern.
      return page ? browser.permissions.contains({ origins: [`${page.protocol}//${page.host}/*`] }) : false;
    },
  };
  answerCalls(browser.runtime, handlers, BACKGROUND_CHECKS);
}

type Frame = { tabId: number; frameIds: number[] };

function frameOf({ tab, frameId }: Runtime.MessageSender): Frame | undefined {
  return tab?.id === undefined ? undefined : { tabId: tab.id, frameIds: [frameId ?? 0] };
}

/** The manifest's style sheet draws dots; any other style is laid over it, and taken away again. */
async function restyle(target: Frame, from: MarkStyle, to: MarkStyle): Promise<void> {
  if (from !== 'dotted') await browser.scripting.removeCSS({ target, css: marksCss(categories, from) });
  if (to !== 'dotted') await browser.scripting.insertCSS({ target, css: marksCss(categories, to) });
}
