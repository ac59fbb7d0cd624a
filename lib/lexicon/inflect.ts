import type { EndingRule, Language, WordSort } from './language';

/** A way a word may end: what stays, and all that may follow. */
export interface Inflection {
  readonly stem: string;
  readonly endings: readonly string[];
}

/**
 * How a folded base form may be written: its stem with each of these endings, the base form among them. Several where several rules
 * hold. Empty when the language has no rule for it.
 */
export function inflect(base: string, sort: WordSort, language: Language): Inflection[] {
  if (base.length < language.least) return [];
  let best: EndingRule[] = [];
  for (const rule of language.rules[sort]) {
    if (base.length <= rule.base.length || !base.endsWith(rule.base)) continue;
    const longest = best[0]?.base.length ?? 0;
    if (rule.base.length > longest) best = [rule];
    else if (rule.base.length === longest) best.push(rule);
  }
  return best.map(({ base: ending, endings }) => ({
    stem: base.slice(0, base.length - ending.length),
    endings,
  }));
}
