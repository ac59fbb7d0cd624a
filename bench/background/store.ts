import type { CompiledLexicon } from '@/lib/lexicon/compiled';

const STORE = 'compiled';

/** Keeps a compiled lexicon the way an extension would: as it is, in IndexedDB. */
export async function keep(name: string, compiled: CompiledLexicon): Promise<void> {
  const database = await connect();
  const transaction = database.transaction(STORE, 'readwrite');
  transaction.objectStore(STORE).put(compiled, name);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('error', () => reject(transaction.error!));
  });
}

/** A compiled lexicon kept before. */
export async function fetchKept(name: string): Promise<CompiledLexicon> {
  const database = await connect();
  return settled<CompiledLexicon>(database.transaction(STORE).objectStore(STORE).get(name));
}

function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open('bench', 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}
