import { describe, expect, inject, it } from 'vitest';

import type { Driver, Tab } from '@/scripts/lib/browser-driver';
import { centreOf } from '@/scripts/lib/geometry';

import { CARD } from './card-page';
import { LISTED, markupOf, noNode, node, readPage, restOn, textsOf, useBrowser } from './fixtures';

/** The part of an extension page's world that is used here. */
declare const chrome: {
  readonly runtime: { reload(): void };
  readonly management: { uninstallSelf(): Promise<void> };
};

/** Opens a page with marks, and one of the extension's own beside it. */
async function open(driver: Driver): Promise<{ page: Tab; own: Tab; before: string }> {
  driver.serve(LISTED, { body: readPage('strict.html') });
  const page = await driver.open(LISTED);
  const own = await driver.open(driver.extensionUrl('options.html'), 'window');
  await expect.poll(() => textsOf(page)).toContain('CSTO');
  return { page, own, before: await markupOf(page) };
}

/** With it goes the page that asked for it. */
async function end(own: Tab, how: () => unknown): Promise<void> {
  await own.run(how).catch(() => undefined);
}

/** Highlights that something is drawn for. Firefox drops our style sheet, and with it whoever could take the ranges away. */
function drawn(page: Tab): Promise<string[]> {
  return page.run(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges]
        .map(({ startContainer }) => getComputedStyle(startContainer.parentElement!, `::highlight(${name})`))
        .filter(({ textDecorationLine }) => textDecorationLine !== 'none')
        .map(() => name),
    ),
  );
}

describe('an extension that is loaded anew while its card is open', () => {
  const browser = useBrowser();

  // Firefox ends our script without a word: a card that is open then stays until the page is left.
  it.runIf(inject('browserName') === 'chromium')('leaves the page as it was', async () => {
    const { page, own, before } = await open(browser.driver);
    await restOn(page, 'CSTO');
    await node(page, CARD);
    await end(own, () => setTimeout(() => chrome.runtime.reload()));
    await expect
      .poll(async () => {
        await page.movePointer({ x: 1100, y: 450 });
        return markupOf(page);
      })
      .toBe(before);
    await noNode(page, CARD);
    expect(await textsOf(page)).toEqual([]);
    expect(page.errors()).toEqual([]);
  });
});

describe('an extension that is removed', () => {
  const browser = useBrowser();

  it('leaves no marks to be seen, and nothing that still listens', async () => {
    const { page, own } = await open(browser.driver);
    const [mark] = await page.marks();
    expect(await drawn(page)).not.toEqual([]);
    await end(own, () => setTimeout(() => chrome.management.uninstallSelf()));
    await expect
      .poll(async () => {
        await page.movePointer(centreOf(mark!.box));
        return drawn(page);
      })
      .toEqual([]);
    await page.run(() => document.querySelector('#end')!.append('CSTO, C5+1'));
    await page.press('Escape');
    expect(await drawn(page)).toEqual([]);
    expect(page.errors()).toEqual([]);
  });
});
