import type { World } from './bench-browser';
import { call, net, netMs, openBackground, type Bench, type Terms } from './bench-setup';

/** A start of the background, ms on the clock from a stored compiled form to the first answer. */
export interface Start {
  readonly readyMs: number;
  /** The same without waiting for storage: processor time. */
  readonly busyMs: number;
  /** Of that: processor time of answering the first page. */
  readonly firstAnswerMs: number;
  readonly heapBytes: number;
}

/** Compiles and stores a lexicon, in a background just started; processor time in ms. */
export async function compile(bench: Bench, terms: Terms): Promise<number> {
  const background = await openBackgroundOf(bench, terms);
  const ms = await netMs(background, 'compile');
  await background.run(call('keep', String(terms)));
  await background.close();
  return ms;
}

/** A running background with this lexicon. */
export async function openWith(bench: Bench, terms: Terms): Promise<World> {
  const background = await openBackgroundOf(bench, terms);
  await background.run(call('open', String(terms)));
  return background;
}

/** Starts a background that was stopped. `query` is what a page asks. */
export async function start(bench: Bench, terms: Terms, query: unknown): Promise<Start> {
  const background = await openBackgroundOf(bench, terms);
  await background.run(call('ask', query));
  const empty = await background.heapBytes();
  const { ms: base } = await background.time(call('nothing'));
  const { ms: busyMs, value: openMs } = await background.time(call('open', String(terms)));
  const firstAnswerMs = await netMs(background, 'answer');
  const heapBytes = (await background.heapBytes()) - empty;
  await background.close();
  return {
    readyMs: (openMs as number) + firstAnswerMs,
    busyMs: net(busyMs, base) + firstAnswerMs,
    firstAnswerMs,
    heapBytes,
  };
}

/** One just started that has these packs. */
async function openBackgroundOf(bench: Bench, terms: Terms): Promise<World> {
  const background = await openBackground(bench);
  await background.run(call('give', terms === 'bundled' ? undefined : bench.names.slice(0, terms)));
  return background;
}
