import type { ClassId, Pattern, WordsAnswer } from './handshake';
import type { WordId } from './vocabulary';

/** As an answer holds them: the classes follow the word's number in its question. */
type WordClasses = WordsAnswer['classes'][number];

const NO_CLASSES: WordClasses = [0];
const NO_PATTERNS: readonly Pattern[] = [];

/** All that the background told a page. */
export class Knowledge {
  /** Words below this number have been answered. `NO_WORD` needs no answer. */
  answered: WordId = 1;
  revision: string | undefined;
  /** Classes of the words on the page: what contexts are checked against, and what the background is told is known. */
  readonly seen = new Set<ClassId>();
  /** By word: 1 where a pattern may begin. Words beyond its end begin none. */
  starts = new Uint8Array(0);
  private readonly classes = new Map<WordId, WordClasses>();
  private readonly patterns = new Map<ClassId, Pattern[]>();
  /** Patterns whose context the page has not shown yet. */
  private readonly unmet = new Set<Pattern>();

  /** The classes of a word, from index 1 on. */
  classesOf(word: WordId): WordClasses {
    return this.classes.get(word) ?? NO_CLASSES;
  }

  /** The patterns whose first word is of this class. */
  patternsFrom(classId: ClassId): readonly Pattern[] {
    return this.patterns.get(classId) ?? NO_PATTERNS;
  }

  lacksContext(pattern: Pattern): boolean {
    return this.unmet.has(pattern);
  }

  /** Takes in the answer about all words below `next`. Whether the context of a pattern known before was met by it. */
  add(answer: WordsAnswer, next: WordId): boolean {
    const first = this.answered;
    this.revision = answer.revision;
    this.answered = next;
    for (const classes of answer.classes) {
      this.classes.set(first + classes[0], classes);
      for (let at = 1; at < classes.length; at += 1) this.seen.add(classes[at]!);
    }
    const isMet = this.unmet.size > 0 && this.meet();
    for (const pattern of answer.patterns) this.addPattern(pattern);
    this.markStarts();
    return isMet;
  }

  private addPattern(pattern: Pattern): void {
    if (pattern.needs) this.unmet.add(pattern);
    const first = pattern.classes[0]!;
    const others = this.patterns.get(first);
    if (others) others.push(pattern);
    else this.patterns.set(first, [pattern]);
  }

  private meet(): boolean {
    const before = this.unmet.size;
    for (const pattern of this.unmet) {
      const isMet = pattern.needs!.some((group) => group.every((classId) => this.seen.has(classId)));
      if (isMet) this.unmet.delete(pattern);
    }
    return this.unmet.size < before;
  }

  private markStarts(): void {
    if (this.answered > this.starts.length) {
      const starts = new Uint8Array(this.answered * 2);
      starts.set(this.starts);
      this.starts = starts;
    }
    for (const [word, classes] of this.classes)
      for (let at = 1; at < classes.length; at += 1)
        if (this.patterns.has(classes[at]!)) this.starts[word] = 1;
  }
}
