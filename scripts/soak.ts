import { parseArgs } from 'node:util';

import { extensionFolder, buildExtension } from '@/scripts/lib/build-extension';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';
import { seededRandom } from '@/scripts/lib/seeded-random';
import { SoakBrowser } from '@/scripts/lib/soak-browser';
import { sitStill } from '@/scripts/lib/soak-idle';
import { growth, hasGrown, walkOneTab } from '@/scripts/lib/soak-memory';
import { soakPages } from '@/scripts/lib/soak-pages';
import { storm } from '@/scripts/lib/soak-storm';

const PAGES = 30;
const TABS = 20;
const LOADS = 200;
const NAVIGATIONS = 50;
const IDLE_MS = 30_000;

/**
 * A long day in one real Chromium: 200 loads in 20 tabs while the background is ended at random, 50 pages in one tab,
 * half a minute of nothing. `--seed N` has the same day again, `--built` takes the last build. Answers 1 when a promise
 * is broken.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { seed: { type: 'string' }, built: { type: 'boolean', default: false } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1e6));
  console.log(`seed ${seed}`);
  const started = Date.now();
  const [executable] = provideBrowsers(['chromium']);
  if (!values.built) buildExtension('chromium');
  const random = seededRandom(seed);
  const pages = soakPages(random, PAGES);
  const browser = await SoakBrowser.launch(executable!, extensionFolder('chromium'));
  try {
    await browser.serve(pages);
    const broken = [
      ...(await memory(browser, [...pages.keys()])),
      ...(await idle(browser, [...pages.keys()][0]!)),
      ...report(await storm({ browser, random, urls: [...pages.keys()], tabs: TABS, loads: LOADS }), browser),
    ];
    console.log(`${Math.round((Date.now() - started) / 1000)} s in all`);
    for (const promise of broken) console.error(`BROKEN: ${promise}`);
    return broken.length > 0 ? 1 : 0;
  } finally {
    await browser.close();
  }
}

async function memory(browser: SoakBrowser, urls: readonly string[]): Promise<string[]> {
  const found = await walkOneTab(browser, urls, NAVIGATIONS);
  return (['tab', 'background'] as const).flatMap((where) => {
    const weights = found[where];
    console.log(
      `${NAVIGATIONS} pages in one tab: the ${where}’s heap ${mb(weights[0]!)} MB after the first, ` +
        `${mb(weights.at(-1)!)} MB after the last, ${(growth(weights) / 1000).toFixed(0)} kB from the first third to the last`,
    );
    return hasGrown(weights) ? [`the ${where}’s memory grows`] : [];
  });
}

async function idle(browser: SoakBrowser, url: string): Promise<string[]> {
  const { tabMs, backgroundSamples } = await sitStill(browser, url, IDLE_MS);
  console.log(
    `${IDLE_MS / 1000} s of nothing: ${tabMs.toFixed(1)} ms of script in the tab, ${backgroundSamples} ms in the background`,
  );
  return tabMs > 0 || backgroundSamples > 0 ? ['something is done while nothing happens'] : [];
}

function report(found: Awaited<ReturnType<typeof storm>>, browser: SoakBrowser): string[] {
  const errors = [...found.errors, ...browser.workers.flatMap((worker) => worker.errors)];
  const starts = browser.workers.reduce((sum, worker) => sum + worker.starts, 0);
  const outgoing = browser.outgoing();
  console.log(
    `${found.loads} loads in ${TABS} tabs: background ended ${found.stops} times and started ${starts} times, ` +
      `${found.toggles} switches pressed and kept, ${found.cards} cards, ${errors.length} errors, ${outgoing.length} requests`,
  );
  return [...new Set([...errors, ...outgoing.map((host) => `a request to ${host}`)])];
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}
