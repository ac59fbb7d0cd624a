import { APOSTROPHE, HIGH, IGNORED, isAstralLetter, kindAt, PERIOD, SYMBOL, WORD } from './char-kind';

/** Words that French and Italian shorten before a vowel and join with an apostrophe: "l’OTAN", "qu’Astana". */
const ELIDED = /^(?:[cdjlmnst]|qu|dell|all|dall|nell|sull)$/i;
/** No word of them has so many UTF-16 units. */
const LONGEST_ELIDED = 5;

/**
 * Where the word that begins at `start` goes on after an unusual unit at `end`: the index of its next plain unit, or, where the word is
 * over, the bitwise complement of its end.
 */
export function goOn(text: string, start: number, end: number): number {
  switch (kindAt(text, end)) {
    case IGNORED:
      return pastIgnored(text, end);
    case HIGH:
      return isAstralLetter(text, end) ? end + 2 : ~end;
    case APOSTROPHE:
      return pastApostrophe(text, start, end);
    case PERIOD:
      return pastPeriod(text, start, end);
    default:
      return ~end;
  }
}

/** Whether an English possessive ’s stands at `at`, after a word that it is no part of. Signs like `+` own nothing. */
export function isPossessive(text: string, at: number): boolean {
  // What is seldom there is asked for first.
  const next = text.charCodeAt(at + 1);
  return (
    (next === SMALL_S || next === CAPITAL_S) &&
    kindAt(text, at) === APOSTROPHE &&
    kindAt(text, at - 1) !== SYMBOL &&
    !isWordAt(text, at + 2)
  );
}

/** Where to go on after the end of a word at `at`: a possessive is passed over, even one too many. */
export function pastPossessive(text: string, at: number): number {
  let next = at;
  while (isPossessive(text, next)) next += 2;
  return next;
}

/** Where the run from `start` to `end` ends as a word: before its possessive. */
export function withoutPossessive(text: string, start: number, end: number): number {
  let to = end;
  while (to - 2 > start && isPossessive(text, to - 2)) to -= 2;
  return to;
}

const SMALL_S = 0x73;
const CAPITAL_S = 0x53;

function pastIgnored(text: string, end: number): number {
  let at = end;
  while (kindAt(text, at) === IGNORED) at += 1;
  return isWordAt(text, at) ? at : ~end;
}

function pastApostrophe(text: string, start: number, end: number): number {
  if (!isWordAt(text, end + 1)) return ~end;
  const isElided =
    end - start < LONGEST_ELIDED && ELIDED.test(text.slice(start, end)) && !isPossessive(text, end);
  return isElided ? ~end : end + 1;
}

/** The dots of "U.S." and "J.", of "3.5" and of "kremlin.ru" belong to the word, any other ends it. */
function pastPeriod(text: string, start: number, end: number): number {
  if (areInitials(text, start, end))
    return isLetter(text, end + 1) && !isWordAt(text, end + 2) ? end + 1 : ~(end + 1);
  const next = text.charCodeAt(end + 1);
  const isInside = isAsciiLower(next) || (isDigit(next) && isDigit(text.charCodeAt(end - 1)));
  return isInside ? end + 1 : ~end;
}

/** Whether the word so far is one letter, or letters with a dot between each two. */
function areInitials(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 2)
    if (!isLetter(text, at) || (at + 1 < end && text.charCodeAt(at + 1) !== FULL_STOP)) return false;
  return (end - start) % 2 === 1;
}

const FULL_STOP = 0x2e;

function isWordAt(text: string, at: number): boolean {
  const kind = kindAt(text, at);
  return kind === WORD || (kind === HIGH && isAstralLetter(text, at));
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return kindAt(text, at) === WORD && !isDigit(unit) && unit !== LOW_LINE;
}

const LOW_LINE = 0x5f;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAsciiLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
