import type { FactKey } from '@/lib/facts/catalog';
import type { CategoryId } from '@/lib/facts/categories';

/** A place in text that matches a fact. Offsets are UTF-16 code units of the text as it was given. */
export interface Hit {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `<pack id>/<fact id>`: what the background knows the fact by. */
  readonly fact: FactKey;
  readonly category: CategoryId;
}
