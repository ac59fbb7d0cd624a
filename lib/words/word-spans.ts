/** Where the words of one text stand. Made once and filled anew for each text, so that splitting allocates nothing. */
export class WordSpans {
  count = 0;
  /** UTF-16 units. */
  start = new Int32Array(0);
  /** Exclusive. */
  end = new Int32Array(0);

  /** Makes room for so many words; those there are lost. */
  reserve(words: number): void {
    this.count = 0;
    if (words <= this.end.length) return;
    // Ahead of the need: texts come in all lengths.
    this.start = new Int32Array(words * 2);
    this.end = new Int32Array(words * 2);
  }
}
