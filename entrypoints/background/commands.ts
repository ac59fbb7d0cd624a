import { browser } from '@/lib/browser/browser';
import { createSender } from '@/lib/messages/channel';
import type { ToPage } from '@/lib/messages/protocol';
import { hostOf, siteName } from '@/lib/sites/site-of';
import type { StoredSettings } from '@/lib/settings/stored-settings';

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
    else if (command === 'toggle-site' && url) await toggleSite(url, stored);
  } catch {
    // Nothing of ours runs in that tab, so there is nothing to walk.
  }
}

async function toggleSite(url: string, stored: StoredSettings): Promise<void> {
  const host = hostOf(url);
  if (!host) return;
  const site = siteName(host);
  const { offSites } = await stored.get();
  const isOff = offSites.includes(site);
  await stored.set({ offSites: isOff ? offSites.filter((one) => one !== site) : [...offSites, site] });
}
