import { describe, expect, inject, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import type { Tab } from '@/scripts/lib/browser-driver';

import { openTabs } from './card-page';
import { termOf } from './facts';
import { LISTED, clickOn, node, restOn, textsOf, useBrowser } from './fixtures';
import { forgetSettings, openMarked, openOptions, set, stored } from './our-pages';

declare const chrome: Browser;

const CARD = { role: 'dialog', name: termOf('collective-security-treaty-organization') };

const browser = useBrowser();

/** What the toolbar counts for the tab with this address. */
function badgeOf(ours: Tab, address: string): Promise<string> {
  return ours.run(async (url: string) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return chrome.action.getBadgeText({ tabId: tab!.id! });
  }, address);
}

describe('the toolbar', () => {
  it('counts the marks of a page, as they are now, unless the reader wants no count', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    const options = await openOptions(driver);
    const marks = (await textsOf(page)).length;
    await expect.poll(() => badgeOf(options, LISTED)).toBe(String(marks));
    await clickOn(options, { role: 'checkbox', name: 'Organisations' });
    await expect.poll(() => badgeOf(options, LISTED)).toBe(String(marks - 1));
    await clickOn(options, { role: 'checkbox', name: /^Count the marks/ });
    await expect.poll(() => badgeOf(options, LISTED)).toBe('');
    await clickOn(options, { role: 'checkbox', name: /^Count the marks/ });
    await expect.poll(() => badgeOf(options, LISTED)).toBe(String(marks - 1));
    await set(options, { offSites: ['bbc.com'] });
    await expect.poll(() => badgeOf(options, LISTED)).toBe('');
    await forgetSettings(options);
    await options.close();
    await page.close();
  });
});

describe('a background that stops between any two steps', () => {
  it('loses nothing: marks, card, categories, master switch, toolbar, menu', async () => {
    const { driver } = browser;
    const options = await openOptions(driver);
    await driver.stopBackground();
    const page = await openMarked(driver, LISTED);
    await driver.stopBackground();
    await restOn(page, 'CSTO');
    await node(page, CARD);
    await driver.stopBackground();
    await page.press('Escape');
    await set(options, { mutedCategories: ['organisation'] });
    await expect.poll(() => textsOf(page)).not.toContain('CSTO');
    await driver.stopBackground();
    await set(options, { mutedCategories: [], markStyle: 'solid' });
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    await driver.stopBackground();
    await set(options, { isOn: false });
    await expect.poll(() => textsOf(page)).toEqual([]);
    await driver.stopBackground();
    await set(options, { isOn: true });
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    const marks = String((await textsOf(page)).length);
    await expect.poll(() => badgeOf(options, LISTED)).toBe(marks);
    await driver.stopBackground();
    await page.movePointer({ x: 5, y: 5 });
    await restOn(page, 'CSTO');
    await node(page, CARD);
    expect(await stored(options)).toMatchObject({ isOn: true, markStyle: 'solid' });
    expect({ page: page.errors(), options: options.errors() }).toEqual({ page: [], options: [] });
    await forgetSettings(options);
    await options.close();
    await page.close();
  });

  it('keeps its entry in the context menu', async () => {
    const options = await openOptions(browser.driver);
    await browser.driver.stopBackground();
    // An entry that is not there cannot be changed.
    const answer = await options.run(() =>
      Promise.resolve(chrome.contextMenus.update('look-up', {})).then(() => 'there', String),
    );
    expect(answer).toBe('there');
    await options.close();
  });
});

describe('the commands', () => {
  it('are the ones of the manifest, each with its words and the keys suggested for it', async () => {
    const options = await openOptions(browser.driver);
    const commands = await options.run(() => chrome.commands.getAll());
    expect(commands.map(({ name }) => name).toSorted()).toEqual(
      ['_execute_action', 'next-mark', 'open-card', 'previous-mark', 'toggle-site'].toSorted(),
    );
    expect(commands.filter(({ name }) => name === 'next-mark')).toMatchObject([{ description: 'Next mark' }]);
    await options.close();
  });
});

describe.runIf(inject('browserName') === 'chromium')('what the browser passes on', () => {
  it.each([
    {
      how: 'selected text, from the context menu,',
      event: 'contextMenus.onClicked',
      told: [{ menuItemId: 'look-up', selectionText: ' ОДКБ ' }],
      opens: /library\.html#.+\/collective-security-treaty-organization$/,
    },
    {
      how: 'words typed behind the keyword, which no fact has,',
      event: 'omnibox.onInputEntered',
      told: ['zzz qqq', 'currentTab'],
      opens: /library\.html\?find=zzz%20qqq$/,
    },
  ])('$how opens the library', async ({ event, told, opens }) => {
    const { driver } = browser;
    // Wakes the background.
    const page = await openMarked(driver, LISTED);
    await driver.emit!(event, ...told);
    const options = await openOptions(driver);
    await expect.poll(() => openTabs(options)).toContainEqual(expect.stringMatching(opens));
    await options.close();
    await page.close();
  });

  it('keys walk from mark to mark, open the card, and switch the site', async () => {
    const { driver } = browser;
    const page = await openMarked(driver, LISTED);
    await driver.emit!('commands.onCommand', 'next-mark');
    await driver.emit!('commands.onCommand', 'open-card');
    await node(page, { role: 'dialog', name: /./ });
    await driver.emit!('commands.onCommand', 'toggle-site');
    await expect.poll(() => textsOf(page)).toEqual([]);
    const options = await openOptions(driver);
    expect(await stored(options)).toMatchObject({ offSites: ['bbc.com'] });
    await forgetSettings(options);
    await options.close();
    await page.close();
  });
});
