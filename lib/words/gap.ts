import {
  APOSTROPHE,
  COMMA,
  DASH,
  IGNORED,
  kindAt,
  PERIOD,
  QUOTE,
  SLASH,
  SPACE,
  type Kind,
} from './char-kind';
import { isPossessive } from './word-end';

/** What stands between two words, as far as it decides whether a name may run across it. */
export type Gap = number;

/** White space, quotation marks, or nothing. */
export const SPACE_GAP = 0;
export const DASH_GAP = 1;
/** A dash between spaces, which parts clauses as often as it joins names; "--" too. */
export const SPACED_DASH_GAP = 2;
export const COMMA_GAP = 3;
export const PERIOD_GAP = 4;
export const SLASH_GAP = 5;
/** A possessive ’s: "Russia’s NATO" is not "Russia-NATO". */
export const POSSESSIVE_GAP = 6;
/** Anything else, or more than one of these: no name runs across it. */
export const BREAK_GAP = 7;

/** All gaps are below this number: where gaps and other numbers share a list, the others begin here. */
export const GAP_LIMIT = 8;

/** What the gaps of an alias let pass in a text, a bit for each gap. A hyphen may be missing or spaced out; a comma may not. */
const PASSES: readonly number[] = [
  bits(SPACE_GAP, DASH_GAP),
  bits(SPACE_GAP, DASH_GAP, SPACED_DASH_GAP),
  bits(SPACE_GAP, DASH_GAP, SPACED_DASH_GAP),
  bits(COMMA_GAP),
  bits(SPACE_GAP, PERIOD_GAP),
  bits(SLASH_GAP),
  bits(POSSESSIVE_GAP),
  0,
];

function bits(...gaps: readonly Gap[]): number {
  return gaps.reduce((set, gap) => set | (1 << gap), 0);
}

/** Whether a text with `found` between two words still reads as an alias with `wanted` there. */
export function passes(wanted: Gap, found: Gap): boolean {
  return (PASSES[wanted]! & (1 << found)) !== 0;
}

/** What stands between a word's end and the next one's start. */
export function gapBetween(text: string, end: number, start: number): Gap {
  if (start - end === 1 && text.charCodeAt(end) === BLANK) return SPACE_GAP;
  const isOwner = isPossessive(text, end);
  let gap = isOwner ? POSSESSIVE_GAP : SPACE_GAP;
  for (let at = isOwner ? end + 2 : end; at < start && gap !== BREAK_GAP; at += 1) {
    const kind = kindAt(text, at);
    if (!PASSED_OVER.includes(kind)) gap = joinGaps(gap, gapOf(kind, text, at));
  }
  return gap;
}

const BLANK = 0x20;
const PASSED_OVER: readonly Kind[] = [SPACE, QUOTE, APOSTROPHE, IGNORED];

function joinGaps(one: Gap, other: Gap): Gap {
  if (one === SPACE_GAP) return other;
  return one === DASH_GAP && other === DASH_GAP ? SPACED_DASH_GAP : BREAK_GAP;
}

/** The gap that the mark of this kind at `at` makes by itself. */
function gapOf(kind: Kind, text: string, at: number): Gap {
  if (kind === DASH)
    return kindAt(text, at - 1) === SPACE && kindAt(text, at + 1) === SPACE ? SPACED_DASH_GAP : DASH_GAP;
  if (kind === COMMA) return COMMA_GAP;
  if (kind === PERIOD) return PERIOD_GAP;
  return kind === SLASH ? SLASH_GAP : BREAK_GAP;
}
