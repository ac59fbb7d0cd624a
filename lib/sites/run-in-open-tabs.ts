import type { Browser, Tabs } from 'webextension-polyfill';

import { contentScript } from './content-script';
import { listedHosts } from './listed-hosts';
import { covers, originAt, readPattern } from './origin-pattern';
import { siteOfHost } from './site-of';

export interface OpenTabsApi {
  readonly runtime: Pick<Browser['runtime'], 'getManifest'>;
  readonly scripting: Pick<Browser['scripting'], 'executeScript' | 'insertCSS'>;
  readonly tabs: Pick<Browser['tabs'], 'query'>;
}

/**
 * Runs the content script in the tabs that were open before `origins` were granted, so that no reload is needed; an
 * older run of it that is still alive in a page must give way to the new one. A tab that cannot take it (an error page,
 * one being closed) has it when it next loads. Returns how many tabs took it.
 *
 * `isMissing` says of a tab that it does not have it yet. Absent: none has.
 */
export async function runInOpenTabs(
  browser: OpenTabsApi,
  origins: readonly string[],
  isMissing: (tab: Tabs.Tab) => Promise<boolean> = async () => true,
): Promise<number> {
  const manifest = browser.runtime.getManifest();
  const { js = [], css = [], all_frames: allFrames = false } = contentScript(manifest);
  const isNew = openedBy(origins, listedHosts(manifest));
  const tabs = await browser.tabs.query({ url: [...origins] });
  const outcomes = await Promise.allSettled(
    tabs
      .filter(({ url }) => isNew(url))
      .map(async (tab) => {
        if (tab.id === undefined || !(await isMissing(tab))) return false;
        const target = { tabId: tab.id, allFrames };
        if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
        await browser.scripting.executeScript({ target, files: js });
        return true;
      }),
  );
  return outcomes.filter((outcome) => outcome.status === 'fulfilled' && outcome.value).length;
}

/**
 * Whether a page was closed to us before `origins`. Listed pages were open all along, unless the reader gives back just
 * now what was withheld from them.
 */
function openedBy(origins: readonly string[], listed: ReadonlySet<string>): (url?: string) => boolean {
  const patterns = origins.map(readPattern).filter((pattern) => pattern !== undefined);
  const single = patterns.filter(({ host }) => host !== undefined);
  return (url) => {
    const page = originAt(url);
    if (!page) return false;
    return !siteOfHost(page.host, listed) || single.some((pattern) => covers(pattern, page));
  };
}
