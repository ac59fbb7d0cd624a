import type { Vocabulary, WordId } from './vocabulary';

/** Numbers kept for each word: its start with the gap before it, and its id. */
export const STRIDE = 2;

/** Low bits that hold the gap; the start is above them. */
export const GAP_BITS = 3;
const GAP_MASK = (1 << GAP_BITS) - 1;

const NOTHING = new Int32Array(0);

/** Where a text's words lie in an array that it shares with other texts. */
export interface Stretch {
  readonly numbers: Int32Array;
  /** Index of the first number. */
  readonly from: number;
  /** Words, not numbers. */
  readonly count: number;
}

/**
 * One block's text as its words: numbers only, eight bytes a word, and none once it is known that nothing in it can ever be a hit. Nothing
 * keeps it alive but its owner.
 */
export class ReadText {
  /** Whether it was looked at with all of its words answered. */
  private isSifted = false;

  constructor(
    private words: Stretch,
    /** The highest word id in it: the text is settled when that word is answered. */
    readonly top: WordId,
    /** What the ids belong to. */
    readonly vocabulary: Vocabulary,
  ) {}

  /** 0 once the words are dropped. */
  get count(): number {
    return this.words.count;
  }

  word(index: number): WordId {
    return this.words.numbers[this.words.from + index * STRIDE + 1]!;
  }

  /** What stands before the word (lib/words/gap.ts). */
  gap(index: number): number {
    return this.words.numbers[this.words.from + index * STRIDE]! & GAP_MASK;
  }

  /** UTF-16 units. */
  start(index: number): number {
    return this.words.numbers[this.words.from + index * STRIDE]! >>> GAP_BITS;
  }

  /** Exclusive. */
  end(index: number): number {
    return this.start(index) + this.vocabulary.lengthOf(this.word(index));
  }

  /**
   * To be called once the text is settled: lets go of the words when nothing here can become a hit, else moves them out of the shared
   * array, so that it can go.
   */
  sift(mayHit: (text: ReadText) => boolean): void {
    if (this.isSifted) return;
    this.isSifted = true;
    const { numbers, from, count } = this.words;
    this.words = mayHit(this)
      ? { numbers: numbers.slice(from, from + count * STRIDE), from: 0, count }
      : { numbers: NOTHING, from: 0, count: 0 };
  }
}
