import type { Storage } from 'webextension-polyfill';

import { DEFAULT_SETTINGS, SETTING_KEYS, readSettings, type Settings } from './settings';
import {
  MIGRATIONS,
  VERSION_KEY,
  latestVersion,
  migrateStored,
  versionOf,
  type Migration,
  type Stored,
} from './migrate-stored';

/** The part of the browser's storage that settings need. */
export interface StorageApi {
  readonly sync: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  readonly local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  readonly onChanged: {
    addListener(listener: ChangeListener): void;
    removeListener(listener: ChangeListener): void;
  };
}

/** Told of what changed, by key. */
type ChangeListener = (changes: Readonly<Record<string, unknown>>) => void;

type Area = 'sync' | 'local';

/**
 * The one owner of stored settings. They live in the storage that follows the reader's browser account; where that
 * refuses (quota, turned off) a setting is kept on this device, and there it wins until the account takes it again.
 * Each of the two says by `settingsVersion` which version it is of, and is read as the latest.
 */
export class StoredSettings {
  /** All that is ever read. */
  private readonly keys: readonly string[];

  constructor(
    private readonly areas: StorageApi,
    private readonly migrations: readonly Migration[] = MIGRATIONS,
  ) {
    this.keys = [...SETTING_KEYS, VERSION_KEY, ...migrations.flatMap(({ retired }) => retired)];
  }

  async get(): Promise<Settings> {
    const [synced, local] = await Promise.all([
      // An account storage that is turned off rejects; then there is only this device.
      this.read('sync').catch((): Stored => ({})),
      this.read('local'),
    ]);
    return readSettings({
      ...migrateStored(synced, this.migrations),
      ...migrateStored(local, this.migrations),
    });
  }

  async set(changes: Partial<Settings>): Promise<void> {
    try {
      await this.write('sync', changes);
    } catch {
      // Kept here instead: a reader's switch must hold whatever the account says.
      await this.write('local', changes);
      return;
    }
    await this.giveUp(Object.keys(changes));
  }

  /** Back to the defaults, whatever they are in later versions: nothing is stored any more. Unknown keys stay. */
  async reset(): Promise<void> {
    try {
      await this.areas.sync.remove([...SETTING_KEYS]);
    } catch {
      // The account keeps its values, so this device has to say otherwise.
      await this.write('local', DEFAULT_SETTINGS);
      return;
    }
    await this.giveUp(SETTING_KEYS);
  }

  /** Calls back with the settings as they are after each change, wherever it was made. Returns a way to stop. */
  watch(onChange: (settings: Settings) => void): () => void {
    let isWatching = true;
    const listener: ChangeListener = (changes) => {
      // The library's notes and the background's own are stored beside the settings.
      if (!Object.keys(changes).some((key) => this.keys.includes(key))) return;
      void this.get().then((settings) => isWatching && onChange(settings));
    };
    this.areas.onChanged.addListener(listener);
    return () => {
      isWatching = false;
      this.areas.onChanged.removeListener(listener);
    };
  }

  private read(area: Area): Promise<Stored> {
    return this.areas[area].get([...this.keys]);
  }

  /** What is there of an earlier version is brought up to date in the same write, or half of it would never be. */
  private async write(area: Area, changes: Partial<Settings>): Promise<void> {
    const stored = await this.read(area);
    await this.areas[area].set({
      ...this.upgraded(stored),
      ...changes,
      [VERSION_KEY]: this.versionAfter(stored),
    });
  }

  /** Lets the account's values count again for these keys. */
  private async giveUp(keys: readonly string[]): Promise<void> {
    const stored = await this.read('local');
    // Otherwise an old key, brought up to date at each reading, would come back as one of those given up.
    if (Object.keys(stored).length > 0 && versionOf(stored) < latestVersion(this.migrations))
      await this.write('local', {});
    await this.areas.local.remove([...keys]);
  }

  private upgraded(stored: Stored): Stored {
    return versionOf(stored) < latestVersion(this.migrations) ? migrateStored(stored, this.migrations) : {};
  }

  private versionAfter(stored: Stored): number {
    return Math.max(versionOf(stored), latestVersion(this.migrations));
  }
}
