import { setTimeout as sleep } from 'node:timers/promises';

import type { WorkLog } from '@/lib/page/slices';
import type { PageReport } from '@/lib/messages/protocol';

import type { Driver, Tab } from './browser-driver';
import { firstLine } from './first-line';
import type { FolderPage } from './pages-folder';

/** A page with its own scripts, or without: only then does it stay the same from visit to visit. */
export type Scripts = 'on' | 'off';

/** What a visit showed of a page. */
export interface Visit {
  readonly markup: string;
  readonly errors: readonly string[];
  /** Addresses asked for beyond the page itself. */
  readonly requests: readonly string[];
  readonly shifts: readonly Shift[];
  /** When the page's own document was read, ms since the navigation began. */
  readonly readyMs: number;
  readonly floorMs: number;
  readonly report?: Report | undefined;
}

/** `value` is the browser's own measure of how far the page's parts moved. */
export interface Shift {
  readonly at: number;
  readonly value: number;
}

export interface Report extends PageReport {
  readonly work: WorkLog;
}

export interface VisitOptions {
  readonly driver: Driver;
  readonly page: FolderPage;
  readonly scripts: Scripts;
  /** Asks the extension in the page what it did; absent where none runs. */
  readonly ask?: ((url: string) => Promise<Report | undefined>) | undefined;
  /** Called with the settled page, before it is closed. */
  readonly look?: ((tab: Tab) => Promise<void>) | undefined;
}

/** How long to wait for a page that never comes to rest, ms. */
const PATIENCE_MS = 8000;
const INTERVAL_MS = 150;

/** Tries before a page counts as one that does not open. */
const TRIES = 3;

/**
 * Opens a page, waits until it has come to rest, and reads off what can be seen. A page that a busy machine does not open
 * in time is tried again: one of hundreds of visits must not be the end of all.
 */
export async function visit(options: VisitOptions): Promise<Visit> {
  for (let left = TRIES - 1; left > 0; left -= 1) {
    try {
      return await visitOnce(options);
    } catch (error) {
      console.error(`${options.page.name}: ${firstLine(String(error))}, once more`);
    }
  }
  return visitOnce(options);
}

async function visitOnce({ driver, page, scripts, ask, look }: VisitOptions): Promise<Visit> {
  const { body, headers } = page.reply;
  const policy = scripts === 'off' ? { 'content-security-policy': "script-src 'none'" } : {};
  driver.serve(page.url, { body, headers: { ...headers, ...policy } });
  const before = driver.outgoing();
  const tab = await driver.open(page.url);
  try {
    const report = ask && (await waitFor(() => ask(page.url), isDone));
    let markup = '';
    await waitFor(
      () => tab.run(() => document.documentElement.outerHTML),
      (now) => now === markup || ((markup = now), false),
    );
    const seen = await tab.run(observe);
    const floorMs = await tab.run(walkText);
    const requests = added(before, driver.outgoing());
    await look?.(tab);
    return { ...seen, markup, floorMs, requests, errors: [...tab.errors()], report };
  } finally {
    await tab.close();
  }
}

/** What came on top, wherever in the list. */
function added(before: readonly string[], after: readonly string[]): string[] {
  const known = new Map<string, number>();
  for (const one of before) known.set(one, (known.get(one) ?? 0) + 1);
  return after.filter((one) => {
    const left = known.get(one) ?? 0;
    known.set(one, left - 1);
    return left <= 0;
  });
}

function isDone(report: Report | undefined): boolean {
  return report !== undefined && report.work.slices > 0 && report.work.isAtRest;
}

/** The last answer, when patience ends before it is good enough. */
async function waitFor<T>(ask: () => Promise<T>, isGood: (answer: T) => boolean): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(INTERVAL_MS)) {
    const answer = await ask();
    if (isGood(answer) || Date.now() >= end) return answer;
  }
}

/** Runs inside the page. */
async function observe(): Promise<{ readyMs: number; shifts: Shift[] }> {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const shifts: Shift[] = [];
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push({ at: entry.startTime, value: (entry as PerformanceEntry & { value: number }).value });
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 50));
    observer.disconnect();
  }
  return { readyMs: navigation?.domContentLoadedEventEnd ?? 0, shifts };
}

/**
 * Runs inside the page: what it costs at the least to read it, ms, as a first run, as ours is one: walking the text
 * nodes and touching each character.
 */
function walkText(): number {
  const from = performance.now();
  let sum = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at += 1) sum += data.charCodeAt(at);
  }
  return performance.now() - from + (sum < 0 ? 1 : 0);
}
