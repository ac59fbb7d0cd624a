import { GAP_LIMIT, passes, SPACE_GAP, type Gap } from '@/lib/words/gap';

import type { ClassId, Pattern } from './handshake';

/** A pattern as the page holds it: with whether the page has shown its context. */
export interface KnownPattern {
  readonly pattern: Pattern;
  isMet: boolean;
}

/** A step in the tree of all patterns known to the page; the root has read no word yet. */
export class PatternNode {
  /** Patterns that end here. */
  readonly ends: KnownPattern[] = [];
  private readonly next = new Map<number, PatternNode>();
  /** The gaps that ways on from here ask for. */
  private readonly gaps: Gap[] = [];

  /** Whether some pattern begins with this class. */
  begins(classId: ClassId): boolean {
    return this.next.has(wayOf(classId, SPACE_GAP));
  }

  /** Adds to `nodes` those that a word of this class leads to when `gap` stands before it. */
  follow(classId: ClassId, gap: Gap, nodes: PatternNode[]): void {
    for (const wanted of this.gaps) {
      const node = passes(wanted, gap) ? this.next.get(wayOf(classId, wanted)) : undefined;
      if (node) nodes.push(node);
    }
  }

  /** The node that a word of this class leads to after this gap; made when there is none. */
  grow(classId: ClassId, gap: Gap): PatternNode {
    const way = wayOf(classId, gap);
    let node = this.next.get(way);
    if (!node) {
      node = new PatternNode();
      this.next.set(way, node);
      if (!this.gaps.includes(gap)) this.gaps.push(gap);
    }
    return node;
  }
}

/** Adds a pattern to the tree. */
export function addPattern(root: PatternNode, known: KnownPattern): void {
  let node = root;
  let gap: Gap = SPACE_GAP;
  for (const part of known.pattern.classes) {
    if (part < GAP_LIMIT) {
      gap = part;
    } else {
      node = node.grow(part, gap);
      gap = SPACE_GAP;
    }
  }
  node.ends.push(known);
}

/** Class and gap in one number: gaps are below `GAP_LIMIT`. */
function wayOf(classId: ClassId, gap: Gap): number {
  return classId * GAP_LIMIT + gap;
}
