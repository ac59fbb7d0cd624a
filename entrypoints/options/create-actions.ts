import type { Browser } from 'webextension-polyfill';

import type { OptionsActions } from '@/components/options/OptionsPage';
import { writeSettingsFile } from '@/lib/settings/settings-file';
import { removeSites, requestSites, type PermissionsApi } from '@/lib/sites/permissions';

import type { OptionsSession } from './options-session';

interface Options {
  readonly session: OptionsSession;
  readonly browser: PermissionsApi & {
    readonly tabs: Pick<Browser['tabs'], 'create'>;
    readonly runtime: Pick<Browser['runtime'], 'getManifest' | 'getURL'>;
    readonly commands?: Pick<Browser['commands'], 'getAll'> &
      Partial<Pick<Browser['commands'], 'openShortcutSettings'>>;
  };
  /** Saves a text as a file of the reader's. */
  readonly download: (name: string, text: string) => void;
}

/** Carries out what a reader does on the options page. */
export function createActions({ session, browser, download }: Options): OptionsActions {
  return {
    change: (changes) => void session.change(changes),
    reset: () => void session.reset(),
    exportFile() {
      const now = new Date();
      const day = now.toISOString().slice(0, 'yyyy-mm-dd'.length);
      download(`sidelight-settings-${day}.json`, writeSettingsFile(session.state.settings, now));
    },
    changeShortcuts: shortcutsOpener(browser),
    ask: (extent) => orNo(requestSites(browser, extent)),
    askForListed() {
      const { host_permissions: origins = [] } = browser.runtime.getManifest() as {
        host_permissions?: string[];
      };
      return orNo(browser.permissions.request({ origins }));
    },
    takeBack: (extent) => orNo(removeSites(browser, extent)),
  };
}

/** A browser that refuses, for want of a click or by its owner's policy, has said no; there is nothing else to tell. */
function orNo(answer: Promise<boolean>): Promise<boolean> {
  return answer.catch(() => false);
}

/** Firefox has a call for its page; Chromium's has an address, which a link may not lead to but a tab may. */
function shortcutsOpener({ commands, runtime, tabs }: Options['browser']): (() => void) | undefined {
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (!runtime.getURL('').startsWith('chrome-extension:')) return undefined;
  return () => void tabs.create({ url: 'chrome://extensions/shortcuts' });
}
