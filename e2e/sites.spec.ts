import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import type { Driver, Tab } from '@/scripts/lib/browser-driver';
import { openPopup } from '@/scripts/lib/open-popup';

import { termOf } from './facts';
import { LISTED, UNLISTED, clickOn, noNode, node, restOn, textsOf } from './fixtures';
import { useGenerousBrowser } from './generous-browser';
import { openArticle, openMarked, openOptions, says, set, stored } from './our-pages';

declare const chrome: Browser;

const THIS_SITE = { role: 'switch', name: 'This site' };
const UNKNOWN = 'Not a news site we know: turn on here?';

const browser = useGenerousBrowser();

/** Gives back whatever was given beyond the list, and sets all as it comes. */
beforeEach(async () => {
  const options = await openOptions(browser.driver);
  await options.run(async () => {
    await chrome.storage.sync.clear();
    const given = ['http://*/*', 'https://*/*', '*://*.unlisted.example/*'];
    const { origins = [] } = await chrome.permissions.getAll();
    await chrome.permissions.remove({ origins: given.filter((origin) => origins.includes(origin)) });
  });
  await options.close();
});

async function turnOn(driver: Driver): Promise<{ page: Tab; popup: Tab }> {
  const page = await openArticle(driver, UNLISTED);
  const popup = await openPopup(driver, UNLISTED);
  await says(popup, UNKNOWN);
  await clickOn(popup, THIS_SITE);
  await expect.poll(() => textsOf(page)).toContain('CSTO');
  await says(popup, 'You turned it on here');
  return { page, popup };
}

async function closeAll(...tabs: readonly Tab[]): Promise<void> {
  for (const tab of tabs) await tab.close();
}

async function lookUp(options: Tab, site: string): Promise<void> {
  await clickOn(options, { role: 'textbox', name: /^Look up a site/ });
  await options.type(site);
  await options.press('Enter');
}

describe('a site that is not listed', () => {
  it('is turned on in the popup and taken back in the options, at once and without a reload', async () => {
    const { driver } = browser;
    const { page, popup } = await turnOn(driver);
    await page.run(() => document.documentElement.setAttribute('data-loaded', 'once'));

    const options = await openOptions(driver);
    await clickOn(options, { role: 'button', name: 'Take back: unlisted.example' });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await says(popup, UNKNOWN);
    expect(await page.run(() => document.documentElement.getAttribute('data-loaded'))).toBe('once');

    // Off and on again is no way round the missing permission.
    await set(options, { isOn: false });
    await says(popup, 'You turned Sidelight off everywhere');
    await set(options, { isOn: true });
    await says(popup, UNKNOWN);
    expect(await textsOf(page)).toEqual([]);

    await clickOn(popup, THIS_SITE);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    expect([...page.errors(), ...popup.errors(), ...options.errors()]).toEqual([]);
    await closeAll(options, popup, page);
  });

  it('is turned off and on like a listed one once it is given, and a background that stopped loses nothing', async () => {
    const { driver } = browser;
    const { page, popup } = await turnOn(driver);
    await driver.stopBackground();
    await clickOn(popup, THIS_SITE);
    await expect.poll(() => textsOf(page)).toEqual([]);
    await says(popup, 'You turned it off here');
    await driver.stopBackground();
    await clickOn(popup, THIS_SITE);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    await driver.stopBackground();
    await popup.run(() => chrome.permissions.remove({ origins: ['*://*.unlisted.example/*'] }));
    await expect.poll(() => textsOf(page)).toEqual([]);
    await driver.stopBackground();
    await clickOn(popup, THIS_SITE);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    await closeAll(popup, page);
  });

  it('is turned on and off from the look-up of the options page', async () => {
    const { driver } = browser;
    const page = await openArticle(driver, UNLISTED);
    const options = await openOptions(driver);
    await lookUp(options, UNLISTED);
    await clickOn(options, { role: 'button', name: 'Turn on' });
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    await clickOn(options, { role: 'button', name: 'Turn off' });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await closeAll(options, page);
  });
});

describe('everywhere', () => {
  it('is given once for all sites and taken back, and leaves listed sites as they were', async () => {
    const { driver } = browser;
    const [listed, page] = [await openMarked(driver, LISTED), await openArticle(driver, UNLISTED)];
    const options = await openOptions(driver);
    await clickOn(options, { role: 'button', name: 'Turn on everywhere' });
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    const popup = await openPopup(driver, UNLISTED);
    await says(popup, 'You turned Sidelight on for all sites');

    await clickOn(options, { role: 'button', name: 'Take back' });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await says(popup, UNKNOWN);
    // Chromium can take back more than it is told, and then only the card is missing.
    await restOn(listed, 'CSTO');
    await node(listed, { role: 'dialog', name: termOf('collective-security-treaty-organization') });
    await closeAll(popup, options, page, listed);
  });
});

describe('a browser that is closed and started again', () => {
  it('still has every setting and every site, in pages opened at once', async () => {
    const first = browser.driver;
    await turnOn(first);
    const options = await openOptions(first);
    await clickOn(options, { role: 'radio', name: 'Solid line' });
    await clickOn(options, { role: 'checkbox', name: 'People' });
    await expect.poll(() => stored(options)).toMatchObject({ markStyle: 'solid' });
    await expect.poll(() => stored(options)).toMatchObject({ mutedCategories: ['person'] });

    await browser.restart();
    const { driver } = browser;
    const page = await openMarked(driver, UNLISTED);
    expect(await textsOf(page)).not.toContain('Sergey Lavrov');
    const again = await openOptions(driver);
    expect(await stored(again)).toMatchObject({ markStyle: 'solid', mutedCategories: ['person'] });
    await node(again, { role: 'button', name: 'Take back: unlisted.example' });
    await clickOn(again, { role: 'button', name: 'Take back: unlisted.example' });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await noNode(again, { role: 'button', name: 'Take back: unlisted.example' });
    await closeAll(again, page);
  });
});
