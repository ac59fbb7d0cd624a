import type { CategoryId } from '@/lib/facts/categories';
import type { FactKey } from '@/lib/facts/catalog';

/**
 * A class of words that count as one in some pattern: "Лаврова" and "Лавров", "US" but not "us". Numbers below `GAP_LIMIT` are
 * no classes but gaps (lib/words/gap.ts): inside a pattern they say what must stand before the next word, where that is not a space or
 * a hyphen ("Moscow, Idaho").
 */
export type ClassId = number;

/** A term as a sequence of word classes. */
export interface Pattern {
  readonly classes: readonly ClassId[];
  /** Decides between patterns that match the same text: the lower wins. No two patterns share one. */
  readonly rank: number;
  /** Absent: a blocking phrase, which uses up its text and marks nothing. */
  readonly fact?: FactKey;
  readonly category?: CategoryId;
  /** It asks for a context that the page has not shown yet. */
  readonly lacksContext?: true;
  /** An acronym that is an everyday word in small letters ("US"): no hit in a line set in capitals ("LET US GO"). */
  readonly shy?: true;
}
