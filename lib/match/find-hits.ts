import { GAP_LIMIT, passes, SPACE_GAP } from '@/lib/words/gap';

import type { Hit } from './hit';
import { isShouted } from './is-shouted';
import type { Pattern } from './pattern';
import type { ReadText } from './read-text';

export interface Found {
  /** In order, never overlapping. */
  readonly hits: readonly Hit[];
  /** A pattern fits that lacks its context: with more of the page the hits may be others. */
  readonly isWaiting: boolean;
}

/**
 * Hits from left to right: of the patterns that begin at a word the one that runs longest, and of those of one length the one with the
 * lowest rank. A blocking phrase uses up its text and gives no hit.
 */
export function findHits(text: ReadText): Found {
  const hits: Hit[] = [];
  let isWaiting = false;
  for (let at = 0; at < text.words.length;) {
    let best: Pattern | undefined;
    let next = at + 1;
    for (const pattern of text.words[at]!.patterns) {
      const end = endOf(pattern, text, at);
      if (end === 0) continue;
      isWaiting ||= pattern.lacksContext === true;
      const isBetter = !best || end > next || (end === next && pattern.rank < best.rank);
      if (!isBetter || pattern.lacksContext || (pattern.shy && isShouted(text, at))) continue;
      best = pattern;
      next = end;
    }
    if (best?.fact && best.category)
      hits.push({
        start: text.start(at),
        end: text.end(next - 1),
        fact: best.fact,
        category: best.category,
      });
    at = next;
  }
  return { hits, isWaiting };
}

/** Index after the last word of a pattern whose first word is that at `at`; 0 when the text goes on otherwise. */
function endOf({ classes }: Pattern, text: ReadText, at: number): number {
  let index = at;
  let gap = SPACE_GAP;
  for (let part = 1; part < classes.length; part += 1) {
    const classId = classes[part]!;
    if (classId < GAP_LIMIT) {
      gap = classId;
      continue;
    }
    index += 1;
    if (!text.words[index]?.classes.includes(classId) || !passes(gap, text.gapBefore(index))) return 0;
    gap = SPACE_GAP;
  }
  return index + 1;
}
