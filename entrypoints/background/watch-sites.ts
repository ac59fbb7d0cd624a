import type { Tabs } from 'webextension-polyfill';

import { browser } from '@/lib/browser/browser';
import { createSender, type Send } from '@/lib/messages/channel';
import type { ToPage } from '@/lib/messages/protocol';
import { beyondTheList, syncGranted } from '@/lib/sites/granted-sites';
import { runInOpenTabs } from '@/lib/sites/run-in-open-tabs';

/**
 * ms. Chromium reads which scripts to run on granted sites a second or so after it has started; tabs restored before
 * that are without.
 */
const START_UP_MS = 3000;

/** Runs on the sites a reader gives us, as soon as they are given, and stops as soon as they are taken back. */
export function watchSites(): void {
  browser.runtime.onInstalled.addListener(() => void syncGranted(browser));
  browser.runtime.onStartup.addListener(() => {
    void syncGranted(browser);
    setTimeout(() => void runInMissedTabs(), START_UP_MS);
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void syncGranted(browser).then(() => runInOpenTabs(browser, origins));
  });
  browser.permissions.onRemoved.addListener(() => {
    void syncGranted(browser).then(tellPages);
  });
}

async function runInMissedTabs(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const granted = beyondTheList(origins, browser.runtime.getManifest());
  if (granted.length > 0) await runInOpenTabs(browser, granted, isMissing);
}

function isMissing({ id }: Tabs.Tab): Promise<boolean> {
  return id === undefined ? Promise.resolve(false) : isSilent(id);
}

/** Whether nothing of ours answers in a tab. */
function isSilent(tabId: number): Promise<boolean> {
  return sendTo(tabId)('report').then(
    () => false,
    () => true,
  );
}

/** A content script outlives its permission: it must be told to leave. */
async function tellPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : [sendTo(id)('sitesChanged')]));
  await Promise.allSettled(told);
}

function sendTo(tabId: number): Send<ToPage> {
  return createSender<ToPage>((message) => browser.tabs.sendMessage(tabId, message));
}
