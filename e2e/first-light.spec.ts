import { describe, expect, it } from 'vitest';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Tab } from '@/scripts/lib/browser-driver';
import { openPopup } from '@/scripts/lib/open-popup';

import { sourceNames, termOf } from './facts';
import {
  LISTED,
  UNLISTED,
  clickOn,
  markupOf,
  noNode,
  node,
  readPage,
  restOn,
  textsOf,
  useBrowser,
} from './fixtures';

/** Whatever the extension did to the page by way of the page would be forbidden here. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'none'",
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const CSTO = termOf('collective-security-treaty-organization');

const MARKED = [
  { highlight: 'sidelight-organisation', text: 'CSTO' },
  { highlight: 'sidelight-format', text: 'C5+1' },
  { highlight: 'sidelight-policy', text: 'secondary sanctions' },
  { highlight: 'sidelight-person', text: 'Sergey Lavrov' },
  { highlight: 'sidelight-place', text: 'Nagorno\u2011Karabakh' },
  { highlight: 'sidelight-person', text: 'Садыр Жапаров' },
];

const browser = useBrowser();

function openStrict(url: string): Promise<Tab> {
  const { driver } = browser;
  driver.serve(url, { body: readPage('strict.html'), headers: { 'content-security-policy': STRICT_POLICY } });
  return driver.open(url);
}

/** The same page where nothing runs: what it is without the extension. */
async function markupWithout(): Promise<string> {
  const control = await openStrict(UNLISTED);
  const markup = await markupOf(control);
  await control.close();
  return markup;
}

describe('on a listed site, under a strict content security policy with Trusted Types', () => {
  it('marks the first mention of each term, across inline elements and scripts', async () => {
    const page = await openStrict(LISTED);
    await expect
      .poll(async () => (await page.marks()).map(({ highlight, text }) => ({ highlight, text })))
      .toEqual(MARKED);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('leaves the page as it was, byte for byte, with marks and after a card', async () => {
    const markup = await markupWithout();
    const page = await openStrict(LISTED);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    expect(await markupOf(page)).toBe(markup);
    await restOn(page, 'CSTO');
    await node(page, { role: 'dialog', name: CSTO });
    await page.press('Escape');
    await noNode(page, { role: 'dialog' });
    expect(await markupOf(page)).toBe(markup);
    expect(page.errors()).toEqual([]);
    await page.close();
  });

  it('opens a card on rest: a dialog named by the term, with both sources; Escape closes it', async () => {
    const page = await openStrict(LISTED);
    await restOn(page, 'CSTO');
    const card = await node(page, { role: 'dialog', name: CSTO });
    const groups = findNodes(card, { role: 'group' }).map(({ name }) => name);
    expect(groups).toEqual(expect.arrayContaining(sourceNames()));
    await page.press('Escape');
    await noNode(page, { role: 'dialog' });
    await page.close();
  });
});

describe('the popup', () => {
  it('takes a category off the open page, and puts it back, without a reload', async () => {
    const page = await openStrict(LISTED);
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    await page.run(() => document.documentElement.setAttribute('data-loaded', 'once'));

    const popup = await openPopup(browser.driver, LISTED);
    await clickOn(popup, { role: 'switch', name: /^Organisations/ });
    await expect.poll(() => textsOf(page)).not.toContain('CSTO');
    expect(await textsOf(page)).toContain('Sergey Lavrov');

    await clickOn(popup, { role: 'switch', name: /^Organisations/ });
    await expect.poll(() => textsOf(page)).toContain('CSTO');
    expect(await page.run(() => document.documentElement.getAttribute('data-loaded'))).toBe('once');
    await popup.close();
    await page.close();
  });

  it.each([
    { why: 'a name misspelt', typed: 'kyrgystan', fact: 'kyrgyzstan' },
    {
      why: 'a name of another script, transliterated',
      typed: 'odkb',
      fact: 'collective-security-treaty-organization',
    },
  ])('finds $why and shows it as the same card', async ({ typed, fact }) => {
    const popup = await openPopup(browser.driver);
    await clickOn(popup, { role: 'searchbox', name: 'Search facts' });
    await popup.type(typed);
    const results = await node(popup, { role: 'listbox' });
    const found = await node(popup, { role: 'option', name: new RegExp(`^${termOf(fact)}`) });
    expect(findNodes(results, { role: 'option' })[0]?.name).toBe(found.name);
    await clickOn(popup, { role: 'option', name: found.name });
    const card = await node(popup, { role: 'dialog', name: termOf(fact) });
    expect(findNodes(card, { role: 'group' }).map(({ name }) => name)).toEqual(
      expect.arrayContaining(sourceNames()),
    );
    expect(popup.errors()).toEqual([]);
    await popup.close();
  });
});

/** What the markup is before anything can have touched it: parsed, but never a page. */
async function markupAsServed(): Promise<string> {
  const address = `${UNLISTED}/blank`;
  browser.driver.serve(address, { body: '<!doctype html><title>Blank</title>' });
  const blank = await browser.driver.open(address);
  const markup = await blank.run(
    (source: string) => new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    readPage('strict.html'),
  );
  await blank.close();
  return markup;
}

describe('elsewhere', () => {
  it('runs nothing on a host that is not listed', async () => {
    const [page, listed] = [await openStrict(UNLISTED), await openStrict(LISTED)];
    // By then the page opened before it would long be marked.
    await expect.poll(() => textsOf(listed)).toContain('CSTO');
    expect(await page.run(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await markupOf(page)).toBe(await markupAsServed());
    expect(page.errors()).toEqual([]);
    await listed.close();
    await page.close();
  });
});

// Last, for it speaks of all that the tests above have done.
it('let no request leave the browser', () => {
  expect(browser.driver.outgoing()).toEqual([]);
});
