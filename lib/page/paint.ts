import type { CategoryId } from '@/lib/facts/categories';

import type { Mark } from './mark';

/** What the marks of a category are registered as in `CSS.highlights`. Part of the stable surface. */
export function highlightName(category: CategoryId): string {
  return `sidelight-${category}`;
}

/** Paints marks with the CSS Custom Highlight API: no node of the page changes. */
export class Painter {
  private readonly highlights = new Map<CategoryId, Highlight>();
  private readonly marks = new Map<AbstractRange, Mark>();
  private lastId = 0;

  /** The marks painted, in document order. */
  get painted(): readonly Mark[] {
    return [...this.marks.values()];
  }

  /** Replaces whatever is painted; what stays is not touched. `places` are in document order. */
  paint(places: readonly Omit<Mark, 'id'>[]): void {
    const before = Map.groupBy(this.marks.values(), ({ range }) => range.startContainer);
    const gone = new Map(this.marks);
    this.marks.clear();
    for (const place of places) {
      const old = before.get(place.range.startContainer)?.find((mark) => isSamePlace(mark, place));
      if (old && isSameExtent(old, place)) {
        gone.delete(old.range);
        this.marks.set(old.range, old);
        continue;
      }
      this.highlightOf(place.category).add(place.range);
      this.marks.set(place.range, { ...place, id: old?.id ?? (this.lastId += 1) });
    }
    for (const [range, { category }] of gone) this.highlights.get(category)?.delete(range);
    this.register();
  }

  /** Takes away marks whose text is no longer what was marked. */
  dropStale(): void {
    this.keepOnly(isIntact);
  }

  /** Takes away the marks that `isKept` is not true of. */
  keepOnly(isKept: (mark: Mark) => boolean): void {
    for (const [range, mark] of this.marks) {
      if (isKept(mark)) continue;
      this.highlights.get(mark.category)?.delete(range);
      this.marks.delete(range);
    }
  }

  markOf(range: AbstractRange): Mark | undefined {
    return this.marks.get(range);
  }

  /** Leaves the page as if we had never been there. */
  clear(): void {
    for (const [category, highlight] of this.highlights) {
      highlight.clear();
      if (CSS.highlights.get(highlightName(category)) === highlight)
        CSS.highlights.delete(highlightName(category));
    }
    this.highlights.clear();
    this.marks.clear();
  }

  private highlightOf(category: CategoryId): Highlight {
    const found = this.highlights.get(category);
    if (found) return found;
    const highlight = new Highlight();
    this.highlights.set(category, highlight);
    return highlight;
  }

  /** A page may clear the registry, which it shares with us; empty groups stay out of it. */
  private register(): void {
    for (const [category, highlight] of this.highlights) {
      const name = highlightName(category);
      if (highlight.size === 0) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }
}

function isSameExtent(one: Omit<Mark, 'id'>, other: Omit<Mark, 'id'>): boolean {
  return (
    one.range.endContainer === other.range.endContainer &&
    one.range.endOffset === other.range.endOffset &&
    one.category === other.category &&
    one.text === other.text
  );
}

function isSamePlace(one: Omit<Mark, 'id'>, other: Omit<Mark, 'id'>): boolean {
  return (
    one.range.startContainer === other.range.startContainer &&
    one.range.startOffset === other.range.startOffset &&
    one.fact === other.fact
  );
}

function isIntact({ range, text }: Mark): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  if (startContainer === endContainer)
    return (startContainer as Text).data.slice(startOffset, endOffset) === text;
  return (
    text.startsWith((startContainer as Text).data.slice(startOffset)) &&
    text.endsWith((endContainer as Text).data.slice(0, endOffset))
  );
}
