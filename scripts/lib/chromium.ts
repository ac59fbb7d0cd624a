import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';

import { LAUNCH_TIMEOUT_MS, type Driver, type LaunchOptions } from './browser-driver';
import { chromiumId, chromiumProfile } from './chromium-profile';
import { openChromiumTab } from './chromium-tab';
import { BROWSERS_OWN_HOST, watchNetwork, type NetworkWatch } from './network-watch';
import { QUIET_FLAGS } from './quiet-chromium';
import { ServedPages } from './served-pages';
import { until } from './until';

const DEFAULT_VIEWPORT = { width: 1280, height: 900 };

/** Chromium with the extension in it, in a profile of its own. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { executable, extension, visible = false, givesLeave = false } = options;
  const network = await watchNetwork();
  const profile = chromiumProfile(options);
  // Only so does an extension keep what it was given before; but Google Chrome knows that flag no more.
  const isKept = givesLeave || options.profile !== undefined;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    timeout: LAUNCH_TIMEOUT_MS,
    headless: !visible,
    viewport: visible ? null : DEFAULT_VIEWPORT,
    locale: 'en-US',
    ignoreDefaultArgs: ['--disable-extensions', ...(visible ? ['--hide-scrollbars'] : [])],
    args: [...chromiumFlags(network), ...(isKept ? [`--load-extension=${extension}`] : [])],
  });
  const browser = await context.browser()!.newBrowserCDPSession();
  const id = chromiumId(extension);
  if (isKept) await until('the extension to be loaded', async () => (await workersOf(browser, id))[0]);
  else await browser.send('Extensions.loadUnpacked', { path: extension });
  if (!visible) await dismissWelcome(context, extension);
  // In sight, an empty tab beside the page would be in the way.
  const blank = visible ? context.pages() : [];
  const cleanUp = () => {
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return createDriver({ context, browser, network, id, blank, cleanUp });
}

/** The page that greets comes when it comes, in front of all others; what it hides is not marked. */
export async function dismissWelcome(context: BrowserContext, extension: string): Promise<void> {
  if (!existsSync(join(extension, 'welcome.html'))) return;
  const page = await until('the welcome page', async () => context.pages().find(isWelcome));
  await page.close();
}

function isWelcome(page: Page): boolean {
  return page.url().endsWith('/welcome.html');
}

/** How a Chromium without a network is started. */
export function chromiumFlags(network: NetworkWatch): string[] {
  return [
    ...QUIET_FLAGS,
    '--lang=en-US',
    '--enable-unsafe-extension-debugging',
    `--gaia-url=https://${BROWSERS_OWN_HOST}`,
    `--autofill-server-url=https://${BROWSERS_OWN_HOST}/`,
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
  readonly id: string;
  /** Tabs to be used first. */
  readonly blank: Page[];
  /** To be done when the browser is closed. */
  readonly cleanUp: () => void;
}

async function createDriver(parts: Parts): Promise<Driver> {
  const { context, browser, network, id, blank, cleanUp } = parts;
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
    stopBackground: async () => void (await closeWorkersOf(browser, id)),
    emit: async (event, ...told) => {
      const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(emit, { event, told });
    },
    closed: () => isClosed,
    close: async () => {
      await context.close();
      await network.close();
      cleanUp();
    },
  };
}

/** In the background. Chromium's events can be told by hand. */
function emit({ event, told }: { readonly event: string; readonly told: readonly unknown[] }): void {
  const [api = '', name = ''] = event.split('.');
  const { chrome } = globalThis as unknown as {
    readonly chrome: Record<string, Record<string, { dispatch(...told: readonly unknown[]): void }>>;
  };
  chrome[api]?.[name]?.dispatch(...told);
}

/** Playwright itself opens tabs only. Told by its id: the extension may open a page of its own at that moment. */
async function newWindow(context: BrowserContext, browser: CDPSession): Promise<Page> {
  const created = browser.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  const [page] = await Promise.all([
    context.waitForEvent('page', async (opened) => (await targetIdOf(opened)) === (await created).targetId),
    created,
  ]);
  return page;
}

/** None of a page that closes meanwhile. */
async function targetIdOf(page: Page): Promise<string | undefined> {
  try {
    const protocol = await page.context().newCDPSession(page);
    const { targetInfo } = await protocol.send('Target.getTargetInfo');
    await protocol.detach();
    return targetInfo.targetId;
  } catch {
    return undefined;
  }
}

/** Ends the background as the browser does when it is idle; answers whether one was running. */
export async function closeWorkersOf(browser: CDPSession, id: string): Promise<boolean> {
  const running = await workersOf(browser, id);
  for (const { targetId } of running) await browser.send('Target.closeTarget', { targetId });
  return running.length > 0;
}

/** The background, while it runs. */
export async function workersOf(browser: CDPSession, id: string) {
  const { targetInfos } = await browser.send('Target.getTargets');
  return targetInfos.filter((target) => isWorkerOf(target, id));
}

/** Whether it is the background of the extension with this id. */
export function isWorkerOf(
  { type, url }: { readonly type: string; readonly url: string },
  id: string,
): boolean {
  return type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`);
}
