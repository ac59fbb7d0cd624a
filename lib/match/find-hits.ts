import { SPACE_GAP } from '@/lib/words/gap';

import type { Hit } from './hit';
import { isShouted } from './is-shouted';
import type { Knowledge } from './knowledge';
import type { KnownPattern, PatternNode } from './pattern-tree';
import type { ReadText } from './read-text';

/** A pattern that matches from some word on. */
interface Match {
  readonly known: KnownPattern;
  /** Index after its last word. */
  readonly next: number;
}

/**
 * Hits from left to right, never overlapping: of the patterns that begin at a word the one that runs longest, and of those of one length
 * the one with the lowest rank. A blocking phrase uses up its text and gives no hit.
 */
export function findHits(text: ReadText, knowledge: Knowledge): Hit[] {
  const hits: Hit[] = [];
  for (let at = 0; at < text.count;) {
    const match = knowledge.begins(text.word(at)) ? bestFrom(text, at, knowledge) : undefined;
    if (!match) {
      at += 1;
      continue;
    }
    const { fact, category } = match.known.pattern;
    if (fact && category) hits.push({ start: text.start(at), end: text.end(match.next - 1), fact, category });
    at = match.next;
  }
  return hits;
}

/** Whether any fact can ever be hit in the text, whatever context the page may still show. */
export function mayHit(text: ReadText, knowledge: Knowledge): boolean {
  for (let at = 0; at < text.count; at += 1) {
    const isStart = knowledge.begins(text.word(at));
    if (isStart && matchesFrom(text, at, knowledge).some(({ known }) => known.pattern.fact)) return true;
  }
  return false;
}

function bestFrom(text: ReadText, at: number, knowledge: Knowledge): Match | undefined {
  let best: Match | undefined;
  for (const match of matchesFrom(text, at, knowledge)) {
    if (!match.known.isMet || (best && !beats(match, best))) continue;
    if (!(match.known.pattern.shy && isShouted(text, at))) best = match;
  }
  return best;
}

function beats(one: Match, other: Match): boolean {
  if (one.next !== other.next) return one.next > other.next;
  return one.known.pattern.rank < other.known.pattern.rank;
}

/** Every pattern that matches from the word at `at` on, whatever its context. */
function matchesFrom(text: ReadText, at: number, knowledge: Knowledge): Match[] {
  const matches: Match[] = [];
  let nodes: readonly PatternNode[] = [knowledge.root];
  for (let index = at; nodes.length > 0 && index < text.count; index += 1) {
    // What stands before the first word is no concern of the pattern's.
    const gap = index === at ? SPACE_GAP : text.gapBefore(index);
    const reached: PatternNode[] = [];
    for (const classId of knowledge.classesOf(text.word(index)))
      for (const node of nodes) node.follow(classId, gap, reached);
    for (const { ends } of reached) for (const known of ends) matches.push({ known, next: index + 1 });
    nodes = reached;
  }
  return matches;
}
