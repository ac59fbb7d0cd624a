/**
 * A contact sheet of the popup: every scene as a picture in .shots/popup-<name>.png, from the built extension in real
 * Chromium, each one checked by axe. Build first.
 *
 *     node scripts/run.mjs scripts/popup-sheet.ts [NAME…]
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type Axe from 'axe-core';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import type { Browser } from 'webextension-polyfill';

import { extensionFolder } from './lib/build-extension';
import { requireBrowser } from './lib/find-browser';
import { SCENES, type Scene } from './lib/popup-scenes';
import { QUIET_FLAGS } from './lib/quiet-chromium';

/** As Chromium calls it in our own pages. */
declare const chrome: Browser;
declare const axe: typeof Axe;

const OUT = '.shots';
const ARTICLE = 'https://www.bbc.com/news/sidelight-sample';
const UNLISTED = 'https://unlisted.example/';
const POPUP = { width: 360, height: 600 };

interface Stage {
  readonly popup: Page;
  readonly address: string;
  /** Ids of the tabs a popup can be about. */
  readonly tabs: Readonly<Record<'listed' | 'unlisted' | 'none', number>>;
}

export async function main(names: readonly string[]): Promise<number> {
  mkdirSync(OUT, { recursive: true });
  const extension = process.env['EXTENSION'] ?? extensionFolder('chromium');
  const context = await chromium.launchPersistentContext('', {
    executablePath: requireBrowser('chromium'),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET_FLAGS, `--load-extension=${extension}`],
  });
  let failures = 0;
  try {
    const stage = await setUp(context);
    for (const scene of SCENES.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const wrong = await shoot(scene, stage);
      console.log([`${scene.name}:`, ...(wrong.length > 0 ? wrong : ['fine'])].join('\n  '));
      failures += wrong.length;
    }
  } finally {
    await context.close();
  }
  return failures > 0 ? 1 : 0;
}

async function setUp(context: BrowserContext): Promise<Stage> {
  const article = readFileSync(new URL('../demo/article.html', import.meta.url), 'utf8');
  await context.route(/^https?:/, (route) =>
    [ARTICLE, UNLISTED].includes(route.request().url())
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: article })
      : route.abort(),
  );
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tabs: number[] = [];
  for (const url of [ARTICLE, UNLISTED, 'chrome://version/']) {
    const page = await context.newPage();
    await page.goto(url);
    await page.bringToFront();
    tabs.push(
      await worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab!.id!;
      }),
    );
  }
  const [listed = 0, unlisted = 0, none = 0] = tabs;
  const address = new URL('/popup.html', worker.url()).href;
  const popup = await context.newPage();
  await popup.addInitScript(tellAddressOf, { id: unlisted, url: UNLISTED });
  return { popup, address, tabs: { listed, unlisted, none } };
}

/** A real popup is told the address of the tab it was opened on; a page of ours in a tab is not, beyond the listed sites. */
function tellAddressOf(tab: { id: number; url: string }): void {
  const { get } = chrome.tabs;
  Object.assign(chrome.tabs, {
    get: async (id: number) => (id === tab.id ? tab : get.call(chrome.tabs, id)),
  });
}

async function shoot(scene: Scene, { popup, address, tabs }: Stage): Promise<string[]> {
  const { name, settings = {}, typed = '', keys = [], size = POPUP, page = 'listed' } = scene;
  await popup.setViewportSize(size);
  await popup.goto(`${address}?tab=${tabs[page]}`);
  await popup.evaluate(async (wanted) => {
    await chrome.storage.sync.clear();
    await chrome.storage.sync.set(wanted);
  }, settings);
  await popup.reload();
  const field = popup.getByRole('searchbox');
  await field.waitFor();
  // The page behind follows the settings, and the popup the page.
  await popup.waitForTimeout(1300);
  await field.pressSequentially(typed);
  for (const key of keys) {
    await popup.keyboard.press(key);
    // What a key opens takes the focus after it is drawn.
    await popup.waitForTimeout(100);
  }
  await popup.waitForTimeout(200);
  await popup.screenshot({ path: `${OUT}/popup-${name}.png`, caret: 'initial' });
  return [...(await violations(popup)), ...(await scrollBars(popup))];
}

async function violations(popup: Page): Promise<string[]> {
  await popup.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await popup.evaluate(async () => (await axe.run()).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** A scroll bar inside a page that scrolls, or one that goes sideways. */
async function scrollBars(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const root = document.documentElement;
    const inner = [...document.querySelectorAll('*')].filter(
      (element) =>
        element !== root &&
        element.scrollHeight > element.clientHeight + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
    );
    const isTall = root.scrollHeight > root.clientHeight;
    return [
      ...(isTall && inner.length > 0 ? ['a scroll bar within a scroll bar'] : []),
      ...(root.scrollWidth > root.clientWidth ? ['it is wider than its window'] : []),
    ];
  });
}
