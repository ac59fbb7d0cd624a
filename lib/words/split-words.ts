import {
  APOSTROPHE,
  HIGH,
  IGNORED,
  INSIDE,
  isAstralLetter,
  KINDS,
  learnKind,
  OTHER,
  QUOTE,
  SPACE,
  SYMBOL,
  WORD,
} from './char-kind';
import { BREAK_GAP, gapOf, joinGaps, POSSESSIVE_GAP, SPACE_GAP, type Gap } from './gap';
import { EMPTY_HASH, hashOn } from './hash';
import { goOn, isPossessive } from './word-end';
import type { WordSpans } from './word-spans';

/**
 * Finds the words of a text. A word is a run of letters, digits and marks with whatever is invisible inside it. It holds apostrophes
 * between letters ("O’Brien", "Дем’янов") but no possessive ’s, and the dots of abbreviations ("U.S."), numbers and host names.
 * docs/matching.md gives the reason of each rule. Most of what reading a page costs is spent here.
 */
export function splitWords(text: string, spans: WordSpans): void {
  const { length } = text;
  spans.reserve((length >> 1) + 1);
  const { start, end, gap } = spans;
  let count = 0;
  let before: Gap = BREAK_GAP;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || learnKind(unit);
    if (kind === SPACE) {
      at += 1;
    } else if (kind === WORD || kind === SYMBOL || (kind === HIGH && isAstralLetter(text, at))) {
      start[count] = at;
      gap[count] = before;
      at = kind === SYMBOL ? readSymbol(text, spans, count) : readWord(text, spans, count);
      before = at === end[count] ? SPACE_GAP : POSSESSIVE_GAP;
      count += 1;
    } else {
      if (kind !== QUOTE && kind !== APOSTROPHE && kind !== IGNORED)
        before = joinGaps(before, gapOf(kind, text, at));
      at += 1;
    }
  }
  spans.count = count;
}

/** Keeps hashes within what engines hold without a heap object. */
const SMALL = 0x3fffffff;

/** Reads the word whose start is noted at `index`; returns where to go on, which is after its end where a possessive ’s follows. */
function readWord(text: string, { start, end, hash }: WordSpans, index: number): number {
  const { length } = text;
  const from = start[index]!;
  let sum = EMPTY_HASH;
  for (let at = from; ;) {
    let kind = OTHER;
    while (at < length) {
      const unit = text.charCodeAt(at);
      kind = KINDS[unit] || learnKind(unit);
      if (kind !== WORD) break;
      sum = hashOn(sum, unit);
      at += 1;
    }
    const next = kind < INSIDE ? ~at : goOn(text, from, at);
    const until = next < 0 ? ~next : next;
    for (; at < until; at += 1) sum = hashOn(sum, text.charCodeAt(at));
    if (next < 0) {
      end[index] = at;
      hash[index] = sum & SMALL;
      return kind >= INSIDE && isPossessive(text, at) ? at + 2 : at;
    }
  }
}

function readSymbol(text: string, { start, end, hash }: WordSpans, index: number): number {
  const at = start[index]!;
  hash[index] = hashOn(EMPTY_HASH, text.charCodeAt(at)) & SMALL;
  end[index] = at + 1;
  return at + 1;
}
