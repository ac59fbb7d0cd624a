import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Driver, Tab } from '@/scripts/lib/browser-driver';
import { buildExtension, extensionFolder } from '@/scripts/lib/build-extension';
import { launchChromium } from '@/scripts/lib/chromium';
import { openPopup } from '@/scripts/lib/open-popup';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';
import { closeCard, openCardOn, surveyHits, tableOf } from '@/scripts/lib/survey-hits';
import { until } from '@/scripts/lib/until';

const ARTICLE = fileURLToPath(new URL('../demo/article.html', import.meta.url));
const SHOTS = fileURLToPath(new URL('../.demo/', import.meta.url));

/** Served from memory under the address of a listed site, for elsewhere the extension does not run. */
const ADDRESS = 'https://www.bbc.com/news/sidelight-sample';

/** The card in the picture: one with everything a card can hold. */
const CARD_ON = 'CSTO';

/** Shows the extension on a sample article: in a window where there is a display, else as pictures and a table. */
export async function main(): Promise<void> {
  const [executable] = provideBrowsers(['chromium']);
  buildExtension('chromium');
  const visible = Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
  const driver = await launchChromium({
    executable: executable!,
    extension: extensionFolder('chromium'),
    visible,
  });
  try {
    driver.serve(ADDRESS, { body: readFileSync(ARTICLE, 'utf8') });
    const page = await driver.open(ADDRESS);
    await until('marks on the sample article: the extension does not work', async () =>
      (await page.marks()).length > 0 ? true : undefined,
    );
    await (visible ? playUntilClosed(driver) : takePictures(driver, page));
  } finally {
    await driver.close();
  }
}

async function playUntilClosed(driver: Driver): Promise<void> {
  console.log('Rest the pointer on an underlined term. Close the window to end.');
  await driver.closed();
}

async function takePictures(driver: Driver, page: Tab): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot(`${SHOTS}page.png`);
  const marks = await page.marks();
  await openCardOn(page, (marks.find(({ text }) => text === CARD_ON) ?? marks[0]!).text);
  await takeStill(page, `${SHOTS}card.png`);
  await closeCard(page);
  await takePopup(driver);
  console.log(tableOf(await surveyHits(page)));
  console.log(`\nPictures: ${SHOTS}page.png, card.png, popup.png`);
}

/** A picture of what has come to rest: a card fades in. */
async function takeStill(page: Tab, file: string): Promise<void> {
  let before: Buffer | undefined;
  await until('a page at rest', async () => {
    await page.screenshot(file);
    const now = readFileSync(file);
    const isStill = before?.equals(now);
    before = now;
    return isStill || undefined;
  });
}

async function takePopup(driver: Driver): Promise<void> {
  const popup = await openPopup(driver, ADDRESS);
  await until('the search box of the popup', () => popup.find({ role: 'searchbox' }));
  await popup.screenshot(`${SHOTS}popup.png`);
  await popup.close();
}
