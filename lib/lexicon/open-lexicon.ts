import type { FactKey } from '@/lib/facts/catalog';
import { findHits } from '@/lib/match/find-hits';
import type { TextsAnswer, TextsQuery } from '@/lib/match/handshake';
import type { Hit } from '@/lib/match/hit';
import { ReadText } from '@/lib/match/read-text';
import { Vocabulary } from '@/lib/match/vocabulary';

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

  answer({ texts, held }: TextsQuery): TextsAnswer {
    const vocabulary = new Vocabulary((surface) => this.words.classesOf(surface));
    const read = texts.map((text) => new ReadText(text, vocabulary));
    const page = this.patterns.pageWith(vocabulary.classes, held);
    vocabulary.learn(page.patterns);
    const hits: [number, readonly Hit[]][] = [];
    const waiting: number[] = [];
    read.forEach((text, index) => {
      const found = findHits(text);
      if (found.hits.length > 0) hits.push([index, found.hits]);
      if (found.isWaiting) waiting.push(index);
    });
    return { revision: this.revision, hits, waiting, held: page.newlyHeld };
  }

  explain(fact: FactKey, text: string): Explanation | undefined {
    return explain(this.compiled, { fact, text, words: this.words, patterns: this.patterns });
  }
}
