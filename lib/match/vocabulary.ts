import type { ClassId, Pattern } from './pattern';

/** A distinct word of some texts, and what it can be part of. */
export interface Word {
  /** As it stands in the text. */
  readonly surface: string;
  readonly classes: readonly ClassId[];
  /** Those that may begin with it. */
  patterns: readonly Pattern[];
}

/** Longer runs of letters are no words but encoded data. UTF-16 units. */
const MAX_UNITS = 64;

const NO_CLASSES: readonly ClassId[] = [];
const NO_PATTERNS: readonly Pattern[] = [];

/** The distinct words of some texts. */
export class Vocabulary {
  /** Of all its words. */
  readonly classes = new Set<ClassId>();
  private readonly words = new Map<string, Word>();

  constructor(private readonly classesOf: (surface: string) => readonly ClassId[]) {}

  wordOf(surface: string): Word {
    return this.words.get(surface) ?? this.add(surface);
  }

  /** Takes in all patterns that its words can form. */
  learn(patterns: readonly Pattern[]): void {
    const byFirst = Map.groupBy(patterns, ({ classes }) => classes[0]!);
    for (const word of this.words.values())
      if (word.classes.length > 0)
        word.patterns = word.classes.flatMap((classId) => byFirst.get(classId) ?? NO_PATTERNS);
  }

  private add(surface: string): Word {
    const classes = surface.length > MAX_UNITS ? NO_CLASSES : this.classesOf(surface);
    for (const classId of classes) this.classes.add(classId);
    const word: Word = { surface, classes, patterns: NO_PATTERNS };
    this.words.set(surface, word);
    return word;
  }
}
