import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, type CDPSession, type Page } from 'playwright-core';

import { LAUNCH_TIMEOUT_MS } from './browser-driver';
import { QUIET_FLAGS } from './quiet-chromium';
import type { Reply } from './served-pages';

/** Pages with their own scripts off stay the same from visit to visit. */
const HEADERS = { 'content-security-policy': "script-src 'none'" };

/** What a call cost. */
export interface Timing {
  /** Processor time of the page's main thread, ms: what other programs do meanwhile does not count. */
  readonly ms: number;
  /** The part of it that was not the call but the browser drawing what the call had changed. */
  readonly drawMs: number;
  /** It was broken off, and would have taken longer. */
  readonly isCut: boolean;
  /** What it answered, unless it was broken off. */
  readonly value: unknown;
}

/** A script of ours in a page. */
export interface World {
  /** The value of an expression, as JSON; promises are awaited. */
  run<R>(expression: string): Promise<R>;
  /** As `run`, timed, and at most `limitMs` by the clock on the wall. */
  time(expression: string, limitMs?: number): Promise<Timing>;
  /** What lives after garbage was collected, bytes: objects and array buffers. */
  heapBytes(): Promise<number>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly url: string;
  readonly reply: Reply;
  readonly script: string;
}

/** Chromium without extensions and without a network. */
export class BenchBrowser {
  private constructor(
    private readonly context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>,
    private readonly profile: string,
  ) {}

  static async launch(executablePath: string): Promise<BenchBrowser> {
    const profile = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      timeout: LAUNCH_TIMEOUT_MS,
      viewport: { width: 1280, height: 900 },
      locale: 'en-US',
      args: [
        ...QUIET_FLAGS,
        // Nothing is there: what is not served stays out.
        '--proxy-server=127.0.0.1:9',
      ],
    });
    return new BenchBrowser(context, profile);
  }

  /** Opens a page in a tab of its own, and the script in a world of its own as content scripts have. */
  async open({ url, reply, script }: OpenOptions): Promise<World> {
    const page = await this.context.newPage();
    await page.route('**', (route) =>
      route.request().url() === url
        ? route.fulfill({ body: reply.body, headers: { ...reply.headers, ...HEADERS } })
        : route.abort(),
    );
    await page.goto(url, { waitUntil: 'load' });
    const session = await this.context.newCDPSession(page);
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const world = new PageWorld(page, session, executionContextId);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await world.run(`${script}\n;0`);
    // The first calls cost more, whatever is called.
    for (let call = 0; call < 3; call += 1) await world.time('bench.nothing()');
    return world;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class PageWorld implements World {
  constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  run<R>(expression: string): Promise<R> {
    return this.evaluate<R>(expression);
  }

  async time(expression: string, limitMs?: number): Promise<Timing> {
    const before = await this.busy();
    let value: unknown;
    let isCut = false;
    try {
      value = await this.evaluate(expression, limitMs);
    } catch (error) {
      // What is stopped before it has begun is called an internal error.
      if (limitMs === undefined || !/terminated|internal error/i.test(String(error))) throw error;
      isCut = true;
    }
    const after = await this.busy();
    const ms = after.allMs - before.allMs;
    return { ms, drawMs: ms - (after.callsMs - before.callsMs), isCut, value };
  }

  async heapBytes(): Promise<number> {
    await this.session.send('HeapProfiler.collectGarbage');
    const usage: { usedSize: number; backingStorageSize?: number } =
      await this.session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** What the main thread did so far, and what of it was done for us. */
  private async busy(): Promise<{ readonly allMs: number; readonly callsMs: number }> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const msOf = (wanted: string): number => metrics.find(({ name }) => name === wanted)!.value * 1000;
    return { allMs: msOf('TaskDuration'), callsMs: msOf('DevToolsCommandDuration') };
  }

  private async evaluate<R>(expression: string, timeout?: number): Promise<R> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
      returnByValue: true,
      awaitPromise: true,
      ...(timeout !== undefined && { timeout }),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }
}
