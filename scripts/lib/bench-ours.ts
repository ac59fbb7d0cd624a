import { openWith } from './bench-background';
import type { World } from './bench-browser';
import { call, net, netMs, openPage, type Bench, type Terms } from './bench-setup';
import type { FolderPage } from './pages-folder';

/** One run of our page side over one page; times in ms. */
export interface OurRun {
  readonly readMs: number;
  /** Taking in what the background answers. */
  readonly learnMs: number;
  /** As shipped: choosing what to mark, and marking that. */
  readonly chooseMs: number;
  /** The browser drawing the page anew for it. */
  readonly drawMs: number;
  /** Marking every mention instead. */
  readonly paintAllMs: number;
  /** One for each question. */
  readonly answersMs: readonly number[];
  readonly hits: number;
  readonly questionBytes: number;
  readonly answerBytes: number;
}

/** As shipped. */
export function shippedMs({ readMs, learnMs, chooseMs }: OurRun): number {
  return readMs + learnMs + chooseMs;
}

/** As shipped, with what the browser does for it. */
export function drawnMs(run: OurRun): number {
  return shippedMs(run) + run.drawMs;
}

/** Every mention painted, as the peers do. */
export function everyMentionMs({ readMs, learnMs, paintAllMs }: OurRun): number {
  return readMs + learnMs + paintAllMs;
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
  async question(page: FolderPage): Promise<string> {
    const world = await openPage(this.bench, page);
    await world.run(call('read'));
    const question = await world.run<string>(call('question'));
    await world.close();
    return question;
  }

  async run(page: FolderPage, terms: Terms): Promise<OurRun> {
    const background = await this.backgroundWith(terms);
    const world = await openPage(this.bench, page);
    const readMs = await netMs(world, 'read');
    const talk = await talkOver(world, background);
    const { ms: base } = await world.time(call('nothing'));
    const { ms, drawMs } = await world.time(call('choose'));
    const chooseMs = net(ms - drawMs, base);
    const paintAllMs = await netMs(world, 'paintAll');
    const hits = await world.run<number>(call('paintAll'));
    await world.close();
    return { readMs, chooseMs, drawMs, paintAllMs, hits, ...talk };
  }

  /** What our page side keeps, bytes. */
  async heapBytes(page: FolderPage, terms: Terms): Promise<number> {
    const background = await this.backgroundWith(terms);
    const world = await openPage(this.bench, page);
    const before = await world.heapBytes();
    await world.run(call('read'));
    await talkOver(world, background);
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

/** Questions of a page that has been read, and answers to them, until nothing is left to ask. */
async function talkOver(
  world: World,
  background: World,
): Promise<Pick<OurRun, 'learnMs' | 'answersMs' | 'questionBytes' | 'answerBytes'>> {
  const answersMs: number[] = [];
  let [learnMs, questionBytes, answerBytes] = [0, 0, 0];
  for (;;) {
    const question = await world.run<string | undefined>(call('question'));
    if (question === undefined) return { learnMs, answersMs, questionBytes, answerBytes };
    await background.run(call('ask', question));
    answersMs.push(await netMs(background, 'answer'));
    const answer = await background.run<string>(call('answered'));
    await world.run(call('give', answer));
    learnMs += await netMs(world, 'learn');
    questionBytes += Buffer.byteLength(question);
    answerBytes += Buffer.byteLength(answer);
  }
}
