import type { Alias } from '@/lib/facts/fact';
import type { ClassId } from '@/lib/match/pattern';
import { GAP_LIMIT, SPACE_GAP } from '@/lib/words/gap';

import { ANY, FIRST } from './capitals';
import type { ClassTable } from './class-table';
import type { CompiledPatterns } from './compiled';
import type { ContextTable } from './context-table';
import type { Languages } from './language';
import { GIVEN_NAMES } from './languages';
import { readAlias, readGivenName, type AliasWord } from './read-alias';
import { packTexts, startsOf } from './texts';

/** Stands for a fact where there is none. */
const BLOCKING = 0;

interface Draft {
  /** Classes, and before each the gap it asks for unless that is a space. */
  readonly classes: readonly ClassId[];
  /** Index of the fact plus one, or `BLOCKING`. */
  readonly fact: number;
  readonly context: number;
  readonly isShy: boolean;
  readonly alias: string;
  /** Blocks only what nothing else claims. */
  readonly isLast?: true;
}

/** Collects the patterns of all aliases. */
export class PatternTable {
  private givenName: ClassId | undefined;
  private readonly drafts = new Map<string, Draft>();

  constructor(
    private readonly languages: Languages,
    private readonly classes: ClassTable,
    private readonly contexts: ContextTable,
  ) {}

  /**
   * Adds a longer name that blocks. It is a name: its capitals count unless it says otherwise ("Moscow News" is a paper, a Moscow news
   * conference is in Moscow).
   */
  addBlocking(alias: Alias): void {
    this.add({ case: 'exact', ...alias }, BLOCKING);
  }

  /** Adds an alias of a fact, given as its index plus one. One without a word in it adds nothing. */
  add(alias: Alias, fact: number): void {
    const words = readAlias(alias, this.languages);
    if (words.length === 0) return;
    const classes = words.flatMap((word) => {
      const classId = this.classes.classOf(word);
      return word.gap === SPACE_GAP ? [classId] : [word.gap, classId];
    });
    const context = alias.needs ? this.contexts.add(alias.needs) : 0;
    const key = `${classes.join(' ')}/${fact}/${context}`;
    if (this.drafts.has(key)) return;
    this.drafts.set(key, { classes, fact, context, isShy: this.isShy(words), alias: alias.text });
  }

  /**
   * Blocks a person's surname where another given name stands before it ("Hunter Biden"). A full name that is an alias of the person's
   * matches the same words and wins.
   */
  blockNamesakes(surname: Alias): void {
    const words = readAlias(surname, this.languages);
    if (words.length !== 1) return;
    this.givenName ??= this.classes.classOfAny(
      GIVEN_NAMES.flatMap((name) => readGivenName(name, this.languages)),
    );
    const classes = [this.givenName, this.classes.classOf(words[0]!)];
    const alias = `… ${surname.text}`;
    this.drafts.set(classes.join(' '), {
      classes,
      fact: BLOCKING,
      context: 0,
      isShy: false,
      alias,
      isLast: true,
    });
  }

  /**
   * In order of rank: blocking phrases, so that what they hold is never marked; aliases with a context, which say more; the others;
   * namesakes. In each group as the packs list them.
   */
  compile(): CompiledPatterns {
    const drafts = [...this.drafts.values()].toSorted((one, other) => groupOf(one) - groupOf(other));
    const classes = drafts.flatMap((draft) => draft.classes);
    return {
      start: startsOf(drafts, (draft) => draft.classes.length),
      classes: Uint32Array.from(classes),
      fact: Uint32Array.from(drafts, ({ fact }) => fact),
      context: Uint32Array.from(drafts, ({ context }) => context),
      isShy: Uint8Array.from(drafts, ({ isShy }) => Number(isShy)),
      alias: packTexts(drafts.map(({ alias }) => alias)),
      ...anchors(drafts, classes),
    };
  }

  private isShy([word, ...others]: readonly AliasWord[]): boolean {
    if (!word || others.length > 0) return false;
    return word.capitals !== ANY && word.capitals !== FIRST && this.languages.everyday.has(word.base);
  }
}

function groupOf({ fact, context, isLast }: Draft): number {
  if (fact === BLOCKING) return isLast ? 3 : 0;
  return context === 0 ? 2 : 1;
}

/**
 * Hangs every pattern on the class that the fewest patterns hold. A page that holds a pattern's words holds that one, and the patterns
 * that a common word ("of") is in need not be looked at for it.
 */
function anchors(
  drafts: readonly Draft[],
  classes: readonly ClassId[],
): Pick<CompiledPatterns, 'anchorStart' | 'anchored'> {
  const uses = new Map<ClassId, number>();
  for (const classId of classes) uses.set(classId, (uses.get(classId) ?? 0) + 1);
  const patternsOf = new Map<ClassId, number[]>();
  drafts.forEach((draft, pattern) => {
    const real = draft.classes.filter((classId) => classId >= GAP_LIMIT);
    const anchor = real.reduce((best, classId) => (uses.get(classId)! < uses.get(best)! ? classId : best));
    const patterns = patternsOf.get(anchor);
    if (patterns) patterns.push(pattern);
    else patternsOf.set(anchor, [pattern]);
  });
  const highest = [...patternsOf.keys()].reduce((one, other) => Math.max(one, other), GAP_LIMIT);
  const lists = Array.from({ length: highest + 1 }, (_, classId) => patternsOf.get(classId) ?? []);
  return { anchorStart: startsOf(lists, ({ length }) => length), anchored: Uint32Array.from(lists.flat()) };
}
