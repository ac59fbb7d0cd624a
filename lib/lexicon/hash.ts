/** FNV-1a over UTF-16 units: one step a unit, so that the hashes of a word's beginnings come along. */
export const EMPTY_HASH = 0x811c9dc5 | 0;

const PRIME = 0x01000193;

/** The hash of a word one unit longer. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

export function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}
