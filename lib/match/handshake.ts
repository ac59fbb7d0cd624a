/**
 * What page and background say to each other about text (docs/matching.md). The page never holds the dictionary: it shows what it reads,
 * the background answers which facts are in it, and keeps nothing.
 */
import type { Hit } from './hit';
import type { ClassId } from './pattern';

export interface TextsQuery {
  /** Blocks of text, none of which is asked about twice but where the page has shown more context since. */
  readonly texts: readonly string[];
  /** What the page has shown of contexts before, as earlier answers told it. */
  readonly held: readonly ClassId[];
}

export interface TextsAnswer {
  /** Changes whenever the facts or rules do; a page that sees a new one starts over. */
  readonly revision: string;
  /** For the texts that have any: index of the text, and its hits in order. */
  readonly hits: readonly (readonly [text: number, hits: readonly Hit[]])[];
  /** Indices of texts in which a name waits for a context that the page has not shown. */
  readonly waiting: readonly number[];
  /** What these texts show of contexts beyond `held`. */
  readonly held: readonly ClassId[];
}
