import type { Browser, Manifest } from 'webextension-polyfill';
import { vi } from 'vitest';

import { fakeStorage } from '@/lib/settings/fake-storage';

type Listener = () => void;

/** For tests: a browser with two listed sites, whose reader says yes; `refuses` makes its account storage say no. */
export function fakeBrowser({ refuses = false, origins = ['*://*.bbc.com/*', '*://*.rt.com/*'] } = {}) {
  const added = new Set<Listener>();
  const held = new Set(origins);
  const tell = () => added.forEach((listener) => listener());
  const event = { addListener: (one: Listener) => void added.add(one) };
  const manifest = {
    version: '1.0.0',
    host_permissions: ['*://*.bbc.com/*', '*://*.rt.com/*'],
    content_scripts: [{ matches: ['*://*.bbc.com/*', '*://*.rt.com/*'] }],
  };
  return {
    storage: fakeStorage({ refuses }),
    permissions: {
      getAll: () => Promise.resolve({ origins: [...held] }),
      contains: ({ origins: asked = [] }: { origins?: string[] }) =>
        Promise.resolve(asked.every((origin) => held.has(origin))),
      request: vi.fn<(asked: { origins?: string[] }) => Promise<boolean>>(({ origins: asked = [] }) => {
        asked.forEach((origin) => held.add(origin));
        tell();
        return Promise.resolve(true);
      }),
      remove: ({ origins: given = [] }: { origins?: string[] }) => {
        given.forEach((origin) => held.delete(origin));
        tell();
        return Promise.resolve(true);
      },
      onAdded: event as never,
      onRemoved: event as never,
    },
    runtime: {
      getManifest: () => manifest as unknown as Manifest.WebExtensionManifest,
      getURL: () => 'chrome-extension://us/',
    },
    commands: {
      getAll: vi.fn<() => Promise<{ name: string; description?: string; shortcut?: string }[]>>(() =>
        Promise.resolve([
          { name: '_execute_action', shortcut: 'Alt+Shift+L' },
          { name: 'next-mark', description: 'Next mark' },
        ]),
      ),
    },
    tabs: { create: vi.fn<Browser['tabs']['create']>() },
  };
}
