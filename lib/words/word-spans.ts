import type { Gap } from './gap';

const FIRST_SIZE = 256;

/** The words of one text, column by column. Made once and filled anew for each text, so that reading allocates nothing. */
export class WordSpans {
  count = 0;
  /** UTF-16 units. */
  start = new Int32Array(FIRST_SIZE);
  /** Exclusive. */
  end = new Int32Array(FIRST_SIZE);
  hash = new Int32Array(FIRST_SIZE);
  /** What stands before the word. */
  gap = new Uint8Array(FIRST_SIZE);

  open(start: number, gap: Gap): void {
    if (this.count === this.gap.length) this.grow();
    this.start[this.count] = start;
    this.gap[this.count] = gap;
  }

  close(end: number, hash: number): void {
    this.end[this.count] = end;
    this.hash[this.count] = hash;
    this.count += 1;
  }

  private grow(): void {
    const size = this.count * 2;
    const { start, end, hash, gap } = this;
    this.start = new Int32Array(size);
    this.start.set(start);
    this.end = new Int32Array(size);
    this.end.set(end);
    this.hash = new Int32Array(size);
    this.hash.set(hash);
    this.gap = new Uint8Array(size);
    this.gap.set(gap);
  }
}
