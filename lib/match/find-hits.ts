import { GAP_LIMIT, passes, SPACE_GAP } from '@/lib/words/gap';

import type { Pattern } from './handshake';
import type { Hit } from './hit';
import { isShouted } from './is-shouted';
import type { Knowledge } from './knowledge';
import type { ReadText } from './read-text';

/**
 * Hits from left to right, never overlapping: of the patterns that begin at a word the one that runs longest, and of those of one length
 * the one with the lowest rank. A blocking phrase uses up its text and gives no hit. Undefined when no pattern fits anywhere, whatever
 * context the page may still show.
 */
export function findHits(text: ReadText, knowledge: Knowledge): Hit[] | undefined {
  let hits: Hit[] | undefined;
  for (let at = text.nextMarked(0, knowledge.starts); at < text.count;) {
    let best: Pattern | undefined;
    let next = at + 1;
    const classes = knowledge.classesOf(text.word(at));
    for (let one = 1; one < classes.length; one += 1) {
      for (const pattern of knowledge.patternsFrom(classes[one]!)) {
        const end = endOf(pattern, { text, at, knowledge });
        if (end === 0) continue;
        hits ??= [];
        const isBetter = !best || end > next || (end === next && pattern.rank < best.rank);
        if (!isBetter || knowledge.lacksContext(pattern) || (pattern.shy && isShouted(text, at))) continue;
        best = pattern;
        next = end;
      }
    }
    if (best?.fact && best.category)
      hits!.push({
        start: text.start(at),
        end: text.end(next - 1),
        fact: best.fact,
        category: best.category,
      });
    at = text.nextMarked(next, knowledge.starts);
  }
  return hits;
}

interface Place {
  readonly text: ReadText;
  readonly at: number;
  readonly knowledge: Knowledge;
}

/** Index after the last word of a pattern whose first word is that at `at`; 0 when the text goes on otherwise. */
function endOf({ classes }: Pattern, { text, at, knowledge }: Place): number {
  let index = at + 1;
  // Words first, since nearly always they decide: for a gap the words around it have to be found in the text.
  for (let part = 1; part < classes.length; part += 1) {
    const classId = classes[part]!;
    if (classId < GAP_LIMIT) continue;
    if (index >= text.count || knowledge.classesOf(text.word(index)).indexOf(classId, 1) < 0) return 0;
    index += 1;
  }
  index = at;
  for (let part = 1; part < classes.length; part += 1) {
    const isGap = classes[part]! < GAP_LIMIT;
    const gap = isGap ? classes[part]! : SPACE_GAP;
    if (isGap) part += 1;
    index += 1;
    if (!passes(gap, text.gapBefore(index))) return 0;
  }
  return index + 1;
}
