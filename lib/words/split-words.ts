import { HIGH, INSIDE, isAstralLetter, KINDS, learnKind, OTHER, SYMBOL, WORD } from './char-kind';
import { goOn, pastPossessive, withoutPossessive } from './word-end';
import type { WordSpans } from './word-spans';

/**
 * Finds the words of a text. A word is a run of letters, digits and marks with whatever is invisible inside it. It holds apostrophes
 * between letters ("O’Brien", "Дем’янов") but no possessive ’s, and the dots of abbreviations ("U.S."), numbers and host names.
 * docs/matching.md gives the reason of each rule.
 */
export function splitWords(text: string, spans: WordSpans): void {
  const { length } = text;
  spans.reserve((length >> 1) + 1);
  const { start, end } = spans;
  let count = 0;
  for (let at = 0; at < length;) {
    const unit = text.charCodeAt(at);
    const kind = KINDS[unit] || learnKind(unit);
    start[count] = at;
    if (kind === WORD || (kind === HIGH && isAstralLetter(text, at))) {
      at = readWord(text, spans, count);
      count += 1;
    } else {
      at += 1;
      if (kind === SYMBOL) {
        end[count] = at;
        count += 1;
      }
    }
  }
  spans.count = count;
}

/** The words themselves. */
export function wordsOf(text: string, spans: WordSpans): string[] {
  splitWords(text, spans);
  return Array.from({ length: spans.count }, (_, at) => text.slice(spans.start[at], spans.end[at]));
}

/** Reads the word whose start is noted at `index`; returns where to go on, which is after its end where a possessive ’s follows. */
function readWord(text: string, { start, end }: WordSpans, index: number): number {
  const { length } = text;
  const from = start[index]!;
  for (let at = from; ;) {
    let kind = OTHER;
    while (at < length) {
      const unit = text.charCodeAt(at);
      kind = KINDS[unit] || learnKind(unit);
      if (kind !== WORD) break;
      at += 1;
    }
    const next = kind < INSIDE ? ~at : goOn(text, from, at);
    at = next < 0 ? ~next : next;
    if (next < 0) {
      end[index] = withoutPossessive(text, from, at);
      return kind < INSIDE ? at : pastPossessive(text, at);
    }
  }
}
