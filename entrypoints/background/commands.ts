import { browser } from '@/lib/browser/browser';
import { createSender } from '@/lib/messages/channel';
import type { ToPage } from '@/lib/messages/protocol';
import type { StoredSettings } from '@/lib/settings/stored-settings';
import { listedHosts } from '@/lib/sites/listed-hosts';

import { toggleSite } from './toggle-site';

/** Carries out the keyboard commands of the manifest in the tab that is in front. */
export function watchCommands(stored: StoredSettings): void {
  browser.commands?.onCommand.addListener((command) => void run(command, stored));
}

async function run(command: string, stored: StoredSettings): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const { id, url } = tab;
  const send = createSender<ToPage>((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }));
  try {
    if (command === 'next-mark') await send('walk', { by: 1 });
    else if (command === 'previous-mark') await send('walk', { by: -1 });
    else if (command === 'open-card') await send('openWalked');
    else if (command === 'toggle-site') await switchSite(url, stored);
  } catch {
    // Nothing of ours runs in that tab, so there is nothing to walk.
  }
}

async function switchSite(url: string | undefined, stored: StoredSettings): Promise<void> {
  const [{ isOn, offSites }, { origins: granted = [] }] = await Promise.all([
    stored.get(),
    browser.permissions.getAll(),
  ]);
  const listed = listedHosts(browser.runtime.getManifest());
  const toggled = toggleSite({ url, listed, granted, isOn, offSites });
  if (toggled) await stored.set({ offSites: toggled });
}
