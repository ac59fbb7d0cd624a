import {
  APOSTROPHE,
  HIGH,
  IGNORED,
  isAstralLetter,
  KINDS,
  learnKind,
  QUOTE,
  SPACE,
  SYMBOL,
  WORD,
} from './char-kind';
import { BREAK_GAP, gapOf, joinGaps, POSSESSIVE_GAP, SPACE_GAP } from './gap';
import { EMPTY_HASH, hashOn } from './hash';
import { goOn, isPossessive } from './word-end';
import type { WordSpans } from './word-spans';

/**
 * Finds the words of a text. A word is a run of letters, digits and marks with whatever is invisible inside it. It holds apostrophes
 * between letters ("O’Brien", "Дем’янов") but no possessive ’s, and the dots of abbreviations ("U.S."), numbers and host names.
 * docs/matching.md gives the reason of each rule.
 */
export function splitWords(text: string, spans: WordSpans): void {
  const length = text.length;
  spans.count = 0;
  let gap = BREAK_GAP;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || learnKind(unit);
    if (kind === SPACE) {
      at += 1;
    } else if (kind === WORD || (kind === HIGH && isAstralLetter(text, at))) {
      spans.open(at, gap);
      at = readWord(text, at, spans);
      gap = at === spans.end[spans.count - 1] ? SPACE_GAP : POSSESSIVE_GAP;
    } else if (kind === SYMBOL) {
      spans.open(at, gap);
      spans.close(at + 1, hashOn(EMPTY_HASH, unit));
      at += 1;
      gap = SPACE_GAP;
    } else {
      if (kind !== QUOTE && kind !== APOSTROPHE && kind !== IGNORED)
        gap = gap === BREAK_GAP ? BREAK_GAP : joinGaps(gap, gapOf(kind, text, at));
      at += 1;
    }
  }
}

/** Reads one word that begins at `start`; returns where to go on. */
function readWord(text: string, start: number, spans: WordSpans): number {
  const length = text.length;
  let hash = EMPTY_HASH;
  let at = start;
  for (;;) {
    while (at < length) {
      const unit = text.charCodeAt(at);
      if ((KINDS[unit] || learnKind(unit)) !== WORD) break;
      hash = hashOn(hash, unit);
      at += 1;
    }
    let next = goOn(text, { start, end: at });
    const isOver = next < 0;
    if (isOver) next = ~next;
    for (; at < next; at += 1) hash = hashOn(hash, text.charCodeAt(at));
    if (isOver) break;
  }
  spans.close(at, hash);
  return isPossessive(text, at) ? at + 2 : at;
}
