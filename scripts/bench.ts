// Measures what the extension costs a page, beside the least it could cost and beside its peers: npm run bench [-- --quick].
import { readFileSync, writeFileSync } from 'node:fs';

import { compile, start, type Start } from './lib/bench-background';
import { runCorpus } from './lib/bench-corpus';
import { SIZES } from './lib/bench-names';
import { OurSide } from './lib/bench-ours';
import { benchPages, shuffled, type BenchPages } from './lib/bench-pages';
import { runPeers } from './lib/bench-peers';
import { report, termsName, type LexiconCost, type Measured } from './lib/bench-report';
import { measureSearch } from './lib/bench-search';
import { call, openBackground, setUp, type Bench, type Terms } from './lib/bench-setup';

const REPORT = 'docs/performance.md';
const BEGIN = '<!-- measured: written by npm run bench -->';
const END = '<!-- /measured -->';

/** How much to do. Times in ms. */
interface Plan {
  readonly terms: readonly Terms[];
  readonly mostPages: number;
  readonly mostRuns: number;
  readonly starts: number;
  readonly heapPages: number;
  readonly corpusMs: number;
  readonly peersMs: number;
  /** For one peer over one page. */
  readonly limitMs: number;
}

const FULL: Plan = {
  terms: ['bundled', ...SIZES],
  mostPages: Infinity,
  mostRuns: 5,
  starts: 5,
  heapPages: 3,
  corpusMs: 165_000,
  peersMs: 170_000,
  limitMs: 10_000,
};

const QUICK: Plan = {
  terms: ['bundled', 1000, 100_000],
  mostPages: 12,
  mostRuns: 2,
  starts: 2,
  heapPages: 1,
  corpusMs: 25_000,
  peersMs: 20_000,
  limitMs: 4000,
};

/** Prints the tables; a full run also writes them into docs/performance.md. */
export async function main(args: readonly string[]): Promise<void> {
  const isQuick = args.includes('--quick');
  const plan = isQuick ? QUICK : FULL;
  const { pages, what } = benchPages();
  const chosen = { what, pages: shuffled(pages).slice(0, plan.mostPages) };
  console.log(`On ${what}${isQuick ? `, ${chosen.pages.length} of them` : ''}.`);
  const bench = await setUp(plan.terms);
  try {
    const tables = report(await measure(bench, plan, chosen));
    console.log(`\n${tables}`);
    if (!isQuick) writeReport(tables);
  } finally {
    await bench.browser.close();
  }
}

async function measure(bench: Bench, plan: Plan, { pages, what }: BenchPages): Promise<Measured> {
  const side = new OurSide(bench);
  const forms = await bundledForms(bench);
  const lexicons: LexiconCost[] = [];
  for (const terms of plan.terms) lexicons.push(await lexiconCost(bench, side, { plan, terms, pages }));
  const search = await measureSearch(bench);
  console.log('The corpus …');
  const corpus = await runCorpus(side, {
    pages,
    terms: ['bundled', 100_000],
    mostRuns: plan.mostRuns,
    deadline: Date.now() + plan.corpusMs,
  });
  console.log('The peers …');
  const peers = await runPeers(bench, side, {
    pages,
    forms: (terms) => (terms === 'bundled' ? forms : bench.names.slice(0, terms)),
    limitMs: plan.limitMs,
    deadline: Date.now() + plan.peersMs,
  });
  await side.close();
  return {
    pagesAre: what,
    pagesInAll: pages.length,
    forms: forms.length,
    terms: plan.terms,
    corpus,
    peers,
    lexicons,
    search,
  };
}

async function bundledForms(bench: Bench): Promise<readonly string[]> {
  const background = await openBackground(bench);
  const forms = await background.run<readonly string[]>(call('forms'));
  await background.close();
  return forms;
}

async function lexiconCost(
  bench: Bench,
  side: OurSide,
  { plan, terms, pages }: { readonly plan: Plan; readonly terms: Terms; readonly pages: BenchPages['pages'] },
): Promise<LexiconCost> {
  console.log(`Lexicon of ${termsName(terms)} …`);
  const compileMs = await compile(bench, terms);
  const query = await side.question(pages[0]!);
  const starts: Start[] = [];
  for (let run = 0; run < plan.starts; run += 1) starts.push(await start(bench, terms, query));
  const pageHeapBytes: number[] = [];
  for (const page of pages.slice(0, plan.heapPages)) pageHeapBytes.push(await side.heapBytes(page, terms));
  return { terms, compileMs, starts, pageHeapBytes };
}

function writeReport(tables: string): void {
  const before = readFileSync(REPORT, 'utf8');
  const [head, rest] = before.split(BEGIN);
  const tail = rest?.split(END)[1];
  if (tail === undefined) throw new Error(`${REPORT} has no place for the tables`);
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(REPORT, `${head}${BEGIN}\n\nMeasured on ${date}.\n\n${tables}\n\n${END}${tail}`);
  console.log(`\nWritten to ${REPORT}.`);
}
