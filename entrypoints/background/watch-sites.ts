import { browser } from '@/lib/browser/browser';
import { createSender } from '@/lib/messages/channel';
import type { ToPage } from '@/lib/messages/protocol';
import { syncGranted } from '@/lib/sites/granted-sites';
import { runInOpenTabs } from '@/lib/sites/run-in-open-tabs';

/** Runs on the sites a reader gives us, as soon as they are given, and stops as soon as they are taken back. */
export function watchSites(): void {
  browser.runtime.onInstalled.addListener(() => void syncGranted(browser));
  browser.runtime.onStartup.addListener(() => void syncGranted(browser));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncGranted(browser).then(() => runInOpenTabs(browser, origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void syncGranted(browser).then(tellPages);
  });
}

/** A content script outlives its permission: it must be told to leave. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [tellPage(id)]));
  await Promise.allSettled(told);
}

function tellPage(tabId: number): Promise<void> {
  return createSender<ToPage>((message) => browser.tabs.sendMessage(tabId, message))('sitesChanged');
}
