import type { Matcher, ReadText } from '@/lib/match/create-matcher';
import type { Hit } from '@/lib/match/hit';

import type { Block, Container } from './block';
import type { Changes } from './changes';
import { readBlocks } from './read-blocks';
import { isInsideSkipped } from './skip';

/** A block once it is tokenised: where its text lies in the page, and what was found in it. */
export interface Entry extends Omit<Block, 'text'> {
  readonly read: ReadText;
  /** Absent until the matcher knows the words. */
  hits?: readonly Hit[];
}

/** What is known of a page's text: the blocks read, by the element their text flows in. */
export class PageText {
  private readonly entries = new Map<Container, Entry[]>();
  private seen = new WeakSet<Node>();

  constructor(
    private readonly matcher: Matcher,
    private readonly onShadow: (root: ShadowRoot) => void,
  ) {}

  /** Forgets what left the page or moved within it. */
  forget({ removed }: Changes): void {
    if (removed.size === 0) return;
    const moved = new Set([...removed].filter((node) => node.isConnected));
    for (const container of this.entries.keys()) {
      if (!container.isConnected || (moved.size > 0 && isWithin(container, moved))) this.drop(container);
    }
  }

  /** Reads what changed, a block at a time. Each step is short; the caller may stop in between. */
  *read({ dirty, fresh }: Changes): Generator<void> {
    const entered = new Set<Node>();
    const anew = new Set<Node>(fresh);
    // Grows while it is walked: shadow roots met on the way are read after the tree they were met in.
    const roots = new Set(dirty);
    for (const root of roots) {
      if (!root.isConnected || entered.has(root)) continue;
      this.drop(root);
      if (isInsideSkipped(root instanceof ShadowRoot ? root.host : root)) continue;
      this.seen.add(root);
      const blocks = readBlocks(root, {
        isKnown: (element) => this.seen.has(element) && !isWithin(element, anew, root),
        onEnter: (element) => {
          this.drop(element);
          this.seen.add(element);
          entered.add(element);
        },
        onShadow: (shadow) => {
          if (this.seen.has(shadow) && !isWithin(shadow.host, anew, root)) return;
          anew.add(shadow);
          roots.add(shadow);
          this.onShadow(shadow);
        },
      });
      for (const block of blocks) {
        this.keep(block);
        yield;
      }
    }
  }

  /** Looks for hits: in every block, or only in those not looked at yet. */
  *match(everything: boolean): Generator<void> {
    for (const blocks of this.entries.values()) {
      for (const entry of blocks) {
        if (entry.hits && !everything) continue;
        entry.hits = this.matcher.hits(entry.read);
        yield;
      }
    }
  }

  /** Blocks that hold a hit, in no order. */
  *withHits(): Generator<Entry> {
    for (const blocks of this.entries.values())
      for (const entry of blocks) if (entry.hits?.length) yield entry;
  }

  clear(): void {
    this.entries.clear();
    this.seen = new WeakSet();
  }

  private keep({ text, ...block }: Block): void {
    const entry: Entry = { ...block, read: this.matcher.read(text) };
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
