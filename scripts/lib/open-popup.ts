import type { Driver, Tab } from './browser-driver';
import type { Size } from './geometry';

/** What the browser's own popup would have: its width is the extension's choice. */
const POPUP: Size = { width: 380, height: 600 };

/** The part of an extension page's world that is used here. */
declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

/**
 * Opens the popup in a window of its own, about the open page with this address: the browser's real popup cannot be
 * driven from outside. Absent: the popup is about itself, a page where the extension does not run.
 */
export async function openPopup(driver: Driver, about?: string): Promise<Tab> {
  const plain = await driver.open(driver.extensionUrl('popup.html'), 'window');
  if (about === undefined) return resized(plain);
  const id = await plain.run(
    async (url: string) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    about,
  );
  await plain.close();
  if (id === undefined) throw new Error(`No tab shows ${about}`);
  return resized(await driver.open(driver.extensionUrl(`popup.html?tab=${id}`), 'window'));
}

async function resized(popup: Tab): Promise<Tab> {
  await popup.resize(POPUP);
  return popup;
}
