import type { CompiledLexicon } from '@/lib/lexicon/compiled';
import type { LexiconShelf } from '@/lib/lexicon/ready-lexicon';

const STORE = 'compiled';
const KEY = 'lexicon';

/** A shelf in IndexedDB, which keeps typed arrays as they are. Fails where the browser denies it, as in private windows. */
export function lexiconShelf(name = 'sidelight'): LexiconShelf {
  return {
    take: () => withStore(name, 'readonly', (store) => store.get(KEY)),
    put: async (compiled) => {
      await withStore(name, 'readwrite', (store) => store.put(compiled, KEY));
    },
  };
}

async function withStore<R extends CompiledLexicon | undefined | IDBValidKey>(
  name: string,
  mode: IDBTransactionMode,
  request: (store: IDBObjectStore) => IDBRequest<R>,
): Promise<R> {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
  const database = await resultOf(opening, opening);
  try {
    const transaction = database.transaction(STORE, mode);
    // What was written stays only when the transaction is through.
    return await resultOf(request(transaction.objectStore(STORE)), transaction);
  } finally {
    database.close();
  }
}

/** The result of a request once `whole`, the request or what it is a part of, has gone well. */
function resultOf<R>(request: IDBRequest<R>, whole: IDBRequest | IDBTransaction): Promise<R> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(whole.error ?? new Error('IndexedDB gave no reason'));
    whole.addEventListener(whole === request ? 'success' : 'complete', () => resolve(request.result));
    whole.addEventListener('error', fail);
    whole.addEventListener('abort', fail);
  });
}
