import { gapBetween, type Gap } from '@/lib/words/gap';
import { splitWords } from '@/lib/words/split-words';
import { isPossessive } from '@/lib/words/word-end';
import { WordSpans } from '@/lib/words/word-spans';

import { NO_WORD, type Vocabulary, type WordId } from './vocabulary';

/** A text's words, in an array that it may share with other texts. */
export interface Words {
  readonly ids: Int32Array;
  /** Index of the first. */
  readonly from: number;
  readonly count: number;
  /** All of them are below. */
  readonly next: WordId;
  /** What the ids belong to. */
  readonly vocabulary: Vocabulary;
}

const NOTHING = new Int32Array(0);

/**
 * One block's text as its words. Where they stand is found out only as far as a pattern asks for it; of a text that no pattern fits
 * nothing is kept once its words are answered. Nothing keeps it alive but its owner.
 */
export class ReadText {
  private isSifted = false;
  /** Where the first words begin, as far as anyone asked. */
  private starts: number[] = [];

  constructor(
    private text: string,
    private words: Words,
  ) {}

  /** 0 once the words are let go of. */
  get count(): number {
    return this.words.count;
  }

  get vocabulary(): Vocabulary {
    return this.words.vocabulary;
  }

  /** Whether all of its words are below this number. */
  isBelow(next: WordId): boolean {
    return this.words.next <= next;
  }

  word(index: number): WordId {
    return this.words.ids[this.words.from + index]!;
  }

  /** The word as it stands in the text. */
  surface(index: number): string {
    return this.vocabulary.surfaces[this.word(index)]!;
  }

  /** UTF-16 units. */
  start(index: number): number {
    if (index >= this.starts.length) this.findStarts(index);
    return this.starts[index]!;
  }

  /** Exclusive. */
  end(index: number): number {
    return this.start(index) + this.surface(index).length;
  }

  /** What stands between this word and the one before. */
  gapBefore(index: number): Gap {
    return gapBetween(this.text, this.end(index - 1), this.start(index));
  }

  /** To be called once all words are answered: lets go of everything when nothing here can become a hit, else of the shared array. */
  sift(mayHit: (text: ReadText) => boolean): void {
    if (this.isSifted) return;
    this.isSifted = true;
    const { ids, from, count } = this.words;
    if (mayHit(this)) {
      this.words = { ...this.words, ids: ids.slice(from, from + count), from: 0 };
    } else {
      this.words = { ...this.words, ids: NOTHING, from: 0, count: 0 };
      this.text = '';
      this.starts = [];
    }
  }

  /** Up to this word. Between two words there is nothing that a word could be looked for in, but a possessive ’s. */
  private findStarts(last: number): void {
    const { starts, text } = this;
    let at = starts.length > 0 ? this.after(starts.length - 1) : 0;
    while (starts.length <= last) {
      if (this.word(starts.length) === NO_WORD) {
        this.starts = this.allStarts();
        return;
      }
      starts.push(text.indexOf(this.surface(starts.length), at));
      at = this.after(starts.length - 1);
    }
  }

  private after(index: number): number {
    const end = this.starts[index]! + this.surface(index).length;
    return isPossessive(this.text, end) ? end + 2 : end;
  }

  /** By splitting the text again: runs too long for words have no surface to look for. */
  private allStarts(): number[] {
    const spans = new WordSpans();
    splitWords(this.text, spans);
    return [...spans.start.subarray(0, spans.count)];
  }
}
