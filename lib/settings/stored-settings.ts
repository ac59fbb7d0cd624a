import type { Storage } from 'webextension-polyfill';

import { SETTING_KEYS, readSettings, type Settings } from './settings';

/** The part of the browser's storage that settings need. */
export interface StorageApi {
  readonly sync: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  readonly local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;
  readonly onChanged: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/**
 * The one owner of stored settings. They live in the storage that follows the reader's browser account; where that
 * refuses (quota, turned off) a setting is kept on this device, and there it wins until the account takes it again.
 */
export class StoredSettings {
  constructor(private readonly storage: StorageApi) {}

  async get(): Promise<Settings> {
    const keys = [...SETTING_KEYS];
    const [synced, local] = await Promise.all([
      // An account storage that is turned off rejects; then there is only this device.
      this.storage.sync.get(keys).catch(() => ({})),
      this.storage.local.get(keys),
    ]);
    return readSettings({ ...synced, ...local });
  }

  async set(changes: Partial<Settings>): Promise<void> {
    const keys = Object.keys(changes);
    try {
      await this.storage.sync.set(changes);
    } catch {
      // Kept here instead: a reader's switch must hold whatever the account says.
      await this.storage.local.set(changes);
      return;
    }
    await this.storage.local.remove(keys);
  }

  /** Calls back with the settings as they are after each change, wherever it was made. Returns a way to stop. */
  watch(onChange: (settings: Settings) => void): () => void {
    const listener = (): void => void this.get().then(onChange);
    this.storage.onChanged.addListener(listener);
    return () => this.storage.onChanged.removeListener(listener);
  }
}
