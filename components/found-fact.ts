import type { CatalogFact } from '@/lib/facts/catalog';

/** A fact in a list, and how it got there. */
export interface FoundFact extends CatalogFact {
  /** The name that was searched for. Absent where nothing was. */
  readonly match?: {
    readonly name: string;
    readonly isAlias: boolean;
    /** Parts of `name`, UTF-16 offsets, ascending. */
    readonly ranges: readonly (readonly [start: number, end: number])[];
  };
}

/** Facts under one heading. */
export interface FactGroup {
  /** Tells groups of a list apart; `page`: picking one of these goes to its mark. */
  readonly id: string;
  readonly heading: string;
  readonly facts: readonly FoundFact[];
}
