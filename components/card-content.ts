import type { FactKey } from '@/lib/facts/catalog';
import type { CategoryId } from '@/lib/facts/categories';
import type { ColumnOrder } from '@/lib/facts/column-order';
import type { Fact, Pack, Relation, Source } from '@/lib/facts/fact';

/** A fact another fact points to: enough to offer it. */
export interface RelatedFact {
  readonly key: FactKey;
  readonly term: string;
  readonly category: CategoryId;
  readonly relation: Relation;
}

/** By which of its names a fact was found in the text, and how that name stood there (a word of the lexicon's). */
export interface Explanation {
  readonly alias: string;
  readonly rule: string;
}

/** Everything a card shows of a fact. */
export interface FactCardContent {
  readonly key: FactKey;
  readonly fact: Fact;
  readonly sources: readonly [Source, Source];
  readonly order: ColumnOrder;
  readonly pack: Pick<Pack, 'title' | 'version' | 'asOf'>;
  readonly related: readonly RelatedFact[];
  /** Absent where no marked words led to the card. */
  readonly explanation?: Explanation;
}
