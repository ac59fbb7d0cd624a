/** A quotation as a fact makes it. */
export interface Quotation {
  /** Id of the source. */
  readonly source: string;
  readonly paragraph: number;
  readonly text: string;
}

/** Hexadecimal SHA-256 of a text in UTF-8. Passed in: this folder knows neither Node nor the browser. */
export type Sha256 = (text: string) => string;

/**
 * Proof that a phrase once stood in its paragraph, for whoever has not got the articles: source id → paragraph → hashes,
 * sorted. Kept in wording.lock.json; the articles themselves are not ours to publish.
 */
export type WordingLock = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Enough that no other phrase passes by chance, short enough to read a diff. */
const HASH_CHARACTERS = 20;

/** What the lock holds for one quotation. */
export function quotationHash({ source, paragraph, text }: Quotation, sha256: Sha256): string {
  return sha256(`${source}\n${paragraph}\n${text}`).slice(0, HASH_CHARACTERS);
}

/** The lock for these quotations, and for no others. */
export function lockWordings(quotations: readonly Quotation[], sha256: Sha256): WordingLock {
  const lock: Record<string, Record<string, string[]>> = {};
  const inOrder = quotations.toSorted((a, b) =>
    a.source === b.source ? a.paragraph - b.paragraph : a.source < b.source ? -1 : 1,
  );
  for (const quotation of inOrder) {
    const hashes = ((lock[quotation.source] ??= {})[quotation.paragraph] ??= []);
    const hash = quotationHash(quotation, sha256);
    if (!hashes.includes(hash)) hashes.push(hash);
  }
  for (const paragraphs of Object.values(lock)) for (const hashes of Object.values(paragraphs)) hashes.sort();
  return lock;
}

export function isLocked(lock: WordingLock, quotation: Quotation, sha256: Sha256): boolean {
  return lock[quotation.source]?.[quotation.paragraph]?.includes(quotationHash(quotation, sha256)) ?? false;
}
