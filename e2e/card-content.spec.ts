import { afterEach, describe, expect, inject, it } from 'vitest';

import { findNodes, type AxNode } from '@/scripts/lib/ax-tree';
import { until } from '@/scripts/lib/until';

import {
  CARD,
  CSTO,
  forget,
  openCard,
  openTabs,
  placeOf,
  reset,
  settledCard,
  stored,
  usePage,
} from './card-page';
import { sourceAddress, sourceNames } from './facts';
import { clickOn, node, readPage, textsOf, useBrowser } from './fixtures';

const browser = useBrowser();

// What a card holds is the same in both browsers; where it stands and what it hears is proven in each.
describe.runIf(inject('browserName') === 'chromium')('what the card holds', () => {
  const held = usePage(browser);
  afterEach(async () => {
    await forget(held.own);
    await reset(held.page);
  });

  it('tells assistive technology the term, the relation, then each source by name', async () => {
    await openCard(held.page, 'CSTO');
    const said = textOf(await node(held.page, CARD));
    const order = [CSTO, 'Framed in conflict', ...columnsOf(said), 'What differs', 'On record'];
    expect(order.map((part) => said.indexOf(part))).toEqual(
      order.map((part) => said.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(order).toHaveLength(6);
  });

  it('gives a silent source its half and one sentence', async () => {
    await openCard(held.page, 'Nikol Pashinyan');
    const card = await node(held.page, CARD);
    const silent = findNodes(card, { role: 'text', name: 'Does not mention it.' });
    expect(silent).toHaveLength(1);
    expect(findNodes(card, { role: 'group' })).toHaveLength(2);
  });

  it('says what it is not', async () => {
    await openCard(held.page, 'CSTO');
    expect(textOf(await node(held.page, CARD))).toContain('not a survey');
  });

  it('leads to the passage it quotes', async () => {
    const { page, own } = held;
    await openCard(page, 'CSTO');
    await clickOn(page, { role: 'link', name: /^Paragraph \d+, in a new tab$/ });
    const sources = [sourceAddress('focus'), sourceAddress('rt')];
    await expect
      .poll(async () =>
        (await openTabs(own)).some((url) => sources.some((source) => url?.startsWith(source))),
      )
      .toBe(true);
  });

  it('says why a term is marked', async () => {
    const { page } = held;
    await openCard(page, 'CSTO');
    await clickOn(page, { role: 'button', name: 'More' });
    const said = textOf(await node(page, CARD));
    expect(said).toMatch(/“CSTO”/);
    expect(said).toMatch(/From the pack “.+”, version [\d.]+ \(as of .+\)/);
  });

  it.each([
    {
      what: 'a category',
      button: /^Do not mark “Organisations/,
      key: 'mutedCategories',
      value: 'organisation',
    },
    { what: 'a site', button: 'Do not mark anything on this site again', key: 'offSites', value: 'bbc.com' },
  ])('mutes $what when it closes, unless that is undone', async ({ button, key, value }) => {
    const { page, own } = held;
    await openCard(page, 'CSTO');
    await clickOn(page, { role: 'button', name: 'More' });
    await clickOn(page, { role: 'button', name: button });
    await clickOn(page, { role: 'button', name: 'Undo' });
    await page.press('Escape');
    await reset(page);
    expect(await stored(own)).not.toHaveProperty(key);

    await openCard(page, 'CSTO');
    await clickOn(page, { role: 'button', name: 'More' });
    await clickOn(page, { role: 'button', name: button });
    await page.press('Escape');
    await expect.poll(() => textsOf(page)).not.toContain('CSTO');
    expect(await stored(own)).toMatchObject({ [key]: [value] });
    await forget(own);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
  });
});

describe.runIf(inject('browserName') === 'chromium')('on a page that is one of the two sources', () => {
  it.each(['focus', 'rt'])('the column of %s says so', async (source) => {
    const address = sourceAddress(source);
    browser.driver.serve(address, { body: readPage('card.html') });
    const page = await browser.driver.open(address);
    try {
      await until('marks', async () => ((await textsOf(page)).includes('CSTO') ? true : undefined));
      await page.movePointer(await placeOf(page, 'CSTO'));
      await settledCard(page);
      const columns = findNodes(await node(page, CARD), { role: 'group' });
      expect(columns.map((column) => textOf(column).includes('This page'))).toEqual(
        columns.map(({ name }) => name.startsWith(sourceNames()[source === 'focus' ? 0 : 1]!)),
      );
      expect(columns).toHaveLength(2);
    } finally {
      await page.close();
    }
  });
});

/** All that is said, in reading order. */
function textOf({ role, name, children }: AxNode): string {
  return [role === 'text' || role === 'group' ? name : '', ...children.map(textOf)].join('\n');
}

/** The sources in the order in which a card names them. */
function columnsOf(said: string): string[] {
  return sourceNames().toSorted((a, b) => said.indexOf(a) - said.indexOf(b));
}
