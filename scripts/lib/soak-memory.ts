import type { SoakBrowser } from './soak-browser';

const NOTHING_MUTED: ReadonlySet<string> = new Set();

/** Navigations before anything is compared: caches fill, code is compiled. */
const WARM_UP = 10;

/** How much more may live at the end than in the beginning. Heaps breathe; what leaks a page each time is far above it. */
const MAY_GROW_BYTES = 400_000;

export interface MemoryReport {
  /** What lives in the tab, bytes, after each navigation. */
  readonly tab: readonly number[];
  /** What lives in the background, bytes, at the same times. */
  readonly background: readonly number[];
}

/** Sends one tab from page to page, with a card on every second, and weighs what lives after each. */
export async function walkOneTab(
  browser: SoakBrowser,
  urls: readonly string[],
  navigations: number,
): Promise<MemoryReport> {
  const tab = await browser.open(urls[0]!);
  const report = { tab: [] as number[], background: [] as number[] };
  for (let at = 0; at < navigations; at += 1) {
    await tab.go(urls[at % urls.length]!);
    await tab.marked(NOTHING_MUTED);
    if (at % 2 === 0) await tab.useCard();
    report.tab.push(await tab.heapBytes());
    report.background.push(await (await browser.background()).heapBytes());
  }
  await tab.close();
  return report;
}

/** From the first third after the warm-up to the last third, medians, bytes. */
export function growth(weights: readonly number[]): number {
  const counted = weights.slice(WARM_UP);
  const third = Math.ceil(counted.length / 3);
  return median(counted.slice(-third)) - median(counted.slice(0, third));
}

export function hasGrown(weights: readonly number[]): boolean {
  return growth(weights) > MAY_GROW_BYTES;
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
}
