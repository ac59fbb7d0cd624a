import type { Block } from '@/lib/page/block';
import { readBlocks } from '@/lib/page/read-blocks';

/** A stretch of a block's text, UTF-16 units. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** Looks through the very blocks that we read, and paints what is found as we paint. The number of finds. */
export function paintFound(find: (text: string) => Iterable<Found>): number {
  const highlight = new Highlight();
  const blocks = readBlocks(document.documentElement, {
    isKnown: () => false,
    onEnter: () => undefined,
    onShadow: () => undefined,
  });
  for (const block of blocks) for (const found of find(block.text)) highlight.add(rangeOf(block, found));
  CSS.highlights.set('peer', highlight);
  return highlight.size;
}

function rangeOf(block: Block, { start, end }: Found): StaticRange {
  const first = indexAt(block, start);
  const last = indexAt(block, end - 1);
  return new StaticRange({
    startContainer: block.nodes[first]!,
    startOffset: start - block.starts[first]!,
    endContainer: block.nodes[last]!,
    endOffset: end - block.starts[last]!,
  });
}

function indexAt({ starts }: Block, offset: number): number {
  let index = starts.length - 1;
  while (index > 0 && starts[index]! > offset) index -= 1;
  return index;
}
