import { setTimeout as sleep } from 'node:timers/promises';

import type { SoakBrowser } from './soak-browser';

/** ms. Until what follows a page's load has come and gone. */
const SETTLING_MS = 3000;

export interface IdleReport {
  /** Script in the tab, ms. */
  readonly tabMs: number;
  /** Samples, one a millisecond, that found the background in code of ours. */
  readonly backgroundSamples: number;
}

/** What is done in a tab with marks, and in the background, while nothing happens. */
export async function sitStill(browser: SoakBrowser, url: string, ms: number): Promise<IdleReport> {
  const tab = await browser.open(url);
  await tab.marked(new Set());
  await sleep(SETTLING_MS);
  const stopWatching = await (await browser.background()).watchWork();
  const before = await tab.scriptMs();
  await sleep(ms);
  const report = { tabMs: (await tab.scriptMs()) - before, backgroundSamples: await stopWatching() };
  await tab.close();
  return report;
}
