import { plainWords } from '@/lib/words/plain-words';
import { wordsOf } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { ReadText } from './read-text';
import type { Vocabulary } from './vocabulary';

/** Words in an array that texts share. */
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
    const from = this.makeRoom(surfaces.length);
    const ids = this.shared;
    let to = from;
    for (const surface of surfaces) {
      ids[to] = known.get(surface) ?? vocabulary.add(surface);
      to += 1;
    }
    this.used = to;
    return new ReadText(text, { ids, from, count: to - from, next: vocabulary.size, vocabulary });
  }

  /** Room for so many words; returns where it begins. */
  private makeRoom(count: number): number {
    if (this.used + count > this.shared.length) {
      this.shared = new Int32Array(Math.max(SHARED_WORDS, count));
      this.used = 0;
    }
    return this.used;
  }
}
