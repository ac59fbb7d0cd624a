import { createSender } from '@/lib/messages/channel';
import type { ToPage } from '@/lib/messages/protocol';

import type { Driver } from './browser-driver';
import type { Report } from './pages-visit';

/** The part of the browser that an extension's own page uses here. */
interface TabsApi {
  readonly tabs: {
    query(filter: { url: string }): Promise<{ readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
}

/**
 * Opens one of the extension's own pages, to ask the content script at an address what it did. Undefined until one
 * listens there.
 */
export async function openAsker(driver: Driver): Promise<(url: string) => Promise<Report | undefined>> {
  const own = await driver.open(driver.extensionUrl('options.html'));
  return (url) => {
    const pattern = `${new URL(url).origin}/*`;
    const send = createSender<ToPage>((message) => own.run(post, { pattern, message }));
    return send('report').then(
      (report) => report as Report,
      () => undefined,
    );
  };
}

/** Runs inside the extension's page. */
async function post({ pattern, message }: { pattern: string; message: unknown }): Promise<unknown> {
  const { browser, chrome } = globalThis as { browser?: TabsApi; chrome?: TabsApi };
  const { tabs } = (browser ?? chrome)!;
  const [tab] = await tabs.query({ url: pattern });
  return tabs.sendMessage(tab!.id!, message, { frameId: 0 });
}
