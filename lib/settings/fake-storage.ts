import type { StorageApi } from './stored-settings';

/** For tests: storage in memory; `refuses` makes the account storage say no. */
export function fakeStorage({ refuses = false } = {}): StorageApi & {
  synced: Map<string, unknown>;
  kept: Map<string, unknown>;
} {
  const listeners = new Set<(changes: Readonly<Record<string, unknown>>) => void>();
  const tell = (keys: readonly string[]) => {
    if (keys.length === 0) return;
    listeners.forEach((listener) => listener(Object.fromEntries(keys.map((key) => [key, {}]))));
  };
  const area = (map: Map<string, unknown>, isBroken: boolean): StorageApi['sync'] => ({
    get: (keys) =>
      isBroken
        ? Promise.reject(new Error('off'))
        : Promise.resolve(Object.fromEntries([...map].filter(([key]) => (keys as string[]).includes(key)))),
    set: (values) => {
      if (isBroken) return Promise.reject(new Error('quota'));
      for (const [key, value] of Object.entries(values)) map.set(key, value);
      tell(Object.keys(values));
      return Promise.resolve();
    },
    remove: (keys) => {
      if (isBroken) return Promise.reject(new Error('off'));
      tell((keys as string[]).filter((key) => map.delete(key)));
      return Promise.resolve();
    },
  });
  const synced = new Map<string, unknown>();
  const kept = new Map<string, unknown>();
  return {
    synced,
    kept,
    sync: area(synced, refuses),
    local: area(kept, false),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
