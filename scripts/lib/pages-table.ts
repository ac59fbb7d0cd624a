import { shiftOf } from './pages-compare';
import { brokenPromises, figuresOf, median, type PageResult } from './pages-verdict';

const HEADINGS = [
  'page',
  'scripts',
  'hits',
  'marks',
  'ms',
  '× floor',
  'longest',
  '1st mark',
  'DOM',
  'shift',
  'errors',
  'requests',
];

/** One line a page. */
export function tableOf(results: readonly PageResult[]): string {
  const rows = [HEADINGS, ...results.map(rowOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
        .join('  '),
    )
    .join('\n');
}

/** One page, as soon as it is done: a run over many takes minutes, and may be cut short. */
export function lineOf(result: PageResult): string {
  return [rowOf(result).join('  '), ...brokenPromises(result).map((promise) => `  BROKEN  ${promise}`)].join(
    '\n',
  );
}

function rowOf(result: PageResult): string[] {
  const { hits, marks, work, longest, timesFloor, toFirstMark } = figuresOf(result);
  const { markup, errors, requests, shift } = result.differences;
  const own = result.visits[0] ? shiftOf(result.visits[0]) : 0;
  return [
    result.name,
    result.scripts,
    String(hits),
    String(marks),
    work.toFixed(1),
    timesFloor.toFixed(1),
    longest.toFixed(1),
    toFirstMark === undefined ? '–' : toFirstMark.toFixed(0),
    markup.length === 0 ? 'same' : `+${markup.length}`,
    // What the page shifts by itself is no fault of ours.
    shift > 0 ? `+${shift.toFixed(4)}` : own > 0 ? '0 (own)' : '0',
    String(errors.length),
    String(requests.length),
  ];
}

/** What was broken, page by page, and the figures of them all. */
export function summaryOf(results: readonly PageResult[]): string {
  const broken = results
    .map((result) => ({ result, promises: brokenPromises(result) }))
    .filter(({ promises }) => promises.length > 0);
  return [
    ...broken.flatMap(({ result: { name, scripts }, promises }) =>
      promises.map((promise) => `BROKEN  ${name} (scripts ${scripts}): ${promise}`),
    ),
    ...(['off', 'on'] as const).flatMap((scripts) =>
      linesOf(
        results.filter((result) => result.scripts === scripts),
        scripts,
      ),
    ),
    `${results.length - broken.length} of ${results.length} page visits kept every promise`,
  ].join('\n');
}

function linesOf(results: readonly PageResult[], scripts: string): string[] {
  if (results.length === 0) return [];
  const figures = results.map((result) => ({ name: result.name, ...figuresOf(result) }));
  const by = (key: 'work' | 'longest' | 'timesFloor'): string => {
    const worst = figures.toSorted((one, other) => other[key] - one[key])[0]!;
    return `${median(figures.map((one) => one[key])).toFixed(1)} median, ${worst[key].toFixed(1)} worst (${worst.name})`;
  };
  const waits = figures.flatMap(({ toFirstMark }) => toFirstMark ?? []);
  return [
    `page scripts ${scripts}: ${results.length} pages, ${sum(figures, 'hits')} hits, ${sum(figures, 'marks')} marks`,
    `  content script, ms: ${by('work')}`,
    `  multiple of the floor: ${by('timesFloor')}`,
    `  longest slice, ms: ${by('longest')}`,
    `  DOM ready to first mark, ms: ${median(waits).toFixed(0)} median, ${Math.max(0, ...waits).toFixed(0)} worst`,
  ];
}

function sum(
  figures: readonly { readonly hits: number; readonly marks: number }[],
  key: 'hits' | 'marks',
): number {
  return figures.reduce((total, one) => total + one[key], 0);
}
