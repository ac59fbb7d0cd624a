import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';

import { LAUNCH_TIMEOUT_MS, type Driver, type LaunchOptions } from './browser-driver';
import { openChromiumTab } from './chromium-tab';
import { BROWSERS_OWN_HOST, watchNetwork, type NetworkWatch } from './network-watch';
import { ServedPages } from './served-pages';

/** Where Chromium takes what it needs to go without: no speculative connection to the host of a page we serve. */
const PREFERENCES = { net: { network_prediction_options: 2 } };

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** Chromium with the extension in it, in a profile of its own that goes when the browser is closed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const network = await watchNetwork();
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-chromium-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable,
    timeout: LAUNCH_TIMEOUT_MS,
    headless: !options.visible,
    viewport: options.visible ? null : DEFAULT_VIEWPORT,
    locale: 'en-US',
    ignoreDefaultArgs: ['--disable-extensions', ...(options.visible ? ['--hide-scrollbars'] : [])],
    args: flags(network),
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  // Unlike --load-extension this also works in Google Chrome, and it names the extension.
  const { id } = await browser.send('Extensions.loadUnpacked', { path: options.extension });
  // In sight, an empty tab beside the page would be in the way.
  const blank = options.visible ? context.pages() : [];
  return createDriver({ context, browser, network, profile, id, blank });
}

function flags(network: NetworkWatch): string[] {
  return [
    '--no-sandbox',
    '--no-first-run',
    '--lang=en-US',
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // QUIC is UDP and would pass by the proxy.
    '--disable-quic',
    `--gaia-url=https://${BROWSERS_OWN_HOST}`,
    `--component-updater=url-source=https://${BROWSERS_OWN_HOST}/`,
    `--proxy-server=127.0.0.1:${network.port}`,
    // Even this machine is outside.
    '--proxy-bypass-list=<-loopback>',
  ];
}

interface Parts {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly network: NetworkWatch;
  readonly profile: string;
  readonly id: string;
  /** Tabs to be used first. */
  readonly blank: Page[];
}

async function createDriver(parts: Parts): Promise<Driver> {
  const { context, browser, network, profile, id, blank } = parts;
  const pages = new ServedPages();
  await context.route(/^https?:/, async (route) => {
    const reply = pages.answer(route.request().url());
    // A request whose tab is gone in the meantime has nobody left to answer.
    await (reply ? route.fulfill(reply) : route.abort()).catch(() => undefined);
  });
  const isClosed = new Promise<void>((resolve) => {
    const resolveWhenEmpty = () => context.pages().length === 0 && resolve();
    const attend = (page: Page) => page.once('close', resolveWhenEmpty);
    context.pages().forEach(attend);
    context.on('page', attend).once('close', () => resolve());
  });
  return {
    name: 'chromium',
    serve: (url, reply) => pages.serve(url, reply),
    extensionUrl: (path) => `chrome-extension://${id}/${path}`,
    outgoing: () => [...pages.refused, ...network.contacts()],
    open: async (url, where = 'tab') => {
      const fresh = () => (where === 'window' ? newWindow(context, browser) : context.newPage());
      return openChromiumTab(blank.pop() ?? (await fresh()), url);
    },
    stopBackground: () => closeWorkersOf(browser, `chrome-extension://${id}/`),
    closed: () => isClosed,
    close: async () => {
      await context.close();
      await network.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Playwright itself opens tabs only. */
async function newWindow(context: BrowserContext, browser: CDPSession): Promise<Page> {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    browser.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ]);
  return page;
}

async function closeWorkersOf(browser: CDPSession, origin: string): Promise<void> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  for (const { targetId } of workers) await browser.send('Target.closeTarget', { targetId });
}
