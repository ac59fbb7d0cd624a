import { firstLine } from './first-line';
import type { Scripts, Visit } from './pages-visit';

/** What a page with the extension has that it has not without. Empty everywhere: it never knew. */
export interface Differences {
  readonly markup: readonly string[];
  readonly errors: readonly string[];
  readonly requests: readonly string[];
  /** Sum of the layout shifts that come on top. */
  readonly shift: number;
}

/** Below it a layout shift is none: the browser adds up fractions of a pixel. */
const LEAST_SHIFT = 0.0005;

/**
 * Compares a visit with those made without the extension. Without scripts a page is the same each time, to the byte;
 * with them it makes up ids and times as it goes, so that only what looks like nothing in any of the others counts.
 */
export function compareVisits(visit: Visit, controls: readonly Visit[], scripts: Scripts): Differences {
  const shape = scripts === 'off' ? exactly : loosely;
  return {
    markup: controls.some(({ markup }) => markup === visit.markup)
      ? []
      : news(
          tokensOf(visit.markup),
          controls.map(({ markup }) => tokensOf(markup)),
          shape,
        ),
    errors: news(
      visit.errors.map(firstLine),
      controls.map(({ errors }) => errors.map(firstLine)),
      loosely,
    ),
    requests: news(
      visit.requests,
      controls.map(({ requests }) => requests),
      scripts === 'off' ? exactly : hostOf,
    ),
    shift: extraShift(visit, controls),
  };
}

function extraShift(visit: Visit, controls: readonly Visit[]): number {
  const most = Math.max(...controls.map(shiftOf));
  const extra = shiftOf(visit) - most;
  return extra > LEAST_SHIFT ? extra : 0;
}

export function shiftOf({ shifts }: Visit): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

function news(
  those: readonly string[],
  others: readonly (readonly string[])[],
  shape: (text: string) => string,
): string[] {
  const known = new Set(others.flat().map(shape));
  return those.filter((one) => !known.has(shape(one)));
}

function tokensOf(markup: string): string[] {
  return markup.split(/(?=<)/);
}

function exactly(text: string): string {
  return text;
}

/** Numbers, in base 36 too ("mwr8zmpr"), and hashes. */
const MADE_UP = /(?<![a-z\d])(?=[a-z]*\d)[a-z\d]{6,}(?![a-z\d])|[\da-f]{6,}|\d+/gi;

/** Without whatever looks made up on the spot. */
function loosely(text: string): string {
  return text.replace(MADE_UP, '#');
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
