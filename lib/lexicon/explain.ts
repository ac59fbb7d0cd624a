import type { FactKey } from '@/lib/facts/catalog';
import { GAP_LIMIT } from '@/lib/words/gap';
import { wordsOf } from '@/lib/words/split-words';
import { WordSpans } from '@/lib/words/word-spans';

import type { ClassReader } from './class-reader';
import type { CompiledLexicon } from './compiled';
import { foldWord } from './fold-word';
import { LANGUAGES } from './languages';
import type { Explanation, MatchRule } from './lexicon';
import type { PatternReader } from './pattern-reader';
import { textAt } from './texts';

const CYRILLIC = /\p{Script=Cyrillic}/u;

interface Question {
  readonly fact: FactKey;
  readonly text: string;
  readonly words: ClassReader;
  readonly patterns: PatternReader;
}

/** Which alias of a fact a text is, preferring the one written most like it; undefined when none. */
export function explain(
  compiled: CompiledLexicon,
  { fact, text, words, patterns }: Question,
): Explanation | undefined {
  const surfaces = wordsOf(text, new WordSpans());
  const classes = surfaces.map((surface) => words.classesOf(surface));
  let best: Explanation | undefined;
  for (let pattern = 0; pattern < compiled.patterns.fact.length; pattern += 1) {
    const index = patterns.factOf(pattern);
    if (index === undefined || textAt(compiled.facts, index) !== fact) continue;
    const wanted = [...patterns.classesOf(pattern)].filter((classId) => classId >= GAP_LIMIT);
    if (wanted.length !== classes.length || !wanted.every((classId, at) => classes[at]!.includes(classId)))
      continue;
    const alias = textAt(compiled.patterns.alias, pattern);
    const found = {
      alias,
      rule: ruleOf(surfaces, wordsOf(alias, new WordSpans())),
      pack: fact.slice(0, fact.indexOf('/')),
    };
    if (!best || RULES.indexOf(found.rule) < RULES.indexOf(best.rule)) best = found;
  }
  return best;
}

/** From the most like to the least. */
const RULES: readonly MatchRule[] = ['as written', 'capitals', 'spelling', 'plural', 'inflected'];

function ruleOf(surfaces: readonly string[], alias: readonly string[]): MatchRule {
  const rules = surfaces.map((surface, at) => wordRule(surface, alias[at]!));
  return RULES.findLast((rule) => rules.includes(rule)) ?? 'as written';
}

function wordRule(surface: string, alias: string): MatchRule {
  if (surface === alias) return 'as written';
  if (surface.toLowerCase() === alias.toLowerCase()) return 'capitals';
  const [found, base] = [surface, alias].map((word) => foldWord(word, LANGUAGES.same).text);
  if (found === base) return 'spelling';
  return CYRILLIC.test(base!) ? 'inflected' : 'plural';
}
