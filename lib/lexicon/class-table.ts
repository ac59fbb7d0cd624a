import type { ClassId } from '@/lib/match/pattern';
import { hashOf } from './hash';
import { GAP_LIMIT } from '@/lib/words/gap';

import type { Capitals } from './capitals';
import type { CompiledWords } from './compiled';
import { inflect, type Inflection } from './inflect';
import type { Languages } from './language';
import type { AliasWord } from './read-alias';
import { packTexts, startsOf } from './texts';

/** One thing a stem may be a stem of. */
interface Entry {
  readonly classId: ClassId;
  readonly forms: number;
  readonly capitals: Capitals;
}

/** Collects the words of all aliases: words that may stand for one another are one class. */
export class ClassTable {
  private readonly classes = new Map<string, ClassId>();
  private readonly entries = new Map<string, Entry[]>();
  private readonly forms = new Map<string, number>();

  constructor(private readonly languages: Languages) {}

  /** The class of an alias's word, the same for all words that vary alike. */
  classOf(word: AliasWord): ClassId {
    const { base, capitals, sort, langs } = word;
    const key = [base, capitals, ...(langs.length > 0 ? [sort, ...langs] : [])].join(' ');
    return this.classes.get(key) ?? this.makeClass(key, [word]);
  }

  /** One class for all of these words. */
  classOfAny(words: readonly AliasWord[]): ClassId {
    const key = words.map(({ base }) => base).join('|');
    return this.classes.get(key) ?? this.makeClass(key, words);
  }

  compile(): CompiledWords {
    const stems = [...this.entries.keys()];
    const entries = [...this.entries.values()];
    const all = entries.flat();
    const sets = [...this.forms.keys()].map((key) => new Set(key.split(' ')));
    const endings = [...new Set(sets.flatMap((set) => [...set]))];
    return {
      stems: packTexts(stems),
      slots: slotsOf(stems),
      entryStart: startsOf(entries, ({ length }) => length),
      entryClass: Uint32Array.from(all, ({ classId }) => classId),
      entryForms: Uint16Array.from(all, ({ forms }) => forms),
      entryCapitals: Uint8Array.from(all, ({ capitals }) => capitals),
      endings,
      forms: Uint8Array.from(sets.flatMap((set) => endings.map((ending) => (set.has(ending) ? 1 : 0)))),
      classCount: this.classes.size,
    };
  }

  private makeClass(key: string, words: readonly AliasWord[]): ClassId {
    const classId = this.classes.size + GAP_LIMIT;
    this.classes.set(key, classId);
    for (const { base, capitals, sort, langs } of words) {
      const inflections = langs.flatMap((lang) => inflect(base, sort, this.languages.of[lang]));
      for (const inflection of [{ stem: base, endings: [''] }, ...inflections])
        this.addEntry(inflection, classId, capitals);
    }
    return classId;
  }

  private addEntry({ stem, endings }: Inflection, classId: ClassId, capitals: Capitals): void {
    const entry = { classId, capitals, forms: this.formsOf(endings) };
    const entries = this.entries.get(stem);
    if (entries) entries.push(entry);
    else this.entries.set(stem, [entry]);
  }

  private formsOf(endings: readonly string[]): number {
    const key = endings.join(' ');
    const known = this.forms.get(key) ?? this.forms.size;
    this.forms.set(key, known);
    return known;
  }
}

/** An open hash table with at least two slots a stem. */
function slotsOf(stems: readonly string[]): Uint32Array {
  let size = 16;
  while (size < stems.length * 2) size *= 2;
  const slots = new Uint32Array(size);
  stems.forEach((stem, index) => {
    let slot = hashOf(stem) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index + 1;
  });
  return slots;
}
