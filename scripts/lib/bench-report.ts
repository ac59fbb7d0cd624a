import type { Start } from './bench-background';
import type { PageRuns } from './bench-corpus';
import { drawnMs, everyMentionMs, shippedMs, type OurRun } from './bench-ours';
import { PEER_NAMES, type PeerRun } from './bench-peers';
import type { SearchCost } from './bench-search';
import type { Terms } from './bench-setup';
import { median, quantile, spreadOf } from './bench-statistics';
import { table } from './bench-table';

/** Everything that one run of the benchmark measured. */
export interface Measured {
  readonly pagesAre: string;
  readonly pagesInAll: number;
  readonly forms: number;
  readonly terms: readonly Terms[];
  readonly corpus: readonly PageRuns[];
  readonly peers: readonly PeerRun[];
  readonly lexicons: readonly LexiconCost[];
  readonly search: SearchCost;
}

export interface LexiconCost {
  readonly terms: Terms;
  readonly compileMs: number;
  readonly starts: readonly Start[];
  /** What a page keeps, by page. */
  readonly pageHeapBytes: readonly number[];
}

const MOST: Terms = 100_000;

/** The tables, as Markdown. */
export function report(measured: Measured): string {
  return [extent(measured), goals(measured), pageSide(measured), background(measured), peers(measured)].join(
    '\n\n',
  );
}

export function termsName(terms: Terms): string {
  return terms === 'bundled' ? 'bundled pack' : terms.toLocaleString('en');
}

function extent({ pagesAre, pagesInAll, corpus, forms }: Measured): string {
  const runs = spreadOf(corpus.map(({ floors }) => floors.length));
  return [
    `On ${corpus.length} of ${pagesInAll} pages: ${pagesAre}. Runs of each kind a page: ${runs.min === runs.max ? runs.max : `${runs.min} to ${runs.max}`}, on a fresh page each.`,
    `The bundled pack has ${forms.toLocaleString('en')} forms as written.`,
  ].join(' ');
}

function goals({ corpus, lexicons, search }: Measured): string {
  const shipped = timesFloor(corpus, 'bundled', shippedMs);
  const growth = corpus.map(
    ({ ours }) => pageMs(ours.get(MOST)!, shippedMs) / pageMs(ours.get('bundled')!, shippedMs),
  );
  const answers = corpus.flatMap(({ ours }) => ours.get(MOST)!.flatMap(({ answersMs }) => answersMs));
  const { starts } = lexicons.find(({ terms }) => terms === MOST)!;
  return table(
    ['what', 'goal', 'median', 'min–max'],
    [
      ['page side, bundled pack, as shipped, × floor', '≤ 2 (1.5)', ...spread(shipped)],
      [
        'the same, and the browser drawing the page anew, × floor',
        '',
        ...spread(timesFloor(corpus, 'bundled', drawnMs)),
      ],
      [
        'page side, bundled pack, every mention painted, × floor',
        '',
        ...spread(timesFloor(corpus, 'bundled', everyMentionMs)),
      ],
      ['page side, 100,000 names, × bundled pack', '≤ 1.2', ...spread(growth)],
      ['background, an answer at 100,000 names, ms', '≤ 15', ...spread(answers)],
      [
        'background, stored lexicon of 100,000 names to first answer, ms',
        '≤ 150',
        ...spread(starts.map(({ readyMs }) => readyMs)),
      ],
      ['the same, processor time alone, ms', '', ...spread(starts.map(({ busyMs }) => busyMs))],
      ['popup search, a keystroke at 1,000 facts, ms', '≤ 16', ...spread(search.strokesMs)],
    ],
  );
}

function pageSide({ corpus }: Measured): string {
  const rows = [...corpus[0]!.ours.keys()].map((terms) => {
    const runs = corpus.flatMap(({ ours }) => ours.get(terms)!);
    const share = (of: (run: OurRun) => number) => two(median(timesFloor(corpus, terms, of)));
    return [
      termsName(terms),
      share(({ readMs }) => readMs),
      share(({ learnMs }) => learnMs),
      share(({ chooseMs }) => chooseMs),
      share(({ drawMs }) => drawMs),
      share(({ paintAllMs }) => paintAllMs),
      range(
        runs.map(({ hits }) => hits),
        0,
      ),
      range(
        runs.map(({ questionBytes }) => questionBytes / 1000),
        1,
      ),
      range(
        runs.map(({ answerBytes }) => answerBytes / 1000),
        1,
      ),
    ];
  });
  const floors = corpus.map((one) => median(one.floors));
  const header = [
    'terms',
    'read',
    'learn',
    'choose and mark',
    'drawn by the browser',
    'or paint all',
    'hits a page',
    'question, kB',
    'answer, kB',
  ];
  return `${table(header, rows)}\n\nThe floor itself: ${range(floors, 2)} ms a page.`;
}

function background({ lexicons, corpus, search }: Measured): string {
  const rows = lexicons.map(({ terms, compileMs, starts, pageHeapBytes }) => {
    const answers = corpus.flatMap(({ ours }) => ours.get(terms) ?? []).flatMap(({ answersMs }) => answersMs);
    return [
      termsName(terms),
      compileMs.toFixed(0),
      range(
        starts.map(({ readyMs }) => readyMs),
        1,
      ),
      range(
        starts.map(({ firstAnswerMs }) => firstAnswerMs),
        1,
      ),
      answers.length > 0 ? range(answers, 1) : '',
      range(
        starts.map(({ heapBytes }) => heapBytes / 1e6),
        1,
      ),
      range(
        pageHeapBytes.map((bytes) => bytes / 1e6),
        2,
      ),
    ];
  });
  const header = [
    'terms',
    'compile, ms',
    'stored to ready, ms',
    'first answer, ms',
    'an answer, ms',
    'heap, background, MB',
    'heap, a page, MB',
  ];
  const strokes = search.strokesMs;
  return `${table(header, rows)}\n\nSearch over 1,000 facts: ready in ${search.buildMs.toFixed(0)} ms; ${strokes.length} keystrokes, of which 95 % take at most ${quantile(strokes, 0.95).toFixed(1)} ms.`;
}

function peers({ peers: runs, terms }: Measured): string {
  const of = (peer: string, one: Terms) => runs.filter((run) => run.peer === peer && run.terms === one);
  const header = ['', ...terms.map(termsName)];
  const ours = [
    'Sidelight',
    ...terms.map((one) =>
      cell(of(PEER_NAMES[0], one).map((run) => ({ ratio: run.ourMs / run.floorMs, isCut: false }))),
    ),
  ];
  const floorRows = PEER_NAMES.map((peer) => [
    peer,
    ...terms.map((one) =>
      cell(of(peer, one).map((run) => ({ ratio: run.ms / run.floorMs, isCut: run.isCut }))),
    ),
  ]);
  const ourRows = PEER_NAMES.map((peer) => [
    peer,
    ...terms.map((one) =>
      cell(of(peer, one).map((run) => ({ ratio: run.ms / run.ourMs, isCut: run.isCut }))),
    ),
  ]);
  return [
    'Times the floor, median (min–max), number of pages:',
    table(header, [ours, ...floorRows]),
    'Times what Sidelight takes on the same page. Below 1 the peer is ahead:',
    table(header, ourRows),
  ].join('\n\n');
}

function cell(runs: readonly { readonly ratio: number; readonly isCut: boolean }[]): string {
  if (runs.length === 0) return 'not run';
  const { median: middle, min, max, count } = spreadOf(runs.map(({ ratio }) => ratio));
  const cut = runs.some(({ isCut }) => isCut) ? '> ' : '';
  return `${cut}${short(middle)} (${short(min)}–${cut}${short(max)}), ${count}`;
}

/** Of each page, its median run over its median floor. */
function timesFloor(corpus: readonly PageRuns[], terms: Terms, msOf: (run: OurRun) => number): number[] {
  return corpus.map(({ ours, floors }) => pageMs(ours.get(terms)!, msOf) / median(floors));
}

function pageMs(runs: readonly OurRun[], msOf: (run: OurRun) => number): number {
  return median(runs.map(msOf));
}

function spread(values: readonly number[]): string[] {
  const { median: middle, min, max } = spreadOf(values);
  return [two(middle), `${two(min)}–${two(max)}`];
}

function range(values: readonly number[], digits: number): string {
  const { median: middle, min, max } = spreadOf(values);
  return `${middle.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

function two(value: number): string {
  return value.toFixed(2);
}

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}
