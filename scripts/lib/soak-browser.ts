import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright-core';

import { LAUNCH_TIMEOUT_MS } from './browser-driver';
import { chromiumFlags, closeWorkersOf, dismissWelcome, isWorkerOf, workersOf } from './chromium';
import { chromiumId, chromiumProfile } from './chromium-profile';
import { watchNetwork, type NetworkWatch } from './network-watch';
import { SoakTab } from './soak-tab';
import { SoakWorker } from './soak-worker';
import { until } from './until';

interface Parts {
  /** The browser's own line. */
  readonly protocol: CDPSession;
  readonly network: NetworkWatch;
  /** The extension's. */
  readonly id: string;
}

/** A real Chromium with the built extension, and a hand on each of its parts. */
export class SoakBrowser {
  /** Every run of the background so far. */
  readonly workers: SoakWorker[] = [];
  private readonly targets = new Set<string>();

  private constructor(
    private readonly context: BrowserContext,
    private readonly parts: Parts,
  ) {}

  static async launch(executablePath: string, built: string): Promise<SoakBrowser> {
    // A build in the meantime would take the files away under it.
    const extension = mkdtempSync(join(tmpdir(), 'sidelight-soak-'));
    cpSync(built, extension, { recursive: true });
    const network = await watchNetwork();
    const profile = chromiumProfile({ executable: executablePath, extension });
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      timeout: LAUNCH_TIMEOUT_MS,
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [...chromiumFlags(network), `--load-extension=${extension}`],
    });
    context.once('close', () => {
      for (const folder of [profile, extension])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    });
    const protocol = await context.browser()!.newBrowserCDPSession();
    const browser = new SoakBrowser(context, { protocol, network, id: chromiumId(extension) });
    await browser.watchWorkers();
    await dismissWelcome(context, extension);
    return browser;
  }

  /** Answers these addresses; whatever else is asked for is refused and told by `outgoing`. */
  async serve(pages: ReadonlyMap<string, string>): Promise<void> {
    await this.context.route(/^https?:/, async (route) => {
      const body = pages.get(route.request().url());
      const reply = {
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: body ?? '',
      };
      await (body === undefined ? route.abort() : route.fulfill(reply)).catch(() => undefined);
    });
  }

  async open(url: string): Promise<SoakTab> {
    return SoakTab.open(await this.context.newPage(), url);
  }

  /** A page of the extension. */
  async openOwn(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.parts.id}/${path}`);
    return page;
  }

  /** Ends the background as the browser does when it is idle. Answers whether one was running. */
  async stopBackground(): Promise<boolean> {
    return closeWorkersOf(this.parts.protocol, this.parts.id);
  }

  /** The background as it runs now; started, if need be, by a tab that has something to ask. */
  async background(): Promise<SoakWorker> {
    const { protocol, id } = this.parts;
    await until('the background to run', async () => (await workersOf(protocol, id))[0]);
    return until('a line to the background', async () => this.workers.at(-1));
  }

  outgoing(): readonly string[] {
    return this.parts.network.contacts();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.parts.network.close();
  }

  private async watchWorkers(): Promise<void> {
    const meet = (info: { type: string; url: string; targetId: string }): void => {
      if (!isWorkerOf(info, this.parts.id) || this.targets.has(info.targetId)) return;
      this.targets.add(info.targetId);
      // One that ended before it could be listened to has said nothing.
      void SoakWorker.attach(this.parts.protocol, info.targetId).then(
        (worker) => this.workers.push(worker),
        () => undefined,
      );
    };
    this.parts.protocol.on('Target.targetCreated', ({ targetInfo }) => meet(targetInfo));
    this.parts.protocol.on('Target.targetInfoChanged', ({ targetInfo }) => meet(targetInfo));
    // One that is started again goes by the same name.
    this.parts.protocol.on('Target.targetDestroyed', ({ targetId }) => this.targets.delete(targetId));
    await this.parts.protocol.send('Target.setDiscoverTargets', { discover: true });
    await until('the extension to be loaded', async () => this.workers[0]);
  }
}
