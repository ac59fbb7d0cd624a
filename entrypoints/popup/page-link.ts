import type { Browser } from 'webextension-polyfill';

import type { FactKey } from '@/lib/facts/catalog';
import { createSender, type Send } from '@/lib/messages/channel';
import type { FactOnPage, ToPage } from '@/lib/messages/protocol';

export type TabsApi = Pick<Browser['tabs'], 'get' | 'query' | 'update' | 'sendMessage'>;

/** The tab the popup is about, and the content script in it, if there is one. */
export class PageLink {
  private constructor(
    private readonly tabs: TabsApi,
    private readonly id: number | undefined,
    /** Undefined where the browser does not tell us. */
    readonly url: string | undefined,
  ) {}

  /** To the tab with this id, else to the one in front. */
  static async open(tabs: TabsApi, id?: number): Promise<PageLink> {
    const [tab] =
      id === undefined ? await tabs.query({ active: true, currentWindow: true }) : [await tabs.get(id)];
    return new PageLink(tabs, tab?.id, tab?.url);
  }

  /**
   * The facts mentioned on the page, in its order. Undefined where nothing of ours runs, for then nobody answers, and
   * while a page has not been read yet, as in a tab that was never looked at.
   */
  async facts(): Promise<readonly FactOnPage[] | undefined> {
    const report = await this.send('report').catch(() => undefined);
    return report && report.work.slices > 0 ? report.facts : undefined;
  }

  /** Scrolls to the fact's mark, with the page in front; false where there is no mark. */
  async goTo(fact: FactKey): Promise<boolean> {
    const isThere = await this.send('show', { fact }).catch(() => false);
    if (isThere) await this.tabs.update(this.id, { active: true });
    return isThere;
  }

  private readonly send: Send<ToPage> = createSender<ToPage>((message) =>
    this.id === undefined
      ? Promise.reject(new Error('no tab'))
      : this.tabs.sendMessage(this.id, message, { frameId: 0 }),
  );
}
