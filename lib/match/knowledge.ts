import type { ClassId, Pattern, WordsAnswer } from './handshake';
import { addPattern, PatternNode, type KnownPattern } from './pattern-tree';
import type { WordId } from './vocabulary';

/** What a word is to the page: nothing, part of some pattern or context, or the beginning of a pattern. */
const CLASSED = 1;
const BEGINS = 2;

const NO_CLASSES: readonly ClassId[] = [];

/** All that the background told a page. */
export class Knowledge {
  readonly root = new PatternNode();
  /** Words below this number have been answered. `NO_WORD` needs no answer. */
  answered: WordId = 1;
  revision: string | undefined;
  /** Classes of the words on the page: what contexts are checked against, and what the background is told is known. */
  readonly seen = new Set<ClassId>();
  private readonly classes = new Map<WordId, readonly ClassId[]>();
  /** By word. */
  private roles = new Uint8Array(1024);
  /** Patterns whose context the page has not shown yet. */
  private unmet = new Set<KnownPattern>();

  classesOf(word: WordId): readonly ClassId[] {
    return this.classes.get(word) ?? NO_CLASSES;
  }

  begins(word: WordId): boolean {
    return this.roles[word] === BEGINS;
  }

  /** Takes in the answer about all words below `next`. Whether the context of a pattern known before was met by it. */
  add(answer: WordsAnswer, next: WordId): boolean {
    const first = this.answered;
    this.revision = answer.revision;
    this.answered = next;
    this.makeRoom();
    for (const [word, ...classes] of answer.classes) {
      this.classes.set(first + word, classes);
      this.roles[first + word] = CLASSED;
      for (const classId of classes) this.seen.add(classId);
    }
    const isMet = this.meet();
    for (const pattern of answer.patterns) this.addPattern(pattern);
    this.markBeginnings();
    return isMet;
  }

  private addPattern(pattern: Pattern): void {
    const known: KnownPattern = { pattern, isMet: this.isMet(pattern) };
    if (!known.isMet) this.unmet.add(known);
    addPattern(this.root, known);
  }

  private meet(): boolean {
    const before = this.unmet.size;
    for (const known of this.unmet) {
      if (!this.isMet(known.pattern)) continue;
      known.isMet = true;
      this.unmet.delete(known);
    }
    return this.unmet.size < before;
  }

  private isMet({ needs }: Pattern): boolean {
    return !needs || needs.some((group) => group.every((classId) => this.seen.has(classId)));
  }

  private markBeginnings(): void {
    for (const [word, classes] of this.classes)
      if (classes.some((classId) => this.root.begins(classId))) this.roles[word] = BEGINS;
  }

  private makeRoom(): void {
    if (this.answered < this.roles.length) return;
    const roles = new Uint8Array(this.answered * 2);
    roles.set(this.roles);
    this.roles = roles;
  }
}
