import { BETWEEN_TEXTS, isPlain, plainWords, wordsOfPlain } from '@/lib/words/plain-words';
import { wordsOf } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import { ReadText } from './read-text';
import type { Vocabulary } from './vocabulary';

/** Words in an array that texts share. */
const SHARED_WORDS = 4096;

/** Texts wait to be read together until they have so many UTF-16 units, which take a few ms to read on a slow machine. */
const TOGETHER_UNITS = 8192;

const spans = new WordSpans();

/** Reads texts into words, many short ones in one go of the expressions. */
export class TextReader {
  private shared = new Int32Array(SHARED_WORDS);
  private used = 0;
  private waiting: ReadText[] = [];
  private texts: string[] = [];
  private units = 0;

  constructor(private readonly vocabulary: Vocabulary) {}

  /** The text holds its words after `finish()` at the latest. */
  read(text: string): ReadText {
    const read = new ReadText(text, this.vocabulary);
    if (isPlain(text)) {
      this.waiting.push(read);
      this.texts.push(text);
      this.units += text.length;
      if (this.units >= TOGETHER_UNITS) this.finish();
    } else {
      this.take([read], wordsOf(text, spans));
    }
    return read;
  }

  /** Reads what waits to be read. */
  finish(): void {
    const { waiting, texts } = this;
    if (waiting.length === 0) return;
    this.waiting = [];
    this.texts = [];
    this.units = 0;
    const surfaces = wordsOfPlain(texts.join(BETWEEN_TEXTS));
    if (surfaces) this.take(waiting, surfaces);
    else
      waiting.forEach((read, at) => {
        this.take([read], plainWords(texts[at]!) ?? wordsOf(texts[at]!, spans));
      });
  }

  /** Gives texts their words. */
  private take(texts: readonly ReadText[], surfaces: readonly string[]): void {
    const { vocabulary } = this;
    const known = vocabulary.ids;
    const { length } = surfaces;
    let from = this.makeRoom(length);
    const ids = this.shared;
    let text = 0;
    let to = from;
    for (let at = 0; at < length; at += 1) {
      const surface = surfaces[at]!;
      if (surface === BETWEEN_TEXTS) {
        texts[text]!.hold(ids, from, to);
        text += 1;
        from = to;
      } else {
        ids[to] = known.get(surface) ?? vocabulary.add(surface);
        to += 1;
      }
    }
    texts[text]!.hold(ids, from, to);
    this.used = to;
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
