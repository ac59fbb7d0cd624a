import type { CDPSession } from 'playwright-core';

import { firstLine } from './first-line';

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly exceptionDetails?: { text: string; exception?: { description?: string } } };
  readonly result?: unknown;
}

type Waiting = (result: unknown) => void;

/** The protocol's line to the background, from run to run: Playwright has lines to pages only. */
export class SoakWorker {
  readonly errors: string[] = [];
  /** How often it was seen to start. */
  starts = 0;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(
    private readonly browser: CDPSession,
    private readonly sessionId: string,
  ) {
    browser.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
      if (from === this.sessionId) this.hear(JSON.parse(message) as Answer);
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<SoakWorker> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    const worker = new SoakWorker(browser, sessionId);
    void worker.send('Runtime.enable');
    return worker;
  }

  /** What lives after garbage was collected, bytes. */
  async heapBytes(): Promise<number> {
    await this.send('HeapProfiler.collectGarbage');
    return ((await this.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
  }

  /** Starts to watch what it does; the promise's function ends that and tells how many samples found it in a function of ours. */
  async watchWork(): Promise<() => Promise<number>> {
    await this.send('Profiler.enable');
    await this.send('Profiler.start');
    return async () => {
      const { profile } = (await this.send('Profiler.stop')) as Profile;
      return profile.nodes
        .filter(({ callFrame: { url } }) => url !== '')
        .reduce((sum, { hitCount = 0 }) => sum + hitCount, 0);
    };
  }

  private send(method: string, params: object = {}): Promise<unknown> {
    const id = (this.last += 1);
    const message = JSON.stringify({ id, method, params });
    const answered = new Promise<unknown>((resolve) => this.waiting.set(id, resolve));
    // A worker that is just being ended has nothing to say.
    void this.browser
      .send('Target.sendMessageToTarget', { sessionId: this.sessionId, message })
      .catch(() => {});
    return answered;
  }

  private hear({ id, method, params, result }: Answer): void {
    if (id !== undefined) this.waiting.get(id)?.(result);
    if (method === 'Runtime.executionContextCreated') this.starts += 1;
    const details = params?.exceptionDetails;
    if (method === 'Runtime.exceptionThrown' && details)
      this.errors.push(firstLine(details.exception?.description ?? details.text));
  }
}

interface Profile {
  readonly profile: {
    readonly nodes: readonly { readonly callFrame: { readonly url: string }; readonly hitCount?: number }[];
  };
}
