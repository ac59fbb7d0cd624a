import type { WordSpans } from '@/lib/words/word-spans';

import type { Vocabulary, WordId } from './vocabulary';

/** Numbers kept for each word: its start with the gap before it, and its id. */
const STRIDE = 2;

/** Low bits that hold the gap; the start is above them. */
const GAP_BITS = 3;
const GAP_MASK = (1 << GAP_BITS) - 1;

const NOTHING = new Int32Array(0);

/**
 * One block's text as its words: numbers only, eight bytes a word, and none once it is known that nothing in it can ever be a hit.
 * Nothing keeps it alive but its owner.
 */
export class ReadText {
  /** The highest word id in it: the text is settled when the background has answered about that word. */
  readonly top: WordId;
  /** Whether it was seen that a pattern can match here. */
  isSifted = false;

  private constructor(
    private words: Int32Array,
    /** The vocabulary that the ids belong to. */
    readonly vocabulary: Vocabulary,
  ) {
    let top = 0;
    for (let at = 1; at < words.length; at += STRIDE) top = Math.max(top, words[at]!);
    this.top = top;
  }

  static from(spans: WordSpans, ids: Int32Array, vocabulary: Vocabulary): ReadText {
    const { count, start, gap } = spans;
    if (count === 0) return new ReadText(NOTHING, vocabulary);
    const words = new Int32Array(count * STRIDE);
    for (let at = 0; at < count; at += 1) {
      words[at * STRIDE] = (start[at]! << GAP_BITS) | gap[at]!;
      words[at * STRIDE + 1] = ids[at]!;
    }
    return new ReadText(words, vocabulary);
  }

  /** Words in it; 0 once it is dropped. */
  get count(): number {
    return this.words.length / STRIDE;
  }

  word(index: number): WordId {
    return this.words[index * STRIDE + 1]!;
  }

  /** What stands before the word (lib/words/gap.ts). */
  gap(index: number): number {
    return this.words[index * STRIDE]! & GAP_MASK;
  }

  /** UTF-16 units. */
  start(index: number): number {
    return this.words[index * STRIDE]! >>> GAP_BITS;
  }

  end(index: number): number {
    return this.start(index) + this.vocabulary.lengthOf(this.word(index));
  }

  /** Lets go of the words: nothing here can become a hit. */
  drop(): void {
    this.words = NOTHING;
    this.isSifted = true;
  }
}
