import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { launch, type Browser, type Page } from 'puppeteer-core';

import { LAUNCH_TIMEOUT_MS, type Driver, type LaunchOptions } from './browser-driver';
import { firefoxProtocol, privileged, windowsOf } from './firefox-protocol';
import { openFirefoxTab } from './firefox-tab';
import { watchNetwork, type NetworkWatch } from './network-watch';
import { ServedPages } from './served-pages';

/** Firefox with the extension in it: a temporary add-on, or one that stays where the profile does. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const network = await watchNetwork();
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.executable,
    timeout: LAUNCH_TIMEOUT_MS,
    headless: !options.visible,
    // Lets the protocol speak to the browser's own window: accessibility tree, event page, address of the extension.
    args: ['--remote-allow-system-access'],
    // Without it a release build does not let go of its settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(options.profile !== undefined && { userDataDir: keepAddOn(options.profile, options.extension) }),
    extraPrefsFirefox: { ...preferences(network), ...LASTING, ...(options.givesLeave && GIVES_LEAVE) },
  });
  const id = options.profile === undefined ? await browser.installExtension(options.extension) : ADD_ON;
  return createDriver({ browser, network, id });
}

/** As wxt.config.ts names it. */
const ADD_ON = '{989bc5ce-d8a2-4d61-8fb7-3f4e5406a410}';

/** An add-on that lies in the profile is taken from there, signed or not. */
const LASTING = { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 };

const GIVES_LEAVE = { 'extensions.webextOptionalPermissionPrompts': false };

/** A file of the add-on's name that holds a path stands for the folder there. */
function keepAddOn(profile: string, extension: string): string {
  mkdirSync(join(profile, 'extensions'), { recursive: true });
  writeFileSync(join(profile, 'extensions', ADD_ON), extension);
  return profile;
}

function preferences({ port }: NetworkWatch): Record<string, unknown> {
  return {
    'intl.locale.requested': 'en-US',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    // Even this machine is outside.
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
    // HTTP/3 is UDP and would pass by the proxy.
    'network.http.http3.enable': false,
    // An address that Firefox itself changes to https cannot be refused any more: its page would load for ever.
    'security.mixed_content.upgrade_display_content': false,
    'network.stricttransportsecurity.preloadlist': false,
    'dom.security.https_first': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'browser.chrome.site_icons': false,
  };
}

interface Parts {
  readonly browser: Browser;
  readonly network: NetworkWatch;
  readonly id: string;
}

async function createDriver({ browser, network, id }: Parts): Promise<Driver> {
  const pages = new ServedPages();
  const protocol = firefoxProtocol(browser);
  const [firstWindow] = await windowsOf(protocol);
  const firefox = privileged(protocol, firstWindow!);
  const origin = await firefox.run((addon: string) => {
    return `moz-extension://${WebExtensionPolicy.getByID(addon).mozExtensionHostname}/`;
  }, id);
  const newWindow = async () => {
    const before = await windowsOf(protocol);
    const page = await browser.newPage({ type: 'window' });
    const own = (await windowsOf(protocol)).find((candidate) => !before.includes(candidate));
    return { page, firefox: privileged(protocol, own!) };
  };
  const newTab = async () => {
    // Firefox opens tabs in the window that was last in front, and that may be a popup's.
    await firefox.run(() => window.focus(), null);
    return { page: await browser.newPage(), firefox };
  };
  const isClosed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  return {
    name: 'firefox',
    serve: (url, reply) => pages.serve(url, reply),
    extensionUrl: (path) => origin + path,
    outgoing: () => [...pages.refused, ...network.contacts()],
    open: async (url, where = 'tab') => {
      const page = await (where === 'window' ? newWindow() : newTab());
      await serveTo(page.page, pages);
      return openFirefoxTab({ ...page, protocol, url });
    },
    stopBackground: () =>
      firefox.run((addon: string) => WebExtensionPolicy.getByID(addon).extension.terminateBackground(), id),
    closed: () => isClosed,
    close: async () => {
      await browser.close();
      await network.close();
    },
  };
}

async function serveTo(page: Page, pages: ServedPages): Promise<void> {
  page.on('request', (request) => {
    const isOutgoing = /^https?:/.test(request.url());
    const reply = isOutgoing ? pages.answer(request.url()) : undefined;
    const settle = () => (reply ? request.respond(reply) : isOutgoing ? request.abort() : request.continue());
    // A request whose tab is gone in the meantime has nobody left to answer.
    settle().catch(() => undefined);
  });
  await page.setRequestInterception(true);
}
