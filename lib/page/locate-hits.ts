import type { Hit } from '@/lib/match/hit';

import { isShown, placeOf } from './article';
import type { Candidate } from './choose-hits';
import type { Mark } from './mark';
import type { Entry } from './page-text';
import { sortInSteps } from './sort-in-steps';

/** A hit together with the text nodes it lies in. */
export interface LocatedHit extends Candidate {
  readonly entry: Entry;
}

/**
 * A sign that can be part of a word: none of white space, ASCII's and Latin-1's punctuation, arrows, bullets and the
 * like. Ranges, since an expression of Unicode's own classes takes a new page half a millisecond to compile.
 */
const WORDY = /[^\s!-/:-@[-`{-\u00bf\u2000-\u2bff\u3000-\u303f]/;

/** Whether the page has changed a block since it was read: its hits are not to be looked for any more. */
export type IsStale = (entry: Entry) => boolean;

/** Every hit of these blocks, in document order. A block is a step, after which the caller may stop. */
export function* locateHits(entries: readonly Entry[], isStale: IsStale): Generator<void, LocatedHit[]> {
  const located: LocatedHit[] = [];
  for (const entry of yield* sortInSteps(entries, byDocumentOrder)) {
    for (const hit of entry.known.hits) located.push(locate(entry, hit, isStale));
    yield;
  }
  return located;
}

function locate(entry: Entry, hit: Hit, isStale: IsStale): LocatedHit {
  const element = nodeAt(entry, hit.start).parentElement;
  const place = element
    ? placeOf(element)
    : { article: entry.container, section: entry.container, isHeading: false };
  const link = element && linkOfMenu(entry, element);
  const isLabel = link ? link.textContent.trim().length === hit.end - hit.start : false;
  return {
    ...hit,
    ...place,
    // What leads to another story gives way to this one, as a headline does.
    isHeading: place.isHeading || link !== null,
    entry,
    // What is about to be read again keeps its place until then, or another mention would be marked for a moment.
    isShown: () => !isLabel && (!element || isStale(entry) || isShown(element)),
    top: () => (isStale(entry) ? Infinity : topOf(entry, hit)),
  };
}

/**
 * The link that an element stands in, if its block holds nothing but links: a menu, or a teaser. Many pages have their
 * menus in plain lists and tables; a link that is the term and nothing else is the name of a place to go to.
 */
function linkOfMenu({ nodes }: Entry, element: Element): Element | null {
  const link = element.closest('a');
  const isMenu = link && nodes.every((node) => !WORDY.test(node.data) || node.parentElement?.closest('a'));
  return isMenu ? link : null;
}

/** The hit as it will be painted. */
export function placeToMark({ entry, ...hit }: LocatedHit): Omit<Mark, 'id'> {
  const { start, end, fact, category } = hit;
  const range = new StaticRange(endsOf(entry, hit));
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

function topOf(entry: Entry, hit: Hit): number {
  const { startContainer, startOffset, endContainer, endOffset } = endsOf(entry, hit);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.getBoundingClientRect().top + window.scrollY;
}

function endsOf(entry: Entry, { start, end }: Hit): StaticRangeInit {
  const first = indexAt(entry, start);
  const last = indexAt(entry, end - 1);
  return {
    startContainer: entry.nodes[first]!,
    startOffset: start - entry.starts[first]!,
    endContainer: entry.nodes[last]!,
    endOffset: end - entry.starts[last]!,
  };
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
  let [a, b]: [Node, Node] = [one.nodes[0]!, other.nodes[0]!];
  if (a === b) return 0;
  let position = a.compareDocumentPosition(b);
  if (position & Node.DOCUMENT_POSITION_DISCONNECTED) {
    [a, b] = inOneTree(a, b);
    position = a.compareDocumentPosition(b);
  }
  if (a === b) return 0;
  // Of a host and what it holds itself, the host is the one that precedes: its shadow root comes first.
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
