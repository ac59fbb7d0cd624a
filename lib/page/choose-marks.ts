import type { CategoryId } from '@/lib/facts/categories';
import type { FactKey } from '@/lib/facts/catalog';
import type { Hit } from '@/lib/match/hit';

import { chooseHits } from './choose-hits';
import { locateHits, placeToMark, type IsStale } from './locate-hits';
import type { Mark, Mentions, PageFact } from './mark';
import type { Entry } from './page-text';

/** What a reader chose to see. */
export interface Choices {
  readonly mentions: Mentions;
  readonly mutedCategories: readonly CategoryId[];
  readonly mutedFacts: readonly FactKey[];
}

/** What becomes of a page's hits. */
export interface ChosenMarks {
  /** In document order. */
  readonly places: readonly Omit<Mark, 'id'>[];
  readonly facts: readonly PageFact[];
}

/** Decides what to mark, in steps after each of which the caller may stop; nothing is painted. */
export function* chooseMarks(
  entries: readonly Entry[],
  choices: Choices,
  isStale: IsStale,
): Generator<void, ChosenMarks> {
  const hits = yield* locateHits(entries, isStale);
  const wanted = hits.filter((hit) => !isMuted(hit, choices));
  const { mentions } = choices;
  const chosen = yield* chooseHits(wanted, { mentions, screenHeight: window.innerHeight });
  return {
    places: chosen.filter(({ entry }) => !isStale(entry)).map(placeToMark),
    // What is muted is counted all the same: the popup says what switching it on again would show.
    facts: countFacts(hits, new Set(chosen.map(({ fact }) => fact))),
  };
}

export function isMuted(
  { category, fact }: Pick<Hit, 'category' | 'fact'>,
  { mutedCategories, mutedFacts }: Choices,
): boolean {
  return mutedCategories.includes(category) || mutedFacts.includes(fact);
}

function countFacts(hits: readonly Hit[], marked: ReadonlySet<FactKey>): PageFact[] {
  const counts = new Map<FactKey, PageFact>();
  for (const { fact, category } of hits) {
    const count = (counts.get(fact)?.count ?? 0) + 1;
    counts.set(fact, { fact, category, count, isMarked: marked.has(fact) });
  }
  return [...counts.values()];
}
