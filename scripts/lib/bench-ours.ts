import type { WordsAnswer, WordsQuery } from '@/lib/match/handshake';

import { openWith } from './bench-background';
import type { World } from './bench-browser';
import { call, net, netMs, openPage, type Bench, type Terms } from './bench-setup';
import type { FolderPage } from './pages-folder';

/** One run of our page side over one page; times in ms. */
export interface OurRun {
  readonly readMs: number;
  readonly matchMs: number;
  /** As shipped: choosing what to mark, and marking that. */
  readonly chooseMs: number;
  /** The browser drawing the page anew for it. */
  readonly drawMs: number;
  /** Marking every mention instead. */
  readonly paintAllMs: number;
  readonly answerMs: number;
  readonly hits: number;
  readonly queryBytes: number;
  readonly answerBytes: number;
}

/** As shipped. */
export function shippedMs({ readMs, matchMs, chooseMs }: OurRun): number {
  return readMs + matchMs + chooseMs;
}

/** As shipped, with what the browser does for it. */
export function drawnMs(run: OurRun): number {
  return shippedMs(run) + run.drawMs;
}

/** Every mention painted, as the peers do. */
export function everyMentionMs({ readMs, matchMs, paintAllMs }: OurRun): number {
  return readMs + matchMs + paintAllMs;
}

/** Runs our page side, with a background kept running for each set of terms as a browser keeps it while one reads. */
export class OurSide {
  private readonly backgrounds = new Map<Terms, World>();

  constructor(private readonly bench: Bench) {}

  /** The least that reading a page costs, ms. */
  async floor(page: FolderPage): Promise<number> {
    const world = await openPage(this.bench, page);
    const ms = await netMs(world, 'walkAndTouch');
    await world.close();
    return ms;
  }

  /** What a page asks first. */
  async question(page: FolderPage): Promise<WordsQuery> {
    const world = await openPage(this.bench, page);
    await world.run(call('read'));
    const query = await world.run<WordsQuery>(call('query'));
    await world.close();
    return query;
  }

  async run(page: FolderPage, terms: Terms): Promise<OurRun> {
    const background = await this.backgroundWith(terms);
    const world = await openPage(this.bench, page);
    const readMs = await netMs(world, 'read');
    const query = await world.run<WordsQuery>(call('query'));
    await background.run(call('ask', query));
    const answerMs = await netMs(background, 'answer');
    const answer = await background.run<WordsAnswer>(call('answered'));
    await world.run(call('give', answer));
    const matchMs = await netMs(world, 'match');
    const { ms: base } = await world.time(call('nothing'));
    const { ms, drawMs } = await world.time(call('choose'));
    const chooseMs = net(ms - drawMs, base);
    const paintAllMs = await netMs(world, 'paintAll');
    const hits = await world.run<number>(call('paintAll'));
    await world.close();
    const sizes = { queryBytes: bytesOf(query), answerBytes: bytesOf(answer) };
    return { readMs, matchMs, chooseMs, drawMs, paintAllMs, answerMs, hits, ...sizes };
  }

  /** What our page side keeps, bytes. */
  async heapBytes(page: FolderPage, terms: Terms): Promise<number> {
    const background = await this.backgroundWith(terms);
    const world = await openPage(this.bench, page);
    const before = await world.heapBytes();
    await world.run(call('read'));
    await background.run(call('ask', await world.run(call('query'))));
    await background.run(call('answer'));
    await world.run(call('give', await background.run(call('answered'))));
    await world.run(call('match'));
    await world.run(call('choose'));
    await world.run(call('give', 0));
    const bytes = (await world.heapBytes()) - before;
    await world.close();
    return bytes;
  }

  async close(): Promise<void> {
    for (const background of this.backgrounds.values()) await background.close();
    this.backgrounds.clear();
  }

  private async backgroundWith(terms: Terms): Promise<World> {
    const background = this.backgrounds.get(terms) ?? (await openWith(this.bench, terms));
    this.backgrounds.set(terms, background);
    return background;
  }
}

/** As messages of extensions travel: JSON. */
function bytesOf(message: unknown): number {
  return Buffer.byteLength(JSON.stringify(message));
}
