import { gapBetween, type Gap } from '@/lib/words/gap';
import { splitWords } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import type { Vocabulary, Word } from './vocabulary';

const spans = new WordSpans();

/** One block's text as its words. */
export class ReadText {
  readonly words: readonly Word[];
  /** Where each word begins, UTF-16 units. */
  private readonly starts: Int32Array;

  constructor(
    private readonly text: string,
    vocabulary: Vocabulary,
  ) {
    splitWords(text, spans);
    const { count, start, end } = spans;
    this.starts = start.slice(0, count);
    this.words = Array.from({ length: count }, (_, at) => vocabulary.wordOf(text.slice(start[at], end[at])));
  }

  /** UTF-16 units. */
  start(index: number): number {
    return this.starts[index]!;
  }

  /** Exclusive. */
  end(index: number): number {
    return this.starts[index]! + this.words[index]!.surface.length;
  }

  /** What stands between this word and the one before. */
  gapBefore(index: number): Gap {
    return gapBetween(this.text, this.end(index - 1), this.start(index));
  }
}
