import type { BrowserContext, Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

import { readMarks } from './read-marks';
import { PICTURE_HOST } from './store-extension';
import type { Shown, StoreScene } from './store-scenes';
import { until } from './until';

/** As Chromium calls it in our own pages. */
declare const chrome: Browser;

export const ARTICLE_URL = `https://${PICTURE_HOST}/world/caspian`;

export interface Views {
  readonly context: BrowserContext;
  /** Where pages of the extension are. */
  readonly origin: string;
}

/** Takes one view of the extension as it is drawn in its place. */
export async function takeView(
  { context, origin }: Views,
  shown: Shown,
  scheme: StoreScene['scheme'],
): Promise<Buffer> {
  await applySettings(context, origin, { theme: scheme, ...shown.settings });
  const page = await context.newPage();
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width: shown.at.width, height: shown.at.height });
  await page.goto(await addressOf(context, origin, shown));
  await page.bringToFront();
  if (shown.view === 'article') await until('marks', async () => (await page.evaluate(readMarks))[0]);
  else await page.locator('h1, h2').first().waitFor();
  if (shown.scrollTo) await scrollTo(page, shown.scrollTo);
  if (shown.card) await openCard(page, shown.card);
  if (shown.typed) await page.getByRole('searchbox').pressSequentially(shown.typed);
  const picture = await takeStill(page);
  // A popup is about the article, which stays for it.
  if (shown.view !== 'article') await page.close();
  return picture;
}

async function applySettings(context: BrowserContext, origin: string, settings: object): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  await page.evaluate(
    async (wanted) => {
      await chrome.storage.sync.clear();
      await chrome.storage.sync.set(wanted);
    },
    settings as Record<string, unknown>,
  );
  await page.close();
}

async function addressOf(
  context: BrowserContext,
  origin: string,
  { view, address = '' }: Shown,
): Promise<string> {
  if (view === 'article') return ARTICLE_URL;
  if (view !== 'popup') return `${origin}/${view}.html${address}`;
  const page = await context.newPage();
  await page.goto(`${origin}/options.html`);
  const id = await page.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    ARTICLE_URL,
  );
  await page.close();
  return `${origin}/popup.html?tab=${id}`;
}

async function scrollTo(page: Page, text: string): Promise<void> {
  await page.getByText(text, { exact: true }).evaluate((element) => {
    window.scrollTo({ top: element.getBoundingClientRect().top + scrollY - 40, behavior: 'instant' });
  });
}

async function openCard(page: Page, text: string): Promise<void> {
  const box = await until(`a mark on ${text}`, async () => {
    const marks = await page.evaluate(readMarks);
    return marks.find((mark) => mark.text === text && mark.box.y > 0)?.box;
  });
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.waitForTimeout(1500);
}

/** A picture of what has come to rest. */
async function takeStill(page: Page): Promise<Buffer> {
  let before: Buffer | undefined;
  return until('a view at rest', async () => {
    const now = await page.screenshot({ caret: 'initial' });
    const isStill = before?.equals(now) === true;
    before = now;
    return isStill ? now : undefined;
  });
}
