import type { Hit } from '@/lib/match/hit';

/** A hit as painted. */
export interface Mark extends Hit {
  /** Stays the same as long as these very words are marked in this place. */
  readonly id: number;
  /** The words as they stand in the page. */
  readonly text: string;
  readonly range: StaticRange;
}

/** Which mentions of a term are marked. */
export type Mentions = 'first' | 'section' | 'all';

export interface PageFact extends Pick<Hit, 'fact' | 'category'> {
  /** How often the page mentions it. */
  readonly count: number;
  readonly isMarked: boolean;
}
