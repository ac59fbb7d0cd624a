import { everyMentionMs, type OurSide } from './bench-ours';
import { call, net, openPage, type Bench, type Terms } from './bench-setup';
import type { FolderPage } from './pages-folder';

/** Beside ours, what bench/page/peers.ts knows. */
export const PEER_NAMES = [
  'one RegExp',
  'modern-ahocorasick',
  'findAndReplaceDOMText',
  'mark.js',
  'advanced-mark.js',
] as const;

/** One peer over one page, beside what the page's floor and our page side took. */
export interface PeerRun {
  readonly peer: string;
  readonly terms: Terms;
  readonly ms: number;
  /** Broken off: it takes longer than `ms`. */
  readonly isCut: boolean;
  /** Absent: broken off. */
  readonly hits?: number;
  readonly ourHits: number;
  readonly floorMs: number;
  readonly ourMs: number;
}

export interface PeersOptions {
  readonly pages: readonly FolderPage[];
  /** The forms to look for. */
  readonly forms: (terms: Terms) => readonly string[];
  /** A peer is broken off after so long, by the clock. */
  readonly limitMs: number;
  /** Stop here, `Date.now()`. */
  readonly deadline: number;
}

/** A peer that took so many times as long as we did, over so many pages one as the other, is not tried on more pages. */
const FAR_BEHIND = 5;
const ENOUGH_PAGES = 3;

/** Every peer with all terms over one page after the other, until time is up. */
export async function runPeers(bench: Bench, side: OurSide, options: PeersOptions): Promise<PeerRun[]> {
  const { pages, forms, limitMs, deadline } = options;
  const runs: PeerRun[] = [];
  for (const page of pages) {
    const floorMs = await side.floor(page);
    for (const terms of bench.terms) {
      const ours = await side.run(page, terms);
      const known = { terms, floorMs, ourMs: everyMentionMs(ours), ourHits: ours.hits };
      for (const peer of PEER_NAMES) {
        if (Date.now() > deadline) return runs;
        if (isFarBehind(runs.filter((run) => run.peer === peer && run.terms === terms))) continue;
        runs.push({
          ...known,
          peer,
          ...(await runPeer(bench, page, { peer, forms: forms(terms), limitMs })),
        });
      }
    }
  }
  return runs;
}

function isFarBehind(runs: readonly PeerRun[]): boolean {
  return runs.length >= ENOUGH_PAGES && runs.every(({ ms, ourMs }) => ms > ourMs * FAR_BEHIND);
}

async function runPeer(
  bench: Bench,
  page: FolderPage,
  {
    peer,
    forms,
    limitMs,
  }: { readonly peer: string; readonly forms: readonly string[]; readonly limitMs: number },
): Promise<Pick<PeerRun, 'ms' | 'isCut' | 'hits'>> {
  const world = await openPage(bench, page);
  await world.run(call('give', forms));
  const { ms: base } = await world.time(call('nothing'));
  const { ms, isCut, value } = await world.time(call('peer', peer), limitMs);
  await world.close();
  return { ms: net(ms, base), isCut, ...(!isCut && { hits: value as number }) };
}
