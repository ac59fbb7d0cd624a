import type { ClassId, WordsAnswer, WordsQuery } from '@/lib/match/handshake';
import type { FactKey } from '@/lib/facts/catalog';

import { ClassReader } from './class-reader';
import type { CompiledLexicon } from './compiled';
import { explain } from './explain';
import { LANGUAGES } from './languages';
import type { Explanation, Lexicon } from './lexicon';
import { PatternReader } from './pattern-reader';

/** Opens a compiled lexicon: nothing is built, so it is ready at once. */
export function openLexicon(compiled: CompiledLexicon): Lexicon {
  return new OpenLexicon(compiled);
}

class OpenLexicon implements Lexicon {
  readonly revision: string;
  private readonly words: ClassReader;
  private readonly patterns: PatternReader;

  constructor(private readonly compiled: CompiledLexicon) {
    this.revision = compiled.revision;
    this.words = new ClassReader(compiled.words, LANGUAGES.same);
    this.patterns = new PatternReader(compiled);
  }

  answer({ words, known }: WordsQuery): WordsAnswer {
    const classes: [number, ...ClassId[]][] = [];
    const met = new Set<ClassId>();
    words.split('\n').forEach((word, index) => {
      const own = this.words.classesOf(word);
      if (own.length === 0) return;
      classes.push([index, ...own]);
      for (const classId of own) met.add(classId);
    });
    for (const classId of known) met.delete(classId);
    return { revision: this.revision, classes, patterns: this.patterns.possible(known, met) };
  }

  explain(fact: FactKey, text: string): Explanation | undefined {
    return explain(this.compiled, { fact, text, words: this.words, patterns: this.patterns });
  }
}
