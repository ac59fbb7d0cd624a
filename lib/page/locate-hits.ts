import type { Hit } from '@/lib/match/hit';

import { isShown, placeOf } from './article';
import type { Candidate } from './choose-hits';
import type { Mark } from './mark';
import type { Entry } from './page-text';

/** A hit together with the text nodes it lies in. */
export interface LocatedHit extends Candidate {
  readonly entry: Entry;
}

/** Every hit of these blocks, in document order. */
export function locateHits(entries: readonly Entry[]): LocatedHit[] {
  return entries.toSorted(byDocumentOrder).flatMap((entry) => entry.hits!.map((hit) => locate(entry, hit)));
}

function locate(entry: Entry, hit: Hit): LocatedHit {
  const element = nodeAt(entry, hit.start).parentElement;
  let range: Range | undefined;
  const live = (): Range => (range ??= liveRange(entry, hit));
  return {
    ...hit,
    ...(element
      ? placeOf(element)
      : { article: entry.container, section: entry.container, isHeading: false }),
    entry,
    isShown: () => !element || isShown(element),
    top: () => live().getBoundingClientRect().top + window.scrollY,
  };
}

/** The hit as it will be painted. */
export function placeToMark({ entry, ...hit }: LocatedHit): Omit<Mark, 'id'> {
  const { startContainer, startOffset, endContainer, endOffset } = liveRange(entry, hit);
  const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  const { start, end, fact, category } = hit;
  return { start, end, fact, category, range, text: textOf(entry, hit) };
}

function textOf({ nodes, starts }: Entry, { start, end }: Hit): string {
  let text = '';
  nodes.forEach((node, index) => {
    const from = starts[index]!;
    if (from < end && from + node.data.length > start)
      text += node.data.slice(Math.max(start - from, 0), end - from);
  });
  return text;
}

function liveRange(entry: Entry, { start, end }: Hit): Range {
  const range = document.createRange();
  const first = indexAt(entry, start);
  const last = indexAt(entry, end - 1);
  range.setStart(entry.nodes[first]!, start - entry.starts[first]!);
  range.setEnd(entry.nodes[last]!, end - entry.starts[last]!);
  return range;
}

function nodeAt(entry: Entry, offset: number): Text {
  return entry.nodes[indexAt(entry, offset)]!;
}

/** Which of the block's nodes holds the UTF-16 unit at `offset`. */
function indexAt({ starts }: Entry, offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && starts[index]! > offset) index -= 1;
  return index;
}

function byDocumentOrder(one: Entry, other: Entry): number {
  const [a, b] = inOneTree(one.nodes[0]!, other.nodes[0]!);
  if (a === b) return 0;
  const position = a.compareDocumentPosition(b);
  // What stands in a shadow root comes before what its host holds itself.
  if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return 1;
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The two nodes, or the shadow hosts they stand in, that belong to one tree. */
function inOneTree(one: Node, other: Node): [Node, Node] {
  const path = withHosts(one);
  const others = withHosts(other);
  for (const a of path) for (const b of others) if (a.getRootNode() === b.getRootNode()) return [a, b];
  return [one, other];
}

/** The node, the host of the shadow root it is in, that host's host, and so on. */
function withHosts(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.push(root.host);
  return path;
}
