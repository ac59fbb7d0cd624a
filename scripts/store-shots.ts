import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { chromium, type BrowserContext } from 'playwright-core';

import { buildExtension, extensionFolder } from '@/scripts/lib/build-extension';
import { provideBrowsers } from '@/scripts/lib/provide-browsers';
import { QUIET_FLAGS } from '@/scripts/lib/quiet-chromium';
import { extensionForPictures } from '@/scripts/lib/store-extension';
import { STORE_SCENES } from '@/scripts/lib/store-scenes';
import { stagePage, tilePage } from '@/scripts/lib/store-stage';
import { ARTICLE_URL, takeView } from '@/scripts/lib/store-views';

const OUT = fileURLToPath(new URL('../docs/store/', import.meta.url));
const ARTICLE = fileURLToPath(new URL('../demo/article.html', import.meta.url));

/** Bytes. Stores take more; the repository need not. */
const MOST_BYTES = 250_000;

/** Takes the pictures for the stores, of the real extension on the sample article. `--built` takes the last build. */
export async function main(args: readonly string[]): Promise<number> {
  const [executablePath] = provideBrowsers(['chromium']);
  if (!args.includes('--built')) buildExtension('chromium');
  const extension = extensionForPictures(extensionFolder('chromium'));
  mkdirSync(OUT, { recursive: true });
  const context = await chromium.launchPersistentContext('', {
    executablePath: executablePath!,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET_FLAGS, `--load-extension=${extension}`],
  });
  try {
    return await takePictures(context);
  } finally {
    await context.close();
    rmSync(extension, { recursive: true });
  }
}

async function takePictures(context: BrowserContext): Promise<number> {
  await context.route(/^https?:/, (route) =>
    route.request().url() === ARTICLE_URL
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync(ARTICLE, 'utf8') })
      : route.abort(),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = new URL(worker.url()).origin.replace(
    'null',
    `chrome-extension://${new URL(worker.url()).host}`,
  );
  let tooLarge = 0;
  for (const scene of STORE_SCENES) {
    const views: Buffer[] = [];
    for (const shown of scene.shows) views.push(await takeView({ context, origin }, shown, scene.scheme));
    tooLarge += await takePicture(context, scene.file, {
      page: stagePage(scene, views),
      width: 1280,
      height: 800,
    });
    for (const page of context.pages().slice(1)) await page.close();
  }
  tooLarge += await takePicture(context, 'tile.png', { page: tilePage(), width: 440, height: 280 });
  return tooLarge;
}

async function takePicture(
  context: BrowserContext,
  file: string,
  { page: html, ...size }: { page: string; width: number; height: number },
): Promise<number> {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(html);
  const { length } = await page.screenshot({ path: OUT + file });
  await page.close();
  const isTooLarge = length > MOST_BYTES;
  console.log(
    `${isTooLarge ? 'TOO LARGE' : 'ok'} docs/store/${file}: ${size.width} × ${size.height}, ${length} bytes`,
  );
  return Number(isTooLarge);
}
