import type { WordSpans } from '@/lib/words/word-spans';

/** Number of a distinct surface on this page. */
export type WordId = number;

/** Stands for every run too long to be a word. Never asked about. */
export const NO_WORD: WordId = 0;

/** Longer runs of letters are no words but encoded data. UTF-16 units. */
const MAX_UNITS = 64;

/** After each word in the pool, where no word holds one: the pool is the question as it will be sent. */
const LINE_END = 0x0a;

/** Many times faster than `String.fromCharCode`. Every machine that runs a browser is little-endian. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

const FIRST_WORDS = 1024;
const FIRST_UNITS = 8192;

/**
 * The distinct surfaces of a page, numbered from 1. An open hash table over one pool of UTF-16 units: looking a word up makes no string,
 * which keeps reading a page near the cost of touching its characters.
 */
export class Vocabulary {
  /** Words so far, `NO_WORD` among them. */
  size = 1;
  private units = new Uint16Array(FIRST_UNITS);
  private hashes = new Int32Array(FIRST_WORDS);
  /** Where a word begins in `units`; the next begins after its line end. */
  private offsets = new Int32Array(FIRST_WORDS + 1);
  /** Word by hash, at least two slots a word. 0: free. */
  private slots = new Int32Array(FIRST_WORDS * 2);

  /** Numbers the words of a text, known and new, into `ids`. */
  intern(text: string, spans: WordSpans, ids: Int32Array): void {
    const { start, end, hash } = spans;
    for (let at = 0; at < spans.count; at += 1) {
      const from = start[at]!;
      const length = end[at]! - from;
      const own = hash[at]!;
      if (length > MAX_UNITS) {
        ids[at] = NO_WORD;
        continue;
      }
      const mask = this.slots.length - 1;
      let slot = (own ^ (own >>> 15)) & mask;
      let word = this.slots[slot]!;
      while (word !== 0 && (this.hashes[word] !== own || this.common(word, text, from) !== length)) {
        slot = (slot + 1) & mask;
        word = this.slots[slot]!;
      }
      if (word === 0) {
        word = this.add(text, from, length);
        this.hashes[word] = own;
        this.slots[slot] = word;
        if (this.size * 2 > this.slots.length) this.rehash();
      }
      ids[at] = word;
    }
  }

  /** The words numbered from `first` on, one a line. */
  linesFrom(first: WordId): string {
    return DECODER.decode(this.units.subarray(this.offsets[first], this.offsets[this.size]! - 1));
  }

  /** UTF-16 units. */
  lengthOf(word: WordId): number {
    return this.offsets[word + 1]! - this.offsets[word]! - 1;
  }

  /** The word as it stands in the text. */
  surface(word: WordId): string {
    const from = this.offsets[word]!;
    return DECODER.decode(this.units.subarray(from, from + this.lengthOf(word)));
  }

  /** The length of `word` when `text` has it at `from`, else -1. */
  private common(word: WordId, text: string, from: number): number {
    const begin = this.offsets[word]!;
    const length = this.lengthOf(word);
    for (let at = 0; at < length; at += 1)
      if (this.units[begin + at] !== text.charCodeAt(from + at)) return -1;
    return length;
  }

  private add(text: string, start: number, length: number): WordId {
    const word = this.size;
    if (word === this.hashes.length) {
      this.hashes = grown(this.hashes, new Int32Array(word * 2));
      this.offsets = grown(this.offsets, new Int32Array(word * 2 + 1));
    }
    const from = this.offsets[word]!;
    if (from + length >= this.units.length)
      this.units = grown(this.units, new Uint16Array(this.units.length * 2));
    for (let at = 0; at < length; at += 1) this.units[from + at] = text.charCodeAt(start + at);
    this.units[from + length] = LINE_END;
    this.offsets[word + 1] = from + length + 1;
    this.size += 1;
    return word;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let word = 1; word < this.size; word += 1) {
      const hash = this.hashes[word]!;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word;
    }
    this.slots = slots;
  }
}

function grown<Numbers extends Int32Array | Uint16Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
