import { OurSide, type OurRun } from './bench-ours';
import type { Terms } from './bench-setup';
import type { FolderPage } from './pages-folder';

/** All runs over one page. */
export interface PageRuns {
  readonly page: FolderPage;
  readonly floors: number[];
  readonly ours: ReadonlyMap<Terms, OurRun[]>;
}

export interface CorpusOptions {
  readonly pages: readonly FolderPage[];
  readonly terms: readonly Terms[];
  readonly mostRuns: number;
  /** Stop here, `Date.now()`; pages and runs still to come are left out. */
  readonly deadline: number;
}

/** The floor and our page side over the corpus, in turns, so that what slows a machine for a while slows both. */
export async function runCorpus(side: OurSide, options: CorpusOptions): Promise<PageRuns[]> {
  const { pages, terms, mostRuns, deadline } = options;
  const all: PageRuns[] = pages.map((page) => ({
    page,
    floors: [],
    ours: new Map(terms.map((one) => [one, []])),
  }));
  for (let run = 0; run < mostRuns; run += 1) {
    for (const { page, floors, ours } of all) {
      if (Date.now() > deadline) return all.filter((one) => one.floors.length > 0);
      const floor = await side.floor(page);
      for (const one of run % 2 === 0 ? terms : terms.toReversed())
        ours.get(one)!.push(await side.run(page, one));
      floors.push(floor);
    }
  }
  return all;
}
