import { plainWords } from '@/lib/words/plain-words';
import { wordsOf } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { ReadText } from './read-text';
import type { Vocabulary } from './vocabulary';

/** Words in an array that texts share: a page has thousands of blocks of a few words, and an array for each would cost more. */
const SHARED_WORDS = 4096;

const spans = new WordSpans();

/** Reads texts into words. */
export class TextReader {
  private shared = new Int32Array(SHARED_WORDS);
  private used = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  read(text: string): ReadText {
    const { vocabulary } = this;
    const known = vocabulary.ids;
    const surfaces = plainWords(text) ?? wordsOf(text, spans);
    const count = surfaces.length;
    const from = this.makeRoom(count);
    const ids = this.shared;
    for (let at = 0; at < count; at += 1) {
      const surface = surfaces[at]!;
      ids[from + at] = known.get(surface) ?? vocabulary.add(surface);
    }
    return new ReadText(text, { ids, from, count, next: vocabulary.size, vocabulary });
  }

  /** Takes room for so many words; returns where it begins. */
  private makeRoom(count: number): number {
    if (this.used + count > this.shared.length) {
      this.shared = new Int32Array(Math.max(SHARED_WORDS, count));
      this.used = 0;
    }
    const from = this.used;
    this.used += count;
    return from;
  }
}
