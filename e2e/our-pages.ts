import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type Axe from 'axe-core';
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';

import { findNodes } from '@/scripts/lib/ax-tree';
import type { Driver, Tab, Where } from '@/scripts/lib/browser-driver';
import type { Settings } from '@/lib/settings/settings';

import { readPage, textsOf } from './fixtures';

declare const axe: typeof Axe;
/** As both browsers call it in pages of an extension, with promises. */
declare const chrome: Browser;

/** A second page of the same listed site. */
export const OTHER = 'https://www.bbc.com/news/other';

/** The sample article under this address, marked. */
export async function openMarked(driver: Driver, url: string, where?: Where): Promise<Tab> {
  const page = await openArticle(driver, url, where);
  await expect.poll(() => textsOf(page)).toContain('CSTO');
  return page;
}

/** The same, whether or not marks are to be expected; in a window of its own, for what is out of sight is not read. */
export function openArticle(driver: Driver, url: string, where: Where = 'window'): Promise<Tab> {
  driver.serve(url, { body: readPage('strict.html') });
  return driver.open(url, where);
}

/** The options page, where there is everything that only a page of the extension may do. */
export async function openOptions(driver: Driver): Promise<Tab> {
  const page = await driver.open(driver.extensionUrl('options.html'));
  await expect.poll(() => page.run(() => document.querySelector('h1')?.textContent)).toBeTruthy();
  return page;
}

/** Changes settings as another device would: by storage alone. Takes a page of the extension. */
export function set(page: Tab, changes: Partial<Settings>): Promise<void> {
  return page.run((wanted: Partial<Settings>) => chrome.storage.sync.set(wanted), changes);
}

/** Everything that is stored, here and in the account. */
export function stored(page: Tab): Promise<Record<string, unknown>> {
  return page.run(async () => ({
    ...(await chrome.storage.local.get()),
    ...(await chrome.storage.sync.get()),
  }));
}

export async function forgetSettings(page: Tab): Promise<void> {
  await page.run(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
  });
}

/** Waits until assistive technology is told a text with these words in it. */
export async function says(page: Tab, words: string | RegExp): Promise<void> {
  const told = async () =>
    findNodes(await page.accessibility(), { role: 'text' })
      .map(({ name }) => name)
      .join(' ');
  if (typeof words === 'string') await expect.poll(told).toContain(words);
  else await expect.poll(told).toMatch(words);
}

/** As a function, for that is what can be carried into a page that evaluates nothing itself. */
// oxlint-disable-next-line typescript/no-implied-eval -- made here, of a package of ours, and run by the debugger
const defineAxe = new Function(
  readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
) as () => void;

/** What axe complains of, with where. */
export async function violations(page: Tab): Promise<string[]> {
  await page.run(defineAxe);
  return page.run(async () => {
    const found = (await axe.run()).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
