import type { Differences } from './pages-compare';
import type { Scripts, Visit } from './pages-visit';

/** What one page came to, in one mode. */
export interface PageResult {
  readonly name: string;
  readonly scripts: Scripts;
  readonly visits: readonly Visit[];
  readonly differences: Differences;
}

/** No slice of work is longer on any page, ms (median of the visits). */
export const LONGEST_SLICE_MS = 16;

export interface Figures {
  readonly hits: number;
  readonly marks: number;
  /** Medians over the visits, ms. */
  readonly work: number;
  readonly longest: number;
  /** Work as a multiple of what it costs to read the page's text at all. */
  readonly timesFloor: number;
  /** From the document read to the first mark; absent where nothing is marked. */
  readonly toFirstMark: number | undefined;
}

export function figuresOf({ visits }: PageResult): Figures {
  const reports = visits.flatMap(({ report }) => report ?? []);
  const last = reports.at(-1);
  const work = median(reports.map((report) => report.work.totalMs));
  const waits = visits.flatMap(({ report, readyMs }) =>
    report?.work.firstMarkMs === undefined ? [] : [report.work.firstMarkMs - readyMs],
  );
  return {
    hits: last?.facts.reduce((sum, { count }) => sum + count, 0) ?? 0,
    marks: last?.marks ?? 0,
    work,
    longest: median(reports.map((report) => report.work.longestMs)),
    timesFloor: work / Math.max(median(visits.map(({ floorMs }) => floorMs)), 0.1),
    toFirstMark: waits.length > 0 ? median(waits) : undefined,
  };
}

/** The promises that a page saw broken, in words. */
export function brokenPromises(result: PageResult): string[] {
  const { markup, errors, requests, shift } = result.differences;
  const { longest } = figuresOf(result);
  return [
    ...(result.visits.every(({ report }) => report) ? [] : ['no answer from the content script']),
    ...(longest > LONGEST_SLICE_MS ? [`a slice of ${longest.toFixed(1)} ms`] : []),
    ...said('in the DOM', markup),
    ...said('error', errors),
    ...said('request', requests),
    ...(shift > 0 ? [`layout shift ${shift.toFixed(4)}`] : []),
  ];
}

function said(what: string, found: readonly string[]): string[] {
  if (found.length === 0) return [];
  return [`${found.length} × ${what}, first: ${found[0]!.replace(/\s+/g, ' ').slice(0, 160)}`];
}

/** The middle one; of an even number the upper of the two. 0 of none. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
