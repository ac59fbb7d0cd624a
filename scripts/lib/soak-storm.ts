import type { Page } from 'playwright-core';

import { CATEGORY_IDS, type CategoryId } from '@/lib/facts/categories';

import type { SeededRandom } from './seeded-random';
import type { SoakBrowser } from './soak-browser';
import type { SoakTab } from './soak-tab';
import { until } from './until';

/** Organisations and formats stay, so that there is always something to mark. */
const SWITCHED: readonly CategoryId[] = ['person', 'place', 'policy', 'wording'];

const CHANCES = { stopBefore: 0.25, stopDuring: 0.15, toggle: 0.15, card: 0.2 };

export interface StormOptions {
  readonly browser: SoakBrowser;
  readonly random: SeededRandom;
  readonly urls: readonly string[];
  readonly tabs: number;
  readonly loads: number;
}

export interface StormReport {
  loads: number;
  stops: number;
  toggles: number;
  cards: number;
  /** What any tab complained of. */
  readonly errors: string[];
}

declare const chrome: { storage: { sync: { get(): Promise<{ mutedCategories?: string[] }> } } };

/**
 * A reader in a hurry, and a browser that ends the background whenever it likes: before a page is opened, and while it
 * loads. Categories are switched in the popup all along. Throws where a page is not marked as the settings say.
 */
export async function storm({ browser, random, urls, tabs, loads }: StormOptions): Promise<StormReport> {
  const report: StormReport = { loads: 0, stops: 0, toggles: 0, cards: 0, errors: [] };
  const popup = await browser.openOwn('popup.html');
  const muted = new Set<CategoryId>();
  const open: SoakTab[] = [];
  const stop = async () => void (report.stops += Number(await browser.stopBackground()));
  while (open.length < tabs) {
    open.push(await browser.open(random.pick(urls)));
    await open.at(-1)!.marked(muted);
  }
  while (report.loads < loads) {
    if (random.chance(CHANCES.stopBefore)) await stop();
    if (random.chance(CHANCES.toggle)) {
      await toggle(popup, random.pick(SWITCHED), muted);
      report.toggles += 1;
    }
    const tab = random.pick(open);
    await tab.go(random.pick(urls), random.chance(CHANCES.stopDuring) ? stop : undefined);
    report.loads += 1;
    await tab.marked(muted);
    if (random.chance(CHANCES.card)) {
      await tab.useCard();
      report.cards += 1;
    }
  }
  // Every tab, also those that were out of sight when a switch was pressed.
  for (const tab of open) await tab.marked(muted);
  report.errors.push(...open.flatMap(({ errors }) => errors));
  await Promise.all(open.map((tab) => tab.close()));
  await popup.close();
  return report;
}

/** Presses a category's switch in the popup, and sees it kept. */
async function toggle(popup: Page, category: CategoryId, muted: Set<CategoryId>): Promise<void> {
  if (!muted.delete(category)) muted.add(category);
  await popup.bringToFront();
  await popup.evaluate(
    (at) => document.querySelectorAll<HTMLElement>('.category-toggle')[at]!.click(),
    CATEGORY_IDS.indexOf(category),
  );
  await until(`“${category}” to be kept`, async () => {
    const { mutedCategories = [] } = await popup.evaluate(() => chrome.storage.sync.get());
    return mutedCategories.toSorted().join() === [...muted].toSorted().join() || undefined;
  });
}
