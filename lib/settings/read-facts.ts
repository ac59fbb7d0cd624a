import type { Storage } from 'webextension-polyfill';

import type { FactKey } from '@/lib/facts/catalog';

/** The part of the browser's storage that the notes need. */
export type NoteStorage = Pick<Storage.StorageArea, 'get' | 'set'>;

/** What each fact was like when it was last read: a hash of its content, by key. */
export type ReadFacts = Readonly<Record<FactKey, string>>;

const KEY = 'readFacts';

/**
 * The one owner of what the library remembers: which facts were read there, and in which version. It stays on this device,
 * for what somebody reads is nobody's business, not even their other devices'.
 */
export class StoredReadFacts {
  constructor(private readonly area: NoteStorage) {}

  /** Empty when nothing was read, or what is stored is of no use. */
  async get(): Promise<ReadFacts> {
    const { [KEY]: stored } = await this.area.get(KEY);
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(([, hash]) => typeof hash === 'string'),
    ) as ReadFacts;
  }

  async remember(fact: FactKey, hash: string): Promise<void> {
    const known = await this.get();
    if (known[fact] === hash) return;
    await this.area.set({ [KEY]: { ...known, [fact]: hash } });
  }
}
