import type { FactKey } from '@/lib/facts/catalog';
import type { ClassId, Pattern } from '@/lib/match/pattern';
import { GAP_LIMIT } from '@/lib/words/gap';

import type { CompiledLexicon } from './compiled';
import { textAt } from './texts';

/** What is known of a class while a page is asked about. */
const BEFORE = 1;
const HERE = 2;

/** What a page can hold, going by its words. */
export interface PagePatterns {
  /** Those whose words are all in the texts asked about. */
  readonly patterns: readonly Pattern[];
  /** Classes that contexts ask for and the page had not shown before. */
  readonly newlyHeld: readonly ClassId[];
}

/** Finds and reads compiled patterns. */
export class PatternReader {
  /** By class: whether the page asked about holds it, and where. All zero between questions. */
  private readonly held: Uint8Array;
  /** By class: 1 where a context asks for it. */
  private readonly isContext: Uint8Array;

  constructor(private readonly compiled: CompiledLexicon) {
    const size = compiled.words.classCount + GAP_LIMIT;
    this.held = new Uint8Array(size);
    this.isContext = new Uint8Array(size);
    for (const classId of compiled.contexts.classes) this.isContext[classId] = 1;
  }

  /** For texts whose words are of the classes `here`, on a page that showed the contexts' classes `before` already. */
  pageWith(here: ReadonlySet<ClassId>, before: readonly ClassId[]): PagePatterns {
    const { held, isContext } = this;
    for (const classId of before) held[classId] = BEFORE;
    const newlyHeld = [...here].filter((classId) => isContext[classId] === 1 && held[classId] !== BEFORE);
    for (const classId of here) held[classId] = HERE;
    const patterns: Pattern[] = [];
    for (const classId of here) this.collect(classId, patterns);
    for (const classId of before) held[classId] = 0;
    for (const classId of here) held[classId] = 0;
    return { patterns, newlyHeld };
  }

  /** Index of the fact a pattern belongs to; undefined for a blocking phrase. */
  factOf(pattern: number): number | undefined {
    const fact = this.compiled.patterns.fact[pattern]!;
    return fact === 0 ? undefined : fact - 1;
  }

  classesOf(pattern: number): Uint32Array {
    const { start, classes } = this.compiled.patterns;
    return classes.subarray(start[pattern], start[pattern + 1]);
  }

  private collect(anchor: ClassId, patterns: Pattern[]): void {
    const { anchorStart, anchored } = this.compiled.patterns;
    const end = anchorStart[anchor + 1] ?? 0;
    for (let at = anchorStart[anchor] ?? end; at < end; at += 1) {
      const pattern = anchored[at]!;
      if (this.isPossible(pattern)) patterns.push(this.read(pattern));
    }
  }

  private isPossible(pattern: number): boolean {
    const { start, classes } = this.compiled.patterns;
    for (let at = start[pattern]!; at < start[pattern + 1]!; at += 1) {
      const classId = classes[at]!;
      if (classId >= GAP_LIMIT && this.held[classId] !== HERE) return false;
    }
    return true;
  }

  private read(rank: number): Pattern {
    const { facts, factCategory, categoryIds, patterns } = this.compiled;
    const fact = this.factOf(rank);
    return {
      classes: [...this.classesOf(rank)],
      rank,
      ...(fact !== undefined && {
        fact: textAt(facts, fact) as FactKey,
        category: categoryIds[factCategory[fact]!]!,
      }),
      ...(!this.isMet(patterns.context[rank]!) && { lacksContext: true }),
      ...(patterns.isShy[rank] && { shy: true }),
    };
  }

  /** Whether the page has shown a context, given as its index plus one; 0 asks for nothing. */
  private isMet(context: number): boolean {
    if (context === 0) return true;
    const { start, groupStart, classes } = this.compiled.contexts;
    for (let group = start[context - 1]!; group < start[context]!; group += 1) {
      let at = groupStart[group]!;
      const end = groupStart[group + 1]!;
      while (at < end && this.held[classes[at]!] !== 0) at += 1;
      if (at === end) return true;
    }
    return false;
  }
}
