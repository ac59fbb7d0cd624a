import type { CDPSession, Page } from 'playwright-core';

import type { Tab } from './browser-driver';
import { openChromiumTab } from './chromium-tab';
import { ExpectedError } from './expected-error';
import { closeCard, openCardOn } from './survey-hits';
import { until } from './until';

/** One tab that is sent from page to page. */
export class SoakTab {
  /** What the extension said in the page's console, in confidence. */
  private readonly said: string[] = [];

  private constructor(
    private readonly page: Page,
    private readonly tab: Tab,
    private readonly protocol: CDPSession,
  ) {}

  static async open(page: Page, url: string): Promise<SoakTab> {
    const tab = await openChromiumTab(page, url);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
    await protocol.send('Runtime.enable');
    const soakTab = new SoakTab(page, tab, protocol);
    protocol.on('Runtime.consoleAPICalled', ({ args }) => {
      soakTab.said.push(args.map(({ value, description }) => value ?? description).join(' '));
    });
    return soakTab;
  }

  get errors(): readonly string[] {
    return this.tab.errors();
  }

  /** Goes to a page in front. `meanwhile` happens while it loads. */
  async go(url: string, meanwhile?: () => Promise<unknown>): Promise<void> {
    await this.page.bringToFront();
    await Promise.all([this.page.goto(url), meanwhile?.()]);
  }

  /** Waits until something is marked, and nothing of what is muted. Answers the highlights. */
  async marked(muted: ReadonlySet<string>): Promise<string[]> {
    await this.page.bringToFront();
    const names = new Set([...muted].map((category) => `sidelight-${category}`));
    let found: string[] = [];
    try {
      return await until('marks', async () => {
        found = [...new Set((await this.tab.marks()).map(({ highlight }) => highlight))];
        return found.length > 0 && found.every((one) => !names.has(one)) ? found : undefined;
      });
    } catch {
      const wanted = names.size > 0 ? `all but ${[...names].join(', ')}` : 'any';
      throw new ExpectedError(
        `${this.page.url()} has marks of ${found.join(', ') || 'nothing'} instead of ${wanted}. ${this.said.at(-1) ?? ''}`,
      );
    }
  }

  /** Opens a card and closes it. */
  async useCard(): Promise<void> {
    const [mark] = await this.tab.marks();
    await openCardOn(this.tab, mark!.text);
    await closeCard(this.tab);
  }

  /** What lives in the tab after garbage was collected, the page's own and the extension's, bytes. */
  async heapBytes(): Promise<number> {
    await this.protocol.send('HeapProfiler.collectGarbage');
    return (await this.protocol.send('Runtime.getHeapUsage')).usedSize;
  }

  /** Processor time that scripts in the tab have taken so far, the page's own and the extension's, ms. */
  async scriptMs(): Promise<number> {
    const { metrics } = await this.protocol.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
