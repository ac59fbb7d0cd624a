import type { Browser } from 'webextension-polyfill';

import { contentScript } from './content-script';
import { listedHosts } from './listed-hosts';
import { siteOf } from './site-of';

export interface OpenTabsApi {
  readonly runtime: Pick<Browser['runtime'], 'getManifest'>;
  readonly scripting: Pick<Browser['scripting'], 'executeScript' | 'insertCSS'>;
  readonly tabs: Pick<Browser['tabs'], 'query'>;
}

/**
 * Runs the content script in the tabs that were open before `origins` were granted, so that no reload is needed. A tab
 * that cannot take it (an error page, one being closed) has it when it next loads. Returns how many tabs took it.
 */
export async function runInOpenTabs(browser: OpenTabsApi, origins: readonly string[]): Promise<number> {
  const manifest = browser.runtime.getManifest();
  const listed = listedHosts(manifest);
  const { js = [], css = [], all_frames: allFrames = false } = contentScript(manifest);
  const tabs = await browser.tabs.query({ url: [...origins] });
  const outcomes = await Promise.allSettled(
    tabs
      .filter(({ url }) => siteOf(url, listed) === undefined)
      .flatMap(({ id }) => id ?? [])
      .map(async (tabId) => {
        const target = { tabId, allFrames };
        if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
        await browser.scripting.executeScript({ target, files: js });
      }),
  );
  return outcomes.filter(({ status }) => status === 'fulfilled').length;
}
