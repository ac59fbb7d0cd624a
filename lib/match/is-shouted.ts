import { SPACE_GAP } from '@/lib/words/gap';

import type { ReadText } from './read-text';

/**
 * Whether a lone acronym stands in a line set in capitals, where it may as well be the everyday word: "LET US GO", "CONTACT US", but not
 * "US GDP grew" and never "U.S.".
 */
export function isShouted(text: ReadText, at: number): boolean {
  if (text.words[at]!.surface.includes('.')) return false;
  const isBefore = isCapitals(text, at > 0 && text.gapBefore(at) === SPACE_GAP ? at - 1 : undefined);
  const after = following(text, at);
  const isAfter = isCapitals(text, after);
  if (isBefore !== undefined) return isBefore && isAfter !== false;
  return isAfter === true && isCapitals(text, following(text, after!)) === true;
}

/** Index of the next word when only a space parts it from the word at `at`. */
function following(text: ReadText, at: number): number | undefined {
  return at + 1 < text.words.length && text.gapBefore(at + 1) === SPACE_GAP ? at + 1 : undefined;
}

/** Whether a word is all capitals; undefined when there is no word or it has no case. */
function isCapitals(text: ReadText, at: number | undefined): boolean | undefined {
  if (at === undefined) return undefined;
  const word = text.words[at]!.surface;
  const lower = word.toLowerCase();
  return word.toUpperCase() === lower ? undefined : word !== lower && word === word.toUpperCase();
}
