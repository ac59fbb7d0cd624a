import { splitWords } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { GAP_BITS, ReadText, STRIDE } from './read-text';
import type { Vocabulary } from './vocabulary';

/** Numbers in an array that texts share. A page has thousands of blocks of a few words: an array for each costs more than reading it. */
const SHARED_NUMBERS = 8192;

/** Reads texts into words. */
export class TextReader {
  private readonly spans = new WordSpans();
  private ids = new Int32Array(this.spans.gap.length);
  private shared = new Int32Array(SHARED_NUMBERS);
  private used = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string): ReadText {
    const { spans } = this;
    splitWords(text, spans);
    const { count, start, gap } = spans;
    if (this.ids.length < count) this.ids = new Int32Array(gap.length);
    this.vocabulary.intern(text, spans, this.ids);
    const from = this.makeRoom(count * STRIDE);
    const numbers = this.shared;
    let top = 0;
    for (let at = 0, to = from; at < count; at += 1, to += STRIDE) {
      const id = this.ids[at]!;
      numbers[to] = (start[at]! << GAP_BITS) | gap[at]!;
      numbers[to + 1] = id;
      if (id > top) top = id;
    }
    return new ReadText({ numbers, from, count }, top, this.vocabulary);
  }

  /** Takes room for so many numbers; returns where it begins. */
  private makeRoom(numbers: number): number {
    if (this.used + numbers > this.shared.length) {
      this.shared = new Int32Array(Math.max(SHARED_NUMBERS, numbers));
      this.used = 0;
    }
    const from = this.used;
    this.used += numbers;
    return from;
  }
}
