import type { CategoryId } from '@/lib/facts/categories';

/**
 * Everything that can be matched, in a form that can be stored and sent as it is (structured clone): numbers in typed arrays, texts run
 * together. A list of lists is two arrays: where each begins, and all items one after the other; the next one's beginning is its end.
 */
export interface CompiledLexicon {
  /** Of this form, of the rules and of the packs: whatever differs in one must not be mixed. */
  readonly revision: string;
  readonly words: CompiledWords;
  readonly patterns: CompiledPatterns;
  readonly contexts: CompiledContexts;
  /** Of each fact, `<pack>/<fact>`. */
  readonly facts: Texts;
  /** Of each fact, an index into `categoryIds`. */
  readonly factCategory: Uint8Array;
  readonly categoryIds: readonly CategoryId[];
}

/** Strings run together. */
export interface Texts {
  readonly text: string;
  /** One more than there are strings. */
  readonly start: Uint32Array;
}

/** Stems, and what they may be a stem of. */
export interface CompiledWords {
  readonly stems: Texts;
  /** Stem by hash; 0 is free, else the stem's index plus one. */
  readonly slots: Uint32Array;
  /** By stem: where its entries begin. */
  readonly entryStart: Uint32Array;
  /** By entry. */
  readonly entryClass: Uint32Array;
  readonly entryForms: Uint16Array;
  readonly entryCapitals: Uint8Array;
  /** Every ending of every set of forms. */
  readonly endings: readonly string[];
  /** Sets of forms by ending: 1 where the set holds the ending. */
  readonly forms: Uint8Array;
  readonly classCount: number;
}

/** Terms as sequences of classes (lib/match/handshake.ts). */
export interface CompiledPatterns {
  /** By pattern, in order of rank. */
  readonly start: Uint32Array;
  readonly classes: Uint32Array;
  /** Index of the fact plus one; 0 for a blocking phrase. */
  readonly fact: Uint32Array;
  /** Index of the context plus one; 0 for none. */
  readonly context: Uint32Array;
  readonly isShy: Uint8Array;
  /** What was written in the pack. */
  readonly alias: Texts;
  /** By class: the patterns of which it is the rarest class. */
  readonly anchorStart: Uint32Array;
  readonly anchored: Uint32Array;
}

/** Contexts as groups of classes, all of which a page must hold for one group. */
export interface CompiledContexts {
  /** By context: its first group. */
  readonly start: Uint32Array;
  /** By group: its first class. */
  readonly groupStart: Uint32Array;
  readonly classes: Uint32Array;
}
