import type { CategoryId } from '@/lib/facts/categories';
import type { Hit } from '@/lib/match/hit';

import type { Mentions } from './mark';

/** A hit with what its choice depends on. */
export interface Candidate extends Hit {
  /** Identity of the article, and of the section, it stands in. */
  readonly article: unknown;
  readonly section: unknown;
  readonly isHeading: boolean;
  /** Asked only for hits that would be marked: it costs a look at the layout. */
  readonly isShown: () => boolean;
  /** Distance from the document's top, px; asked only for hits that would be marked. */
  readonly top: () => number;
}

export interface Choice {
  readonly mentions: Mentions;
  /** Height of the viewport, px: what a reader sees at once. */
  readonly screenHeight: number;
}

/** Most marks on one screenful: above it a page looks like a link farm. */
export const MARKS_PER_SCREEN = 12;

/** Most marks on one page. So many screenfuls are read by nobody, and each change of the page looks at every mark. */
export const MARKS_PER_PAGE = 2000;

/** Who gives way last when a screenful has too many: wording is what Sidelight is for, countries are everywhere. */
const RANK: Record<CategoryId, number> = {
  wording: 0,
  event: 1,
  organisation: 2,
  policy: 2,
  format: 2,
  idea: 3,
  person: 4,
  place: 5,
};

/**
 * Which of a page's hits to mark. `candidates` are in document order, and so is the answer. Of several mentions in one
 * scope the first that is shown wins; one in a heading only when the scope has no other. Each look at the layout is a
 * step, after which the caller may stop.
 */
export function* chooseHits<T extends Candidate>(
  candidates: readonly T[],
  choice: Choice,
): Generator<void, T[]> {
  const shown = yield* mentioned(candidates, choice.mentions);
  const kept = yield* withinBudget(shown, choice.screenHeight);
  return kept.slice(0, MARKS_PER_PAGE);
}

function* mentioned<T extends Candidate>(candidates: readonly T[], mentions: Mentions): Generator<void, T[]> {
  if (mentions === 'all') return yield* shownOf(candidates);
  const scopes = new Map<unknown, Map<string, T[]>>();
  for (const hit of candidates) {
    const scope = mentions === 'first' ? hit.article : hit.section;
    const facts = scopes.get(scope) ?? new Map<string, T[]>();
    scopes.set(scope, facts);
    const hits = facts.get(hit.fact);
    if (hits) hits.push(hit);
    else facts.set(hit.fact, [hit]);
  }
  const chosen = new Set<T>();
  for (const facts of scopes.values()) {
    for (const hits of facts.values()) {
      const text = hits.filter(({ isHeading }) => !isHeading);
      const headings = hits.filter(({ isHeading }) => isHeading);
      const [first] = yield* shownOf([...text, ...headings], 1);
      if (first) chosen.add(first);
    }
  }
  return candidates.filter((hit) => chosen.has(hit));
}

/** The first `most` of these that a reader can see. */
function* shownOf<T extends Candidate>(hits: readonly T[], most = Infinity): Generator<void, T[]> {
  const shown: T[] = [];
  for (const hit of hits) {
    if (hit.isShown()) shown.push(hit);
    if (shown.length >= most) break;
    yield;
  }
  return shown;
}

function* withinBudget<T extends Candidate>(hits: readonly T[], screenHeight: number): Generator<void, T[]> {
  if (hits.length <= MARKS_PER_SCREEN) return [...hits];
  const screens = new Map<number, T[]>();
  for (const hit of hits) {
    const screen = Math.floor(hit.top() / Math.max(screenHeight, 1));
    const there = screens.get(screen);
    if (there) there.push(hit);
    else screens.set(screen, [hit]);
    yield;
  }
  const kept = new Set<T>();
  for (const there of screens.values()) {
    // Sorting is stable: within a rank the page's order decides.
    const ranked = there.toSorted((one, other) => RANK[one.category] - RANK[other.category]);
    for (const hit of ranked.slice(0, MARKS_PER_SCREEN)) kept.add(hit);
  }
  return hits.filter((hit) => kept.has(hit));
}
