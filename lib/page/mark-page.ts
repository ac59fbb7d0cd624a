import { createMatcher } from '@/lib/match/create-matcher';
import type { TextsAnswer, TextsQuery } from '@/lib/match/handshake';

import { ChangeWatcher, isEmpty, noChanges, type Changes } from './changes';
import { chooseMarks, isMuted, type Choices, type ChosenMarks } from './choose-marks';
import { findMark, type Point } from './find-mark';
import type { Mark, PageFact } from './mark';
import { PageText, type Entry } from './page-text';
import { Painter } from './paint';
import { Slicer, type WorkLog } from './slices';

export interface PageMarkerOptions {
  readonly ask: (query: TextsQuery) => Promise<TextsAnswer>;
  /** Nodes that are ours and never read. */
  readonly isOwn: (node: Node) => boolean;
  /** Called when the page has opened its document anew: it hears of nothing any more. */
  readonly onReplaced: () => void;
  /** Called when what is marked has changed. */
  readonly onMarks: (facts: readonly PageFact[]) => void;
  readonly onError: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Least share of time left to a page that never stops changing: after a round of work that took t ms the next one
 * waits at least this many times t.
 */
const REST_FACTOR = 20;

/** Changes are gathered this long before they are read, ms: frameworks change a page in bursts. */
const GATHER_MS = 200;

/** Reads a document, marks it, and keeps the marks true while the page changes. */
export class PageMarker {
  private readonly matcher = createMatcher();
  private readonly painter = new Painter();
  private readonly slicer: Slicer;
  private readonly watcher: ChangeWatcher;
  private readonly text: PageText;
  private readonly shadows = new Set<WeakRef<ShadowRoot>>();
  private facts: readonly PageFact[] = [];
  private choices: Choices;
  /** Of what was read: words of one article say nothing about what is meant in another. */
  private address = addressNow();
  private isStale = false;
  /** Ends the wait for more changes. */
  private goOn = (): void => {};

  constructor(
    private readonly options: PageMarkerOptions,
    choices: Choices,
  ) {
    this.choices = choices;
    this.slicer = new Slicer(options.signal);
    this.watcher = new ChangeWatcher(options.isOwn, (note) => this.onRecords(note));
    this.text = new PageText(this.matcher, (root) => {
      this.shadows.add(new WeakRef(root));
      this.watcher.watch(root);
    });
    options.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  get marks(): readonly Mark[] {
    return this.painter.painted;
  }

  get pageFacts(): readonly PageFact[] {
    return this.facts;
  }

  get work(): Readonly<WorkLog> {
    return this.slicer.log;
  }

  start(): void {
    this.watcher.watch(document);
    void this.run(wholeDocument());
  }

  /**
   * At once wherever that is possible, in a tab that is hidden too: it is to be right when it is shown. Before a page is
   * read to the end only what is muted can go; the rest follows with the round.
   */
  choose(choices: Choices): void {
    this.choices = choices;
    try {
      if (this.work.isAtRest) return this.slicer.atOnce(() => this.paint(atOnce(this.choosing())));
      this.isStale = true;
      this.slicer.atOnce(() => this.painter.keepOnly((mark) => !isMuted(mark, choices)));
      this.goOn();
    } catch (error) {
      this.options.onError(error);
    }
  }

  markAt(point: Point): Mark | undefined {
    return findMark(this.painter, point, this.openShadows());
  }

  private onRecords(note: () => void): void {
    this.slicer.atOnce(() => {
      note();
      if (!this.watcher.isBehind) this.painter.dropStale();
    });
    if (this.watcher.isReplaced) this.options.onReplaced();
    else if (this.work.isAtRest && this.hasWork(this.watcher.pending())) void this.run();
  }

  private hasWork(changes: Changes): boolean {
    return !isEmpty(changes) || this.isStale || this.watcher.isBehind;
  }

  private stop(): void {
    this.watcher.stop();
    this.painter.clear();
    this.text.clear();
  }

  /** One round after the other until nothing is left to do. */
  private async run(first?: Changes): Promise<void> {
    this.slicer.log.isAtRest = false;
    try {
      let changes = first ?? (await this.gather(GATHER_MS));
      while (this.hasWork(changes)) {
        const before = this.work.totalMs;
        await this.round(changes);
        changes = await this.gather(Math.max(GATHER_MS, (this.work.totalMs - before) * REST_FACTOR));
      }
    } catch (error) {
      if (!this.options.signal.aborted) this.options.onError(error);
    } finally {
      this.slicer.end();
      this.slicer.log.isAtRest = true;
    }
  }

  /** What changed until `ms` from now; does not wait when there is nothing to wait for. */
  private async gather(ms: number): Promise<Changes> {
    await new Promise<void>((resolve) => {
      this.goOn = resolve;
      setTimeout(resolve, ms);
    });
    return this.watcher.take();
  }

  private async round(changes: Changes): Promise<void> {
    this.isStale = false;
    await this.slicer.next();
    if (this.watcher.isBehind || this.address !== addressNow()) return this.startOver();
    await this.sliced(this.text.forget(changes));
    if (document.designMode !== 'on') await this.sliced(this.text.read(changes, this.watcher.pending));
    await this.learn();
    await this.sliced(this.text.askAgain());
    await this.learn();
    if (this.matcher.isStale) return this.startOver();
    // A slice of its own: whoever looks at a layout that the page has left undone, waits for it.
    await this.slicer.next();
    this.paint(await this.sliced(this.choosing()));
    this.slicer.end();
  }

  /** Asks the background about the texts that are new. */
  private async learn(): Promise<void> {
    for (let query = this.matcher.question(); query; query = this.matcher.question()) {
      const asked = this.options.ask(query);
      this.slicer.end();
      const answer = await asked;
      await this.slicer.goOn();
      this.matcher.learn(query, answer);
    }
  }

  /** The facts are others now, or the page is another one, or we were not looking: nothing that was learnt holds. */
  private startOver(): Promise<void> {
    this.watcher.catchUp();
    this.painter.dropStale();
    this.address = addressNow();
    this.matcher.reset();
    this.text.clear();
    return this.round(wholeDocument());
  }

  /** Tells the work, where it goes on, whether the page could do something in between. */
  private async sliced<T>(work: Generator<void, T, boolean>): Promise<T> {
    for (let hasPaused = false; ;) {
      const { done, value } = work.next(hasPaused);
      if (done) return value;
      hasPaused = this.slicer.isOver();
      if (hasPaused) await this.slicer.next();
    }
  }

  private choosing(): Generator<void, ChosenMarks> {
    const isStale = ({ container }: Entry): boolean =>
      !container.isConnected || this.watcher.pending().dirty.has(container);
    return chooseMarks([...this.text.withHits()], this.choices, isStale);
  }

  /** All in one go, so that nothing flickers. */
  private paint({ places, facts }: ChosenMarks): void {
    this.painter.paint(places);
    if (places.length > 0) this.slicer.log.firstMarkMs ??= performance.now();
    this.facts = facts;
    this.options.onMarks(facts);
  }

  private openShadows(): ShadowRoot[] {
    return [...this.shadows].map((ref) => ref.deref()).filter((root) => root !== undefined);
  }
}

/**
 * What tells one page from the next in the same document: its address without the place in it, and whether it is a page
 * at all and not something that a person edits.
 */
function addressNow(): string {
  return `${location.pathname}${location.search} ${document.designMode}`;
}

function wholeDocument(): Changes {
  const changes = noChanges();
  if (document.documentElement) changes.dirty.add(document.documentElement);
  return changes;
}

function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
