/**
 * What page and background say to each other about words (docs/matching.md). The page never holds the dictionary:
 * it names the words it read, the background answers what they could be part of.
 */
import type { CategoryId } from '@/lib/facts/categories';

import type { FactKey } from '@/lib/facts/catalog';

/**
 * A class of words that count as one in some pattern: "Лаврова" and "Лавров", "US" but not "us". Numbers below `GAP_LIMIT` are
 * no classes but gaps (lib/words/gap.ts): inside a pattern they say what must stand before the next word, where that is not a space or
 * a hyphen ("Moscow, Idaho").
 */
export type ClassId = number;

export interface WordsQuery {
  /**
   * Distinct surfaces as they stand in the text, never answered before on this page, one a line. One long string: a page has hundreds of
   * words in each question, and as many strings take longer to make and to send than the page took to read.
   */
  readonly words: string;
  /** Every class this page was told of before. The background keeps nothing about a page. */
  readonly known: readonly ClassId[];
}

/** A term as a sequence of word classes. */
export interface Pattern {
  readonly classes: readonly ClassId[];
  /** Decides between patterns that match the same text: the lower wins. No two patterns share one. */
  readonly rank: number;
  /** Absent: a blocking phrase, which uses up its text and marks nothing. */
  readonly fact?: FactKey;
  readonly category?: CategoryId;
  /**
   * The page must hold one of these groups, all classes of it. Absent: no condition, or one that the words known and asked about meet.
   */
  readonly needs?: readonly (readonly ClassId[])[];
  /** An acronym that is an everyday word in small letters ("US"): no hit in a line set in capitals ("LET US GO"). */
  readonly shy?: true;
}

export interface WordsAnswer {
  /** Changes whenever the facts or rules do; a page that sees a new one starts over. */
  readonly revision: string;
  /** For the words that matter: number of its line in `words`, then the classes the word belongs to. */
  readonly classes: readonly (readonly [word: number, ...ClassId[]])[];
  /** Patterns that became possible with these words. */
  readonly patterns: readonly Pattern[];
}
