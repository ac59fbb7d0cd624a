/** The words of one text, column by column. Made once and filled anew for each text, so that reading allocates nothing. */
export class WordSpans {
  count = 0;
  /** UTF-16 units. */
  start = new Int32Array(0);
  /** Exclusive. */
  end = new Int32Array(0);
  hash = new Int32Array(0);
  /** What stands before the word (gap.ts). */
  gap = new Uint8Array(0);

  /** Makes room for so many words; those there are lost. */
  reserve(words: number): void {
    this.count = 0;
    if (words <= this.gap.length) return;
    // Ahead of the need: texts come in all lengths.
    const room = words * 2;
    this.start = new Int32Array(room);
    this.end = new Int32Array(room);
    this.hash = new Int32Array(room);
    this.gap = new Uint8Array(room);
  }
}
