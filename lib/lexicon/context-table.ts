import type { ClassId } from '@/lib/match/pattern';

import type { ClassTable } from './class-table';
import type { CompiledContexts } from './compiled';
import type { Languages } from './language';
import { readNeed } from './read-alias';
import { startsOf } from './texts';

/** Collects what aliases need a page to hold. The same needs of several aliases are one context. */
export class ContextTable {
  private readonly indices = new Map<string, number>();
  /** Context by context: its groups, each a list of classes. */
  private readonly contexts: ClassId[][][] = [];

  constructor(
    private readonly languages: Languages,
    private readonly classes: ClassTable,
  ) {}

  /** The index of a context plus one. */
  add(needs: readonly string[]): number {
    const key = needs.join('\n');
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    this.contexts.push(
      needs.map((need) => [
        ...new Set(readNeed(need, this.languages).map((word) => this.classes.classOf(word))),
      ]),
    );
    this.indices.set(key, this.contexts.length);
    return this.contexts.length;
  }

  compile(): CompiledContexts {
    const groups = this.contexts.flat();
    return {
      start: startsOf(this.contexts, ({ length }) => length),
      groupStart: startsOf(groups, ({ length }) => length),
      classes: Uint32Array.from(groups.flat()),
    };
  }
}
