import { flowsInline } from './inline';

/** What text flows in: the nearest element that is not inline, or a shadow root. */
export type Container = Element | ShadowRoot;

export interface Block {
  readonly container: Container;
  readonly nodes: readonly Text[];
  /** Where each node's data begins in `text`, UTF-16; below 0 where the block begins inside a long node. */
  readonly starts: readonly number[];
  readonly text: string;
}

/**
 * Longest block made of one node, UTF-16 units: ten megabytes in one text node must not become one slice of work.
 * A term across such a cut is missed, which is a fair price.
 */
export const MAX_BLOCK_LENGTH = 65_536;

/** Puts text nodes together to blocks as a walk meets them. */
export class BlockBuilder {
  container: Container;
  private nodes: Text[] = [];
  private starts: number[] = [];
  private text = '';
  private crossed: Element[] = [];
  private finished: Block[] = [];

  constructor(container: Container) {
    this.container = container;
  }

  get hasFinished(): boolean {
    return this.finished.length > 0;
  }

  /** The blocks finished since the last call. */
  take(): Block[] {
    const blocks = this.finished;
    this.finished = [];
    return blocks;
  }

  end(): Block[] {
    this.breakOff();
    return this.take();
  }

  add(node: Text): void {
    const { data } = node;
    if (data.length === 0) return;
    if (this.text && this.crossed.length > 0 && this.breaksBefore(data)) this.breakOff();
    this.crossed.length = 0;
    if (this.text.length + data.length > MAX_BLOCK_LENGTH) this.breakOff();
    if (data.length > MAX_BLOCK_LENGTH) {
      this.cut(node, data);
      return;
    }
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text = this.text ? this.text + data : data;
  }

  /** The walk goes into or out of an inline element. */
  cross(element: Element): void {
    if (this.text) this.crossed.push(element);
  }

  /** The text before and the text after are not of one block. */
  breakOff(): void {
    if (this.nodes.length > 0 && /\S/.test(this.text)) {
      this.finished.push({
        container: this.container,
        nodes: this.nodes,
        starts: this.starts,
        text: this.text,
      });
    }
    if (this.nodes.length > 0) {
      this.nodes = [];
      this.starts = [];
      this.text = '';
    }
    this.crossed.length = 0;
  }

  moveTo(container: Container): void {
    this.breakOff();
    this.container = container;
  }

  /**
   * Two words that touch across tags are one word only if the page lays those tags out within the line: some sites
   * make blocks of spans. Asked only then, since it costs a style look-up.
   */
  private breaksBefore(data: string): boolean {
    if (/\s$/.test(this.text) || /^\s/.test(data)) return false;
    return this.crossed.some((element) => !flowsInline(element));
  }

  private cut(node: Text, data: string): void {
    for (let from = 0; from < data.length;) {
      let to = Math.min(from + MAX_BLOCK_LENGTH, data.length);
      if (to < data.length) to = Math.max(data.lastIndexOf(' ', to), from) + 1 || to;
      if (to <= from + 1) to = Math.min(from + MAX_BLOCK_LENGTH, data.length);
      this.finished.push({
        container: this.container,
        nodes: [node],
        starts: [-from],
        text: data.slice(from, to),
      });
      from = to;
    }
  }
}
