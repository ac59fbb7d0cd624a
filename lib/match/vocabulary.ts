import { isPossessiveForm } from '@/lib/words/plain-words';

/** Number of a distinct surface on this page. */
export type WordId = number;

/** Stands for every run too long to be a word. Never asked about. */
export const NO_WORD: WordId = 0;

/** Longer runs of letters are no words but encoded data. UTF-16 units. */
const MAX_UNITS = 64;

/** From this length on engines cut a string out of another by pointing into it, and keep the whole. UTF-16 units. */
const SLICED_UNITS = 12;

/** The distinct surfaces of a page, numbered from 1. */
export class Vocabulary {
  /** By number; nothing for `NO_WORD`. */
  readonly surfaces: string[] = [''];
  /** By surface; words with a possessive are here, too, under the number of the word without. */
  readonly ids = new Map<string, WordId>();
  /** Words so far, `NO_WORD` among them. */
  get size(): number {
    return this.surfaces.length;
  }

  /** Numbers a surface that `ids` does not hold. */
  add(surface: string): WordId {
    if (!isPossessiveForm(surface)) return this.addWord(surface);
    let word = surface;
    while (isPossessiveForm(word)) word = word.slice(0, -2);
    const id = this.ids.get(word) ?? this.addWord(word);
    this.ids.set(copyOf(surface), id);
    return id;
  }

  /** The words from this number on, one a line. */
  linesFrom(first: WordId): string {
    return this.surfaces.slice(first).join('\n');
  }

  private addWord(word: string): WordId {
    if (word.length > MAX_UNITS) return NO_WORD;
    const own = copyOf(word);
    const id = this.surfaces.push(own) - 1;
    this.ids.set(own, id);
    return id;
  }
}

/** A string of its own, which keeps no text that it was cut out of. */
function copyOf(word: string): string {
  return word.length < SLICED_UNITS ? word : JSON.parse(JSON.stringify(word));
}
