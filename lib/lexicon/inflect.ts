import type { Language, WordSort } from './language';

/** A way a word may end: what stays, and all that may follow. */
export interface Inflection {
  readonly stem: string;
  readonly endings: readonly string[];
}

/**
 * How a folded base form may be written: its stem with each of these endings, the base form among them; several where several rules
 * hold for the same ending. Empty when the language has no rule for it.
 */
export function inflect(base: string, sort: WordSort, language: Language): Inflection[] {
  if (base.length < language.least) return [];
  // The longest ending first; something of the word has to stay.
  for (let at = 1; at <= base.length; at += 1) {
    const rules = language.rules[sort].get(base.slice(at));
    if (rules) return rules.map((endings) => ({ stem: base.slice(0, at), endings }));
  }
  return [];
}
