import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, describe, expect, inject, it } from 'vitest';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Tab } from '@/scripts/lib/browser-driver';

import {
  ASIDE,
  CARD,
  ENOUGH_MS,
  boxOf,
  cards,
  command,
  forget,
  heard,
  placeOf,
  reset,
  store,
  usePage,
} from './card-page';
import { clickOn, node, noNode, readPage, textsOf, useBrowser } from './fixtures';

const isChromium = inject('browserName') === 'chromium';

const browser = useBrowser();

/** What the page calls focused: of the card it sees the host alone. */
function focused(page: Tab): Promise<string> {
  return page.run(() => document.activeElement?.id || document.activeElement?.localName || '');
}

/** What screen readers are told by live regions. */
async function spoken(page: Tab, said: string): Promise<void> {
  await expect
    .poll(async () => findNodes(await page.accessibility(), { role: 'text' }).map(({ name }) => name))
    .toContain(said);
}

describe('without a mouse', () => {
  const held = usePage(browser);
  afterEach(() => reset(held.page));

  it('walks from mark to mark, said aloud; opens, is walked through by Tab, and gives the focus back', async () => {
    const { page, own } = held;
    await page.run(() => document.querySelector<HTMLElement>('#field')!.focus());
    const count = (await textsOf(page)).length;
    await command(own, 'walk', { by: 1 });
    await spoken(page, `Collective Security Treaty Organization, 1 of ${count}`);
    await command(own, 'walk', { by: 1 });
    await command(own, 'walk', { by: 1 });
    await spoken(page, `Nikol Pashinyan, 3 of ${count}`);
    await command(own, 'walk', { by: -1 });
    await spoken(page, `Sergey Lavrov, 2 of ${count}`);
    expect(await focused(page)).toBe('field');

    await command(own, 'openWalked');
    await node(page, { ...CARD, name: 'Sergey Lavrov' });
    await expect.poll(() => focused(page)).toBe('div');
    for (let step = 0; step < 3; step += 1) {
      await page.press('Tab');
      expect(await focused(page)).toBe('div');
    }
    expect(await heard(page)).toEqual([]);
    await page.press('Escape');
    await noNode(page, CARD);
    expect(await focused(page)).toBe('field');
    expect(await heard(page)).toEqual([]);

    await command(own, 'walk', { by: 1 });
    await spoken(page, `Nikol Pashinyan, 3 of ${count}`);
  });

  it('is worked by keys that the page does not hear', async () => {
    const { page, own } = held;
    await command(own, 'show', { fact: 'c5-plus-1-2023/collective-security-treaty-organization' });
    await node(page, CARD);
    await expect.poll(() => focused(page)).toBe('div');
    await page.press('Tab');
    await page.press('Tab');
    await page.press('Shift+Tab');
    await page.press('ArrowDown');
    expect(await heard(page)).toEqual([]);
    expect((await cards(page)).length).toBe(1);
  });

  it.runIf(isChromium)('stays as long as a reader is in it, wherever the pointer goes', async () => {
    const { page, own } = held;
    await command(own, 'show', { fact: 'c5-plus-1-2023/collective-security-treaty-organization' });
    await node(page, CARD);
    await page.sweep([await placeOf(page, 'Sergey Lavrov'), ASIDE], 700);
    expect((await cards(page)).length).toBe(1);
  });

  it.runIf(isChromium)('shows where the reader is, and brings it into view', async () => {
    const { page, own } = held;
    await page.run(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
    await command(own, 'walk', { by: 1 });
    const box = await boxOf(page, 'Tajikistan');
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(900);
    const current = await page.run(() => [...(CSS.highlights.get('sidelight-current') ?? [])].length);
    expect(current).toBe(1);
  });

  it.runIf(isChromium)('leaves the page without a trace when nothing was opened', async () => {
    const { page, own } = held;
    const before = await page.run(() => document.documentElement.childElementCount);
    await command(own, 'walk', { by: 1 });
    await expect.poll(() => page.run(() => document.documentElement.childElementCount)).toBe(before);
  });
});

describe('a page of fifty marks', () => {
  const held = usePage(browser, () => readPage('card.html').replace('<dialog', `${manyMarks()}<dialog`));
  afterEach(() => forget(held.own));

  it.runIf(isChromium)('is walked through to the end and round', async ({ annotate }) => {
    const { page, own } = held;
    await store(own, { mentions: 'all' });
    const count = 59;
    await expect.poll(async () => (await textsOf(page)).length).toBe(count);
    const started = Date.now();
    for (let step = 0; step < count + 1; step += 1) await command(own, 'walk', { by: 1 });
    await spoken(page, `Collective Security Treaty Organization, 1 of ${count}`);
    await annotate(`${count} marks walked in ${Date.now() - started} ms`);
    await command(own, 'openWalked');
    await node(page, { ...CARD, name: 'Collective Security Treaty Organization' });
    await reset(page);
  });
});

describe('with a key held, or by click', () => {
  const held = usePage(browser);
  afterEach(async () => {
    await reset(held.page);
    await forget(held.own);
  });

  it.runIf(isChromium)('opens only while the reader’s key is down', async () => {
    const { page, own } = held;
    await store(own, { trigger: 'modifier' });
    await page.movePointer(await placeOf(page, 'CSTO'));
    await sleep(ENOUGH_MS);
    expect(await cards(page)).toEqual([]);
    await page.hold('Shift', 400);
    await node(page, CARD);
  });

  it.runIf(isChromium)('opens only by click', async () => {
    const { page, own } = held;
    await store(own, { trigger: 'click' });
    const place = await placeOf(page, 'CSTO');
    await page.movePointer(place);
    await sleep(ENOUGH_MS);
    expect(await cards(page)).toEqual([]);
    await page.click(place);
    await node(page, CARD);
    await clickOn(page, { role: 'button', name: 'Close' });
    await noNode(page, CARD);
  });
});

/** Nothing but marks, five to a line, no more to a screenful than are painted. */
function manyMarks(): string {
  const names = ['CSTO', 'NATO', 'Kazakhstan', 'Uzbekistan', 'Astana'];
  const lines = Array.from({ length: 10 }, (_, line) => {
    const top = 900 + line * 400;
    return `<p style="left: 300px; top: ${top}px">${names.join(' and ')}.</p>`;
  });
  return lines.join('\n');
}
