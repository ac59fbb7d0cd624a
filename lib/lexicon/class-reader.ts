import type { ClassId } from '@/lib/match/pattern';
import { EMPTY_HASH, hashOn } from './hash';

import { hasCapitals } from './capitals';
import type { CompiledWords } from './compiled';
import { foldWord, type FoldedWord } from './fold-word';

/** Looks surfaces up in compiled words. */
export class ClassReader {
  private readonly endings: ReadonlyMap<string, number>;
  private readonly longestEnding: number;

  constructor(
    private readonly words: CompiledWords,
    private readonly same: ReadonlyMap<string, string>,
  ) {
    this.endings = new Map(words.endings.map((ending, index) => [ending, index]));
    this.longestEnding = Math.max(0, ...words.endings.map(({ length }) => length));
  }

  /** The classes a surface belongs to, each once. */
  classesOf(surface: string): ClassId[] {
    const word = foldWord(surface, this.same);
    const { text } = word;
    const classes: ClassId[] = [];
    let hash = EMPTY_HASH;
    const first = Math.max(1, text.length - this.longestEnding);
    for (let at = 0; at < text.length; at += 1) {
      hash = hashOn(hash, text.charCodeAt(at));
      // Stems first: there are few, so that most words end here without a string being made.
      const stem = at + 1 < first ? -1 : this.find(text, at + 1, hash);
      if (stem < 0) continue;
      const ending = this.endings.get(text.slice(at + 1));
      if (ending !== undefined) this.collect(classes, word, { stem, ending });
    }
    return classes;
  }

  private collect(
    classes: ClassId[],
    word: FoldedWord,
    { stem, ending }: { readonly stem: number; readonly ending: number },
  ): void {
    const { entryStart, entryClass, entryForms, entryCapitals, endings, forms } = this.words;
    for (let entry = entryStart[stem]!; entry < entryStart[stem + 1]!; entry += 1) {
      if (forms[entryForms[entry]! * endings.length + ending] !== 1) continue;
      const classId = entryClass[entry]!;
      if (hasCapitals(word, entryCapitals[entry]!) && !classes.includes(classId)) classes.push(classId);
    }
  }

  /** The stem that the first `length` units of `text` are; -1 when none. */
  private find(text: string, length: number, hash: number): number {
    const { slots, stems } = this.words;
    const mask = slots.length - 1;
    for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const stem = slots[slot]! - 1;
      const start = stems.start[stem]!;
      if (stems.start[stem + 1]! - start !== length) continue;
      let at = 0;
      while (at < length && stems.text.charCodeAt(start + at) === text.charCodeAt(at)) at += 1;
      if (at === length) return stem;
    }
    return -1;
  }
}
