import { gapBetween, type Gap } from '@/lib/words/gap';
import { splitWords } from '@/lib/words/split-words';
import { pastPossessive } from '@/lib/words/word-end';
import { WordSpans } from '@/lib/words/word-spans';

import { NO_WORD, type Vocabulary, type WordId } from './vocabulary';

const NOTHING = new Int32Array(0);

/** A text's words, by number. */
export interface Words {
  /** One text's after the other's, in an array that texts share: one for each of a page's many short texts would cost more. */
  readonly ids: Int32Array;
  /** Index of the first. */
  readonly from: number;
  readonly count: number;
  /** All of them are below. */
  readonly next: WordId;
  /** What the numbers belong to. */
  readonly vocabulary: Vocabulary;
}

/**
 * One block's text as its words. Where they stand is found out only as far as a pattern asks for it; of a text that no pattern fits
 * nothing is kept once its words are answered. Nothing keeps it alive but its owner.
 */
export class ReadText {
  /** Where the first words begin, as far as anyone asked. */
  private starts: number[] | undefined;

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

  /** Index of the first word from `index` on that is marked, by number; `count` or more when there is none. */
  nextMarked(index: number, marked: Uint8Array): number {
    const { ids, from, count } = this.words;
    let at = index;
    while (at < count && marked[ids[from + at]!] !== 1) at += 1;
    return at;
  }

  /** The word as it stands in the text. */
  surface(index: number): string {
    return this.vocabulary.surfaces[this.word(index)]!;
  }

  /** UTF-16 units. */
  start(index: number): number {
    const { starts } = this;
    return starts && index < starts.length ? starts[index]! : this.findStarts(index);
  }

  /** Exclusive. */
  end(index: number): number {
    return this.start(index) + this.surface(index).length;
  }

  /** What stands between this word and the one before. */
  gapBefore(index: number): Gap {
    const start = this.start(index);
    return gapBetween(this.text, this.end(index - 1), start);
  }

  /** Lets go of everything. To be called once all words are answered and nothing here can become a hit. */
  release(): void {
    this.words = { ...this.words, ids: NOTHING, count: 0 };
    this.text = '';
    this.starts = undefined;
  }

  /** Up to this word, whose start is returned. Between two words there is nothing that a word could be looked for in, but a possessive ’s. */
  private findStarts(last: number): number {
    const { text } = this;
    const starts = (this.starts ??= []);
    let at = 0;
    for (let index = Math.max(starts.length - 1, 0); index <= last; index += 1) {
      if (this.word(index) === NO_WORD) {
        this.starts = this.allStarts();
        return this.starts[last]!;
      }
      const surface = this.surface(index);
      if (index === starts.length) starts.push(text.indexOf(surface, at));
      at = pastPossessive(text, starts[index]! + surface.length);
    }
    return starts[last]!;
  }

  /** By splitting the text again: runs too long for words have no surface to look for. */
  private allStarts(): number[] {
    const spans = new WordSpans();
    splitWords(this.text, spans);
    return [...spans.start.subarray(0, spans.count)];
  }
}
