import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, inject, it } from 'vitest';

import { ASIDE, CARD, CSTO, ENOUGH_MS, cards, placeOf, reset, settledCard, usePage } from './card-page';
import { clickOn, node, noNode, useBrowser } from './fixtures';

const isChromium = inject('browserName') === 'chromium';

/** A press that browsers take for a long one, ms. */
const LONG_MS = 900;

const browser = useBrowser();

describe('with a finger', () => {
  const held = usePage(browser);
  afterEach(() => reset(held.page));

  it('a tap opens a sheet at the foot of the window; a tap elsewhere closes it', async () => {
    const { page } = held;
    await page.tap(await placeOf(page, 'CSTO'));
    await node(page, { ...CARD, name: CSTO });
    const sheet = await settledCard(page);
    expect(Math.round(sheet.y + sheet.height)).toBe(900);
    await page.tap(ASIDE);
    await noNode(page, CARD);
  });

  it.runIf(isChromium)('scrolling over marks opens nothing', async () => {
    const { page } = held;
    const { x, y } = await placeOf(page, 'Kyrgyzstan');
    const way = Array.from({ length: 20 }, (_, step) => ({ x, y: y - step * 15 }));
    await page.touch(way);
    await sleep(ENOUGH_MS);
    expect(await cards(page)).toEqual([]);
    expect(await page.run(() => window.scrollY)).toBeGreaterThan(100);
  });

  it.runIf(isChromium)('a long press opens nothing', async () => {
    const { page } = held;
    await page.touch([await placeOf(page, 'CSTO')], LONG_MS);
    await sleep(ENOUGH_MS);
    expect(await cards(page)).toEqual([]);
  });

  it('a link is followed by its first tap', async () => {
    const { page } = held;
    await page.tap(await placeOf(page, 'Sergey Lavrov'));
    await expect.poll(() => page.run(() => location.hash)).toBe('#followed');
    expect(await cards(page)).toEqual([]);
  });

  it.runIf(isChromium)('the sheet is worked by taps, and stays when the page behind it scrolls', async () => {
    const { page } = held;
    await page.tap(await placeOf(page, 'CSTO'));
    await settledCard(page);
    await page.run(() => window.scrollBy({ top: 80, behavior: 'instant' }));
    await sleep(ENOUGH_MS);
    await expect.poll(() => cards(page)).toEqual([CSTO]);
    await clickOn(page, { role: 'button', name: 'Close' });
    await noNode(page, CARD);
  });
});
