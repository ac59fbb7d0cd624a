import type { Permissions, Tabs } from 'webextension-polyfill';
import { vi } from 'vitest';

import type { PageReport } from '@/lib/messages/protocol';
import { fakeStorage } from '@/lib/settings/fake-storage';

import type { PopupBrowser } from './popup-session';

interface Situation {
  readonly url?: string;
  /** What the content script answers. Absent: there is none. */
  readonly facts?: PageReport['facts'];
  /** Whether the page was read already. */
  readonly isRead?: boolean;
  readonly origins?: string[];
  /** What the reader answers when asked for a permission. */
  readonly isGranted?: boolean;
}

type Listener = (permissions: Permissions.Permissions) => void;

/** For tests: a browser with one tab in front, as far as the popup sees it. */
export function fakeBrowser({
  url,
  facts,
  isRead = true,
  origins = ['*://*.listed.example/*'],
  isGranted = true,
}: Situation) {
  const storage = fakeStorage();
  const listeners = new Set<Listener>();
  const granted = [...origins];
  const event = { addListener: (listener: Listener) => void listeners.add(listener) };
  const tab = { id: 7, url } as Tabs.Tab;
  const request = vi.fn<(asked: Permissions.Permissions) => Promise<boolean>>((asked) => {
    if (isGranted) {
      granted.push(...(asked.origins ?? []));
      listeners.forEach((listener) => listener(asked));
    }
    return Promise.resolve(isGranted);
  });
  const report: PageReport | undefined = facts && {
    facts,
    marks: facts.length,
    work: { totalMs: 0, longestMs: 0, slices: isRead ? 1 : 0 },
  };
  const sendMessage = vi.fn<(id: number, message: { call: string }) => Promise<unknown>>((_, { call }) => {
    if (!report) return Promise.reject(new Error('Receiving end does not exist'));
    return Promise.resolve({ answer: call === 'report' ? report : true });
  });
  const update = vi.fn<() => Promise<Tabs.Tab>>(() => Promise.resolve(tab));
  const browser = {
    storage,
    tabs: { get: () => Promise.resolve(tab), query: () => Promise.resolve([tab]), update, sendMessage },
    permissions: {
      getAll: () => Promise.resolve({ origins: [...granted] }),
      request,
      onAdded: event,
      onRemoved: event,
    },
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.listed.example/*'] }] }),
    },
  } as unknown as PopupBrowser;
  return { browser, storage, request, sendMessage, update };
}
