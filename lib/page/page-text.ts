import type { KnownText, Matcher } from '@/lib/match/create-matcher';

import type { Block, Container } from './block';
import type { Changes } from './changes';
import { containerOf } from './inline';
import { readBlocks } from './read-blocks';
import { isInsideSkipped, isJudgedByContent, isSkipped } from './skip';

/** A block once it is read: where its text lies in the page, and what was found in it. */
export interface Entry extends Omit<Block, 'text'> {
  readonly known: KnownText;
}

/** One reading of what changed. */
interface Round {
  /** Whatever is below these is read, known or not. */
  readonly anew: Set<Node>;
  /** Of these, what was read to the end in this round. */
  readonly done: Set<Node>;
  /** To be read from, one after the other. */
  readonly roots: Set<Container>;
  readonly pending: () => Changes;
}

/** What is known of a page's text: the blocks read, by the element their text flows in. */
export class PageText {
  private readonly entries = new Map<Container, Entry[]>();
  /** Read to the end. */
  private seen = new WeakSet<Node>();

  constructor(
    private readonly matcher: Matcher,
    private readonly onShadow: (root: ShadowRoot) => void,
  ) {}

  /** Forgets what left the page or moved within it, an element at a time. */
  *forget({ removed }: Changes): Generator<void> {
    if (removed.size === 0) return;
    const moved = new Set([...removed].filter((node) => node.isConnected));
    for (const container of this.entries.keys()) {
      if (!container.isConnected || (moved.size > 0 && isWithin(container, moved))) this.drop(container);
      yield;
    }
  }

  /**
   * Reads what changed, a block at a time. Each step is short; the caller may stop in between and says so by `true`.
   * `pending` is what changed meanwhile.
   */
  *read({ dirty, fresh }: Changes, pending: () => Changes): Generator<void, void, boolean | undefined> {
    const round: Round = { anew: new Set(fresh), done: new Set(), roots: new Set(dirty), pending };
    const judged = new Set<Node>();
    for (const root of dirty) {
      this.judgeAgain(root, judged, round);
      yield;
    }
    // Grows while it is walked: shadow roots met on the way are read after the tree they were met in.
    for (const root of round.roots) {
      if (round.done.has(root)) continue;
      let isThrough = false;
      // What a walk has left behind it, it passes over when it has to begin again.
      while (!isThrough && root.isConnected) isThrough = yield* this.readBelow(root, round);
    }
  }

  /** Has the matcher ask again where more context can make a difference. */
  *askAgain(): Generator<void> {
    if (!this.matcher.hasNewContext) return;
    for (const blocks of this.entries.values()) {
      for (const { known } of blocks) this.matcher.askAgain(known);
      yield;
    }
  }

  /** Blocks that hold a hit, in no order. */
  *withHits(): Generator<Entry> {
    for (const blocks of this.entries.values())
      for (const entry of blocks) if (entry.known.hits.length > 0) yield entry;
  }

  clear(): void {
    this.entries.clear();
    this.seen = new WeakSet();
  }

  private *readBelow(root: Container, round: Round): Generator<void, boolean, boolean | undefined> {
    const { anew, done, roots, pending } = round;
    this.drop(root);
    if (isInsideSkipped(root instanceof ShadowRoot ? root.host : root)) return true;
    const blocks = readBlocks(root, {
      isKnown: (element) => this.seen.has(element) && (done.has(element) || !isWithin(element, anew, root)),
      onEnter: (element) => this.drop(element),
      onLeave: (element) => {
        this.seen.add(element);
        if (anew.size > 0) done.add(element);
      },
      onSkip: (element) => this.drop(element),
      onShadow: (shadow) => {
        if (done.has(shadow) || (this.seen.has(shadow) && !isWithin(shadow.host, anew, root))) return;
        anew.add(shadow);
        // To the end, even if it has had its turn: then only what had changed in it was read.
        roots.delete(shadow);
        roots.add(shadow);
        this.onShadow(shadow);
      },
      isMoved: (node) => pending().removed.has(node),
    });
    for (let step = blocks.next(); ; step = blocks.next(yield)) {
      if (step.done) {
        if (step.value) this.seen.add(root);
        return step.value;
      }
      this.keep(step.value);
    }
  }

  /** What changed may have made a story of an aside around it, or the other way round. */
  private judgeAgain(changed: Container, judged: Set<Node>, { anew, roots }: Round): void {
    for (let at: Node | null = changed; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      // Whoever changed before has led from here to the top already.
      if (judged.has(at)) return;
      judged.add(at);
      if (!(at instanceof Element) || !isJudgedByContent(at)) continue;
      if (!at.isConnected || this.seen.has(at) !== isSkipped(at)) continue;
      for (const container of this.entries.keys()) if (at.contains(container)) this.drop(container);
      anew.add(at);
      roots.add(containerOf(at.parentNode!));
    }
  }

  private keep({ text, ...block }: Block): void {
    const entry: Entry = { ...block, known: this.matcher.read(text) };
    const others = this.entries.get(block.container);
    if (others) others.push(entry);
    else this.entries.set(block.container, [entry]);
  }

  private drop(container: Container): void {
    this.entries.delete(container);
    this.seen.delete(container);
  }
}

/** Whether a node is one of `tops` or below one, through shadow roots; looks no further up than `until`. */
function isWithin(node: Node, tops: ReadonlySet<Node>, until?: Node): boolean {
  if (tops.size === 0) return false;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (tops.has(at)) return true;
    if (at === until) return false;
  }
  return false;
}
