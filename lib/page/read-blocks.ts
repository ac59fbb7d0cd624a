/**
 * Reads a page's text as blocks: stretches that run on without a break, however many inline tags they cross.
 * A term is looked for within a block, never across two (docs/matching.md).
 */
import { BlockBuilder, type Block, type Container } from './block';
import { containerOf, isInline } from './inline';
import { isSkipped } from './skip';

export interface ReadOptions {
  /** Block-level elements answered `true` for are passed over: their text was read before. */
  readonly isKnown: (element: Element) => boolean;
  /** Called for each block-level element whose text is read now. */
  readonly onEnter: (element: Element) => void;
  /** Called for each open shadow root met; its text is not part of this walk. */
  readonly onShadow: (root: ShadowRoot) => void;
}

/** Every block below `root`, in document order. Walks without recursion: pages nest thousands deep. */
export function* readBlocks(root: Container, options: ReadOptions): Generator<Block> {
  if (!root.firstChild) return;
  const builder = new BlockBuilder(root);
  let node: Node = root;
  for (;;) {
    if (node.firstChild && (node === root || entersInto(node, builder, options))) {
      node = node.firstChild;
    } else {
      while (!node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === root) {
          yield* builder.end();
          return;
        }
        node = parent;
        if (node === builder.container) builder.moveTo(containerOf(node.parentNode!));
        else builder.cross(node as Element);
        if (builder.hasFinished) yield* builder.take();
      }
      node = node.nextSibling;
    }
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !node.firstChild)
      passOver(node as Element, builder, options);
    if (builder.hasFinished) yield* builder.take();
  }
}

/** Whether to walk down into a node that has children; tells the builder what that means for the block. */
function entersInto(node: Node, builder: BlockBuilder, options: ReadOptions): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (isSkipped(element)) {
    builder.breakOff();
    return false;
  }
  if (element.shadowRoot) options.onShadow(element.shadowRoot);
  if (isInline(element)) {
    builder.cross(element);
    return true;
  }
  if (options.isKnown(element)) {
    builder.breakOff();
    return false;
  }
  options.onEnter(element);
  builder.moveTo(element);
  return true;
}

/** An element without children: a line break or an empty block ends the block, an empty inline element does not. */
function passOver(element: Element, builder: BlockBuilder, options: ReadOptions): void {
  if (element.shadowRoot && !isSkipped(element)) options.onShadow(element.shadowRoot);
  if (isInline(element)) builder.cross(element);
  else builder.breakOff();
}
