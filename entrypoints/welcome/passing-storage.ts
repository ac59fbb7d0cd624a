import type { StorageApi } from '@/lib/settings/stored-settings';

type Values = Record<string, unknown>;

/** Storage that forgets everything with the page: settings to try things out with. */
export function createPassingStorage(first: Readonly<Values>): StorageApi {
  const listeners = new Set<(changes: Values) => void>();
  const area = (values: Values): StorageApi['sync'] => ({
    get: async (keys) =>
      Object.fromEntries(Object.entries(values).filter(([key]) => [keys].flat().includes(key))),
    set: async (changes) => {
      Object.assign(values, changes);
      listeners.forEach((listener) => listener(changes));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) delete values[key];
    },
  });
  return {
    sync: area({ ...first }),
    local: area({}),
    onChanged: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
}
