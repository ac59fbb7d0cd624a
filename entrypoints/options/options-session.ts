import type { Browser } from 'webextension-polyfill';

import type { Shortcut } from '@/components/options/ShortcutList';
import type { SitesView } from '@/components/options/sites-view';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { StoredSettings, type StorageApi } from '@/lib/settings/stored-settings';

import { readSites, type SitesApi } from './read-sites';

/** The parts of the browser the options page needs to know what to show. */
export interface OptionsBrowser extends SitesApi {
  readonly storage: StorageApi;
  readonly permissions: SitesApi['permissions'] & Pick<Browser['permissions'], 'onAdded' | 'onRemoved'>;
  /** Absent on a phone. */
  readonly commands?: Pick<Browser['commands'], 'getAll'>;
}

/** What the options page shows at one moment. */
export interface OptionsState {
  readonly settings: Settings;
  readonly sites: SitesView;
  readonly shortcuts: readonly Shortcut[] | undefined;
  /** Whether the last change could not be stored. */
  readonly isUnsaved: boolean;
}

/** What is set and allowed, for as long as the page is open. */
export class OptionsSession {
  private readonly listeners = new Set<(state: OptionsState) => void>();
  /** Writes go one after the other, or an earlier one could end last. */
  private writes: Promise<void> = Promise.resolve();
  private waiting = 0;

  private constructor(
    private readonly browser: OptionsBrowser,
    private readonly stored: StoredSettings,
    private now: OptionsState,
  ) {
    stored.watch((settings) => {
      // While our own changes are on their way, storage tells of what was before the last of them.
      if (this.waiting === 0) this.become({ settings });
    });
    const readAgain = async () => this.become({ sites: await readSites(browser) });
    browser.permissions.onAdded.addListener(() => void readAgain());
    browser.permissions.onRemoved.addListener(() => void readAgain());
  }

  static async open(browser: OptionsBrowser): Promise<OptionsSession> {
    const stored = new StoredSettings(browser.storage);
    const [settings, sites, shortcuts] = await Promise.all([
      stored.get(),
      readSites(browser),
      readShortcuts(browser),
    ]);
    return new OptionsSession(browser, stored, { settings, sites, shortcuts, isUnsaved: false });
  }

  get state(): OptionsState {
    return this.now;
  }

  /** Calls back with the state as it is, and then after every change. */
  watch(onChange: (state: OptionsState) => void): void {
    this.listeners.add(onChange);
    onChange(this.now);
  }

  /** Shown at once, stored as soon as may be, and taken back where it could not be stored. */
  change(changes: Partial<Settings>): Promise<void> {
    return this.write({ ...this.now.settings, ...changes }, () => this.stored.set(changes));
  }

  reset(): Promise<void> {
    return this.write(DEFAULT_SETTINGS, () => this.stored.reset());
  }

  /** They are changed in a page of the browser's own, which does not tell. */
  async readShortcuts(): Promise<void> {
    this.become({ shortcuts: await readShortcuts(this.browser) });
  }

  private write(settings: Settings, store: () => Promise<void>): Promise<void> {
    this.waiting += 1;
    this.become({ settings, isUnsaved: false });
    this.writes = this.writes.then(store).catch(() => this.become({ isUnsaved: true }));
    return this.writes.then(async () => {
      this.waiting -= 1;
      const read = await this.stored.get();
      if (this.waiting === 0) this.become({ settings: read });
    });
  }

  private become(news: Partial<OptionsState>): void {
    this.now = { ...this.now, ...news };
    for (const listener of this.listeners) listener(this.now);
  }
}

async function readShortcuts({ commands }: OptionsBrowser): Promise<readonly Shortcut[] | undefined> {
  const all = await commands?.getAll();
  return all?.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}
