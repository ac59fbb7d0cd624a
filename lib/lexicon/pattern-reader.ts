import type { ClassId, Pattern } from '@/lib/match/handshake';
import type { FactKey } from '@/lib/facts/catalog';
import { GAP_LIMIT } from '@/lib/words/gap';

import type { CompiledLexicon } from './compiled';
import { textAt } from './texts';

const KNOWN = 1;
const NEW = 2;

/** Finds and reads compiled patterns. */
export class PatternReader {
  /** By class: whether the page asked about holds it. All zero between questions. */
  private readonly held: Uint8Array;

  constructor(private readonly compiled: CompiledLexicon) {
    this.held = new Uint8Array(compiled.words.classCount + GAP_LIMIT);
  }

  /** The patterns all of whose classes are known or new, and one at least new: those that the page was not told of before. */
  possible(known: readonly ClassId[], fresh: ReadonlySet<ClassId>): Pattern[] {
    const { held } = this;
    for (const classId of known) held[classId] = KNOWN;
    for (const classId of fresh) held[classId] = NEW;
    const patterns: Pattern[] = [];
    for (const classId of known) this.collect(classId, patterns);
    for (const classId of fresh) this.collect(classId, patterns);
    for (const classId of known) held[classId] = 0;
    for (const classId of fresh) held[classId] = 0;
    return patterns;
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
    let isNew = false;
    for (let at = start[pattern]!; at < start[pattern + 1]!; at += 1) {
      const classId = classes[at]!;
      if (classId < GAP_LIMIT) continue;
      const held = this.held[classId];
      if (held === 0) return false;
      isNew ||= held === NEW;
    }
    return isNew;
  }

  private read(rank: number): Pattern {
    const { facts, factCategory, categoryIds, patterns } = this.compiled;
    const fact = this.factOf(rank);
    const needs = this.needsOf(patterns.context[rank]!);
    return {
      classes: [...this.classesOf(rank)],
      rank,
      ...(fact !== undefined && {
        fact: textAt(facts, fact) as FactKey,
        category: categoryIds[factCategory[fact]!]!,
      }),
      ...(needs && { needs }),
      ...(patterns.isShy[rank] && { shy: true }),
    };
  }

  /** Whether the page holds a context already. */
  private isMet(context: number): boolean {
    const { start, groupStart, classes } = this.compiled.contexts;
    for (let group = start[context - 1]!; group < start[context]!; group += 1) {
      let at = groupStart[group]!;
      const end = groupStart[group + 1]!;
      while (at < end && this.held[classes[at]!] !== 0) at += 1;
      if (at === end) return true;
    }
    return false;
  }

  /** Undefined: nothing that the page does not hold. */
  private needsOf(context: number): ClassId[][] | undefined {
    if (context === 0 || this.isMet(context)) return undefined;
    const { start, groupStart, classes } = this.compiled.contexts;
    const groups: ClassId[][] = [];
    for (let group = start[context - 1]!; group < start[context]!; group += 1)
      groups.push([...classes.subarray(groupStart[group], groupStart[group + 1])]);
    return groups;
  }
}
