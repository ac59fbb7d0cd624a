import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, inject } from 'vitest';

import type { Driver, LaunchOptions } from '@/scripts/lib/browser-driver';
import { extensionFolder } from '@/scripts/lib/build-extension';
import { launchChromium } from '@/scripts/lib/chromium';
import { requireBrowser } from '@/scripts/lib/find-browser';
import { launchFirefox } from '@/scripts/lib/firefox';

/**
 * A browser that says yes to every site, and that can be started again as it was. A popup is told the address of the
 * page it is opened on; one in a window of its own, as tests have it, is not, so the extension here may know them all.
 */
export function useGenerousBrowser(): { readonly driver: Driver; restart(): Promise<void> } {
  const held: { driver?: Driver; folder?: string } = {};
  const start = async () => {
    const { folder } = held;
    if (folder === undefined) throw new Error('A browser starts when tests do.');
    held.driver = await launch({ profile: join(folder, 'profile'), extension: join(folder, 'extension') });
  };
  beforeAll(async () => {
    held.folder = mkdtempSync(join(tmpdir(), 'sidelight-kept-'));
    knowingTabs(extensionFolder(inject('browserName')), join(held.folder, 'extension'));
    await start();
  });
  afterAll(async () => {
    await held.driver?.close();
    if (held.folder) rmSync(held.folder, { recursive: true, force: true, maxRetries: 5 });
  });
  return {
    get driver() {
      if (!held.driver) throw new Error('The browser runs while tests do.');
      return held.driver;
    },
    async restart() {
      await held.driver?.close();
      await start();
    },
  };
}

function launch(options: Pick<LaunchOptions, 'profile' | 'extension'>): Promise<Driver> {
  const name = inject('browserName');
  const all = { ...options, executable: requireBrowser(name), givesLeave: true };
  return name === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

function knowingTabs(extension: string, copy: string): void {
  cpSync(extension, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions.push('tabs');
  writeFileSync(file, JSON.stringify(manifest));
}
