import { averageSays, ratio, sharedFacts, voicings, type Voicing } from '@/lib/facts/balance';
import { factKey } from '@/lib/facts/catalog';
import { CATEGORY_IDS } from '@/lib/facts/categories';
import { columnOrder } from '@/lib/facts/column-order';
import { RELATIONS, type Pack } from '@/lib/facts/fact';

import { SIDES, tellingOf, type Side } from './side';

/** What one source gets in a pack. */
export interface SourceFigures {
  readonly side: Side;
  /** Facts it mentions. */
  readonly told: number;
  /** Facts that only it mentions. */
  readonly alone: number;
  /** Characters (UTF-16 units) of our own words on a fact, on average, over the facts it mentions. */
  readonly averageSays: number;
  /** Characters of our words and its phrases together, over the facts both mention. */
  readonly room: number;
  /** Phrases quoted. */
  readonly phrases: number;
  /** Facts where it stands in the first column when columns alternate. */
  readonly first: number;
}

/** What is said of a pack in numbers. All counted, none typed. */
export interface PackFigures {
  readonly facts: number;
  readonly shared: number;
  readonly byRelation: ReadonlyMap<string, number>;
  readonly byCategory: ReadonlyMap<string, number>;
  readonly notes: number;
  /** Publications the notes rest on, each once. */
  readonly references: number;
  readonly sources: readonly [SourceFigures, SourceFigures];
  /** The larger `averageSays` over the smaller: 1 when equal, infinite when a source says nothing. */
  readonly saysRatio: number;
  /** The same of `room`. */
  readonly roomRatio: number;
}

export function figuresOf(pack: Pack): PackFigures {
  const { facts } = pack;
  const shared = sharedFacts(facts);
  const notes = facts.flatMap(({ record = [] }) => record);
  const sharedVoicings = voicings(shared);
  const sources = [
    sourceFigures(pack, SIDES[0], sharedVoicings[0]),
    sourceFigures(pack, SIDES[1], sharedVoicings[1]),
  ] as const;
  return {
    facts: facts.length,
    shared: shared.length,
    byRelation: counts(
      RELATIONS,
      facts.map(({ relation }) => relation),
    ),
    byCategory: counts(
      CATEGORY_IDS,
      facts.map(({ category }) => category),
    ),
    notes: notes.length,
    references: new Set(
      notes.flatMap(({ cites }) => cites.map(({ url, document, title }) => url ?? document ?? title)),
    ).size,
    sources,
    saysRatio: ratio(sources[0].averageSays, sources[1].averageSays),
    roomRatio: ratio(sources[0].room, sources[1].room),
  };
}

function sourceFigures(pack: Pack, side: Side, shared: Voicing): SourceFigures {
  const { facts } = pack;
  const all = voicings(facts)[side];
  const firsts = facts.filter(({ id }) => columnOrder(factKey(pack.id, id), 'alternate')[0] === side);
  return {
    side,
    told: all.tellings,
    alone: facts.filter((fact) => fact.relation === 'one-sided' && tellingOf(fact, side)).length,
    averageSays: averageSays(all),
    room: shared.saysCharacters + shared.wordingCharacters,
    phrases: all.citations,
    first: firsts.length,
  };
}

function counts<Key extends string>(keys: readonly Key[], found: readonly Key[]): ReadonlyMap<Key, number> {
  return new Map(keys.map((key) => [key, found.filter((one) => one === key).length]));
}
