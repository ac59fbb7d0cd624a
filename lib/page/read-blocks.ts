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
  /** Called for each of them when all below it has been read. */
  readonly onLeave?: (element: Element) => void;
  /** Called for each element that is not read. */
  readonly onSkip?: (element: Element) => void;
  /** Whether the page moved or removed this node while the walk was stopped. */
  readonly isMoved?: (node: Node) => boolean;
  /** Called for each open shadow root met; its text is not part of this walk. */
  readonly onShadow: (root: ShadowRoot) => void;
}

/**
 * Every block below `root`, in document order. Walks without recursion: pages nest thousands deep. Whoever stops between
 * two blocks for the page to do something says so by `true`. Returns whether it came to the end: a walk that lost its
 * place in the page does not.
 */
export function* readBlocks(
  root: Container,
  options: ReadOptions,
): Generator<Block, boolean, boolean | undefined> {
  if (!root.firstChild) return true;
  const builder = new BlockBuilder(root);
  let node: Node = root;
  for (;;) {
    if (node.firstChild && (node === root || entersInto(node, builder, options))) {
      node = node.firstChild;
    } else {
      while (!node.nextSibling) {
        const parent: Node | null = node.parentNode;
        if (!parent || parent === root) {
          for (const block of builder.end()) yield block;
          return parent !== null;
        }
        node = parent;
        if (node === builder.container) {
          builder.moveTo(containerOf(node.parentNode!));
          options.onLeave?.(node as Element);
        } else builder.cross(node as Element);
      }
      node = node.nextSibling;
    }
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !node.firstChild)
      passOver(node as Element, builder, options);
    if (!builder.hasFinished) continue;
    const { parentNode } = node;
    let hasStopped = false;
    for (const block of builder.take()) if (yield block) hasStopped = true;
    if (hasStopped && (node.parentNode !== parentNode || !isInPlace(node, root, options))) return false;
  }
}

/** Whether the way from `root` down to a node is as it was. */
function isInPlace(node: Node, root: Container, { isMoved }: ReadOptions): boolean {
  for (let at: Node | null = node; at !== root; at = at.parentNode) if (!at || isMoved?.(at)) return false;
  return root.isConnected;
}

/** Whether to walk down into a node that has children; tells the builder what that means for the block. */
function entersInto(node: Node, builder: BlockBuilder, options: ReadOptions): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  if (isSkipped(element)) {
    options.onSkip?.(element);
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
