import type { Hit } from './hit';
import { isShouted } from './is-shouted';
import type { Knowledge } from './knowledge';
import type { KnownPattern, PatternNode } from './pattern-tree';
import type { ReadText } from './read-text';

/** The best pattern from one word on. */
interface Match {
  readonly pattern: KnownPattern;
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
    const match = knowledge.begins(text.word(at)) ? longestFrom(text, at, knowledge) : undefined;
    if (!match) {
      at += 1;
      continue;
    }
    const { fact, category } = match.pattern.pattern;
    if (fact && category) hits.push({ start: text.start(at), end: text.end(match.next - 1), fact, category });
    at = match.next;
  }
  return hits;
}

/** Whether any pattern can match in the text once its context is there. */
export function mayHit(text: ReadText, knowledge: Knowledge): boolean {
  for (let at = 0; at < text.count; at += 1) {
    if (!knowledge.begins(text.word(at))) continue;
    for (const { pattern } of matchesFrom(text, at, knowledge)) if (pattern.pattern.fact) return true;
  }
  return false;
}

function longestFrom(text: ReadText, at: number, knowledge: Knowledge): Match | undefined {
  let best: Match | undefined;
  for (const match of matchesFrom(text, at, knowledge)) {
    const { pattern, isMet } = match.pattern;
    if (!isMet || (best && !beats(match, best))) continue;
    if (!(pattern.shy && isShouted(text, at))) best = match;
  }
  return best;
}

function beats(one: Match, other: Match): boolean {
  if (one.next !== other.next) return one.next > other.next;
  return one.pattern.pattern.rank < other.pattern.pattern.rank;
}

/** Every pattern that matches from the word at `at` on, whatever its context. */
function* matchesFrom(text: ReadText, at: number, knowledge: Knowledge): Generator<Match> {
  let nodes: PatternNode[] = [knowledge.root];
  for (let next = at; nodes.length > 0 && next < text.count; next += 1) {
    const reached: PatternNode[] = [];
    // What stands before the first word is no concern of the pattern's.
    const gap = next === at ? 0 : text.gap(next);
    for (const classId of knowledge.classesOf(text.word(next)))
      for (const node of nodes) reached.push(...node.after(gap, classId));
    for (const { ends } of reached) for (const pattern of ends) yield { pattern, next: next + 1 };
    nodes = reached;
  }
}
